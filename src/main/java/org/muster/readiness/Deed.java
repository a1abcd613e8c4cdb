package org.muster.readiness;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.asset.AssetTag;
import org.muster.asset.Step;
import org.muster.shared.field.Particulars;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Reasons;
import org.muster.shared.usecase.Refusal;

/**
 * What the owner of a plan is asked to agree to: a kind of step with an asset, and what matters of how it is taken, such as
 * the site it goes to. Whatever costs the plan no more is meant too: a loan that ends sooner, a term that ends later.
 */
public record Deed(Step step, Particulars terms) {

    /** The steps that ask for consent. */
    static final Set<Step> ASKING = EnumSet.of(Step.RETIRE, Step.REPLACE, Step.ISSUE, Step.TRANSFER, Step.UPDATE);

    /** The type of subject it is done with. */
    static final String ASSET = "asset";

    /** How many units are left of a lot. */
    static final String LEFT = "left";

    /** The last day of a loan. */
    static final String UNTIL = "until";

    static final String SUCCESSOR = "successor";
    static final String PLAN = "plan";

    /** What stands before the name of a field that is written anew and is no date. */
    static final String SET = "set.";

    /** Stands for a field that is left out. */
    private static final String NOTHING = "-";

    private static final int LONGEST = 60;
    static final String SITE = "site";

    private static final String FIRST_DAY = "cover_start";
    private static final Map<Step, Set<String>> TERMS = new EnumMap<>(Map.of(
            Step.RETIRE,
            Set.of(LEFT),
            Step.REPLACE,
            Set.of(SUCCESSOR),
            Step.ISSUE,
            Set.of(UNTIL, PLAN, LEFT),
            Step.TRANSFER,
            Set.of(SITE),
            Step.UPDATE,
            Set.copyOf(Change.DATES)));

    /** Reads what somebody says it is; refuses what no such step can be told. */
    static Deed read(String name, Map<String, String> terms) {
        var step = ASKING.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("step", "readiness.refusal.unknown", name));
        var reasons = new Reasons();
        var read = new TreeMap<String, String>();
        terms.forEach((term, value) -> {
            if (!known(step, term) || !readable(term, value)) {
                reasons.add(List.of(Reason.at(term, "readiness.refusal.unknown", value)));
            }
            read.put(term, value);
        });
        var lacking = step == Step.TRANSFER || step == Step.UPDATE;
        if (lacking && terms.isEmpty()) {
            reasons.add(List.of(Reason.at("terms", "readiness.refusal.terms", name)));
        }
        reasons.refuse();
        return new Deed(step, new Particulars(read));
    }

    private static boolean known(Step step, String term) {
        return TERMS.getOrDefault(step, Set.of()).contains(term)
                || step == Step.UPDATE && term.matches("set\\.[a-z][a-z0-9_]{0,39}");
    }

    private static boolean readable(String term, String value) {
        try {
            if (term.equals(UNTIL) || Change.DATES.contains(term)) {
                LocalDate.parse(value);
            }
            if (term.equals(SUCCESSOR)) {
                AssetTag.of(value);
            }
            return !value.isBlank() && (!term.equals(LEFT) || value.matches("\\d{1,9}"));
        } catch (DateTimeParseException | Refusal unreadable) {
            return false;
        }
    }

    /** What the changes a step comes to are, as terms. */
    static Deed of(Step step, List<Change> changes) {
        var terms = new TreeMap<String, String>();
        changes.forEach(change -> terms.putAll(terms(change)));
        return new Deed(step, new Particulars(terms));
    }

    private static Map<String, String> terms(Change change) {
        if (change instanceof Change.Replace replace) {
            return Map.of(SUCCESSOR, replace.successor());
        }
        if (change instanceof Change.Lend lend) {
            return Map.of(UNTIL, lend.back().toString());
        }
        if (change instanceof Change.Give give) {
            return Map.of(PLAN, give.plan());
        }
        if (change instanceof Change.Move move) {
            return Map.of(SITE, move.site());
        }
        if (change instanceof Change.SetDate date) {
            return Map.of(date.field(), date.day().toString());
        }
        if (change instanceof Change.SetField written) {
            return Map.of(SET + written.field(), said(written.value()));
        }
        if (change instanceof Change.SetQuantity fewer) {
            return Map.of(LEFT, Integer.toString(fewer.quantity()));
        }
        return Map.of();
    }

    /** What it does to the facts plans rest on. */
    List<Change> changes(String tag) {
        if (terms.get(LEFT).isPresent()) {
            return List.of(change(tag, LEFT, terms.get(LEFT).get()));
        }
        return terms.values().isEmpty()
                ? List.of(new Change.Remove(tag))
                : terms.values().entrySet().stream()
                        .map(term -> change(tag, term.getKey(), term.getValue()))
                        .toList();
    }

    /** What is written of a field, as a term tells it. */
    static String said(String value) {
        return value.isBlank() ? NOTHING : value.substring(0, Math.min(LONGEST, value.length()));
    }

    private static Change change(String tag, String term, String value) {
        if (term.startsWith(SET)) {
            return new Change.SetField(tag, term.substring(SET.length()), value.equals(NOTHING) ? "" : value);
        }
        return switch (term) {
            case LEFT -> new Change.SetQuantity(tag, Integer.parseInt(value));
            case UNTIL -> new Change.Lend(tag, LocalDate.parse(value));
            case SUCCESSOR -> new Change.Replace(tag, value);
            case PLAN -> new Change.Give(tag, value);
            case SITE -> new Change.Move(tag, value);
            default -> new Change.SetDate(tag, term, LocalDate.parse(value));
        };
    }

    /** Whether whoever agreed to this has agreed to the other one too. */
    boolean covers(Deed wanted) {
        return step == wanted.step && told(wanted) && noWorse(wanted.terms.values());
    }

    /** Of terms that change, some may be left as they are; everything else has to be told as it was. */
    private boolean told(Deed wanted) {
        var mine = new HashSet<>(terms.values().keySet());
        var other = wanted.terms.values().keySet();
        return step == Step.UPDATE ? mine.containsAll(other) : mine.equals(other);
    }

    /** Whether it was done when this was done: a part of a lot goes by a tag of its own, which does not tell what is left. */
    boolean doneBy(Deed done) {
        var rest = new TreeMap<>(terms.values());
        rest.remove(LEFT);
        if (step == Step.UPDATE) {
            return step == done.step && partly(done.terms.values());
        }
        var meant = new Deed(step, new Particulars(rest));
        return step == done.step && meant.told(done) && meant.noWorse(done.terms.values());
    }

    /** Whatever else was written with it: of what was agreed to, something was done, and all of that as agreed. */
    private boolean partly(SortedMap<String, String> done) {
        var shared = new TreeMap<>(done);
        shared.keySet().retainAll(terms.values().keySet());
        return !shared.isEmpty() && noWorse(shared);
    }

    /** The same of a part of a lot, with what else matters of how that part goes. */
    Deed with(String term, String value) {
        var more = new TreeMap<>(terms.values());
        more.put(term, value);
        return new Deed(step, new Particulars(more));
    }

    private boolean noWorse(SortedMap<String, String> wanted) {
        return wanted.entrySet().stream()
                .allMatch(term -> terms.get(term.getKey())
                        .filter(agreed -> noWorse(term.getKey(), agreed, term.getValue()))
                        .isPresent());
    }

    private static boolean noWorse(String term, String agreed, String wanted) {
        if (term.startsWith(SET)) {
            return wanted.equals(agreed);
        }
        return switch (term) {
            case LEFT -> Integer.parseInt(wanted) >= Integer.parseInt(agreed);
            case UNTIL, FIRST_DAY -> !LocalDate.parse(wanted).isAfter(LocalDate.parse(agreed));
            case SUCCESSOR, PLAN, SITE -> wanted.equals(agreed);
            default -> !LocalDate.parse(wanted).isBefore(LocalDate.parse(agreed));
        };
    }

    /** Whether a date that changed lets a term end sooner, or begin later. */
    static boolean worsens(String term, Optional<LocalDate> before, LocalDate after) {
        return before.map(was -> term.equals(FIRST_DAY) ? after.isAfter(was) : after.isBefore(was))
                .orElse(true);
    }
}
