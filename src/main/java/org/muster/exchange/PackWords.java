package org.muster.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.place.PlaceRow;
import org.muster.plan.PlanLineRow;
import org.muster.readiness.CandidateLine;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;

/**
 * How a pack speaks in one language. Whoever holds it cannot look a code up: people, places and departments are called by
 * their names, with the code of a place beside them, as it stands on the door.
 *
 * @param people the names of everybody the pack names, by code
 * @param places every place the pack names and those it lies in, by code
 */
record PackWords(Texts texts, Language language, Map<String, String> people, Map<String, PlaceRow> places) {

    private static final Set<String> PEOPLE = Set.of("person", "deputy", "alternate");

    /** The fields of lines that name somebody. */
    static Set<String> naming() {
        return PEOPLE;
    }

    String of(String key, Object... arguments) {
        return texts.of(language, key, arguments);
    }

    String person(String code) {
        return people.getOrDefault(code, code);
    }

    /** A place from the site down to the bin, with its code. */
    String place(String code) {
        var names = new ArrayList<String>();
        for (var place = places.get(code); place != null; place = places.get(place.parent())) {
            names.add(place.named(language));
        }
        Collections.reverse(names);
        return names.isEmpty() ? code : String.join(" \u203a ", names) + " (" + code + ")";
    }

    /** Where something stands in its life, and what it is out for. */
    String stands(CandidateLine.Whereabouts where) {
        return Stream.concat(
                        where.stage().stream().map(stage -> texts.label(language, stage)),
                        Stream.of(where.purpose())
                                .filter(purpose -> !purpose.isEmpty())
                                .map(purpose -> of("asset.choice.purpose." + purpose)))
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** Who has something in their hands: whom it is issued to and until when; otherwise who keeps it. */
    String holds(CandidateLine.Whereabouts where) {
        if (where.holder().isEmpty()) {
            return person(where.keeper());
        }
        var holder = places.containsKey(where.holder())
                ? of("exchange.pack.held_at", place(where.holder()), person(where.keeper()))
                : person(where.holder());
        return where.dueBack()
                .map(day -> of("exchange.pack.due_back", holder, day))
                .orElse(holder);
    }

    /** A sentence with the names of some people for their codes. */
    String naming(String sentence, List<String> codes) {
        var said = sentence;
        for (var code : codes) {
            said = said.replaceAll(
                    "(?<![\\w-])" + Pattern.quote(code) + "(?![\\w-])", Matcher.quoteReplacement(person(code)));
        }
        return said;
    }

    /** A value of a line of the plan. */
    String value(PlanLineRow line, String field, String unit) {
        var raw = line.text(field);
        if (raw.isEmpty()) {
            return "";
        }
        if (PEOPLE.contains(field)) {
            return person(raw);
        }
        return switch (field) {
            case "name" -> line.named(language);
            case "role" -> line.role(language);
            case "department" -> of("identity.department." + raw);
            default -> unit.isEmpty() ? word(field, raw) : of("exchange.unit." + unit, raw);
        };
    }

    private String word(String field, String raw) {
        return texts.find(language, "plan.field." + field + "." + raw).orElse(raw);
    }
}
