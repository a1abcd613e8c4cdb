package org.muster.readiness;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.plan.Part;
import org.muster.plan.PlanOutline;
import org.muster.readiness.model.Cause;

/** Where one does something about a requirement that is not at its best: every remedy is an address that opens a form. */
final class Remedies {

    private static final int MOST = 4;

    private static final Set<Remedy> UNDER_WAY =
            EnumSet.of(Remedy.AWAIT, Remedy.RECEIVE, Remedy.PURCHASE, Remedy.APPROVE);

    /** What is covered is asked for as money, and bought as one policy. */
    private static final String COVER = "COVER_";

    private Remedies() {}

    /** What helps the requirement: first what helps against the cause its sentence tells, then the most telling. */
    static List<RemedyLink> of(Outlook outlook, RequirementLine line) {
        var plan = outlook.plan().code();
        var day = outlook.asOf();
        var site = site(outlook.plan(), line);
        var mending = line.ended(day).stream()
                .filter(finding -> !Discretion.withheld(finding.asset()))
                .filter(finding -> finding.rule() != GateRule.COMPANIONS)
                .filter(finding -> !gone(finding) && !line.lost(finding.asset()))
                .filter(finding ->
                        RequirementLine.underWay(finding) || (finding.hard() ? line.missing() > 0 : conditional(line)))
                .map(finding -> link(plan, finding, day))
                .sorted(Comparator.comparing(link -> !UNDER_WAY.contains(link.remedy())))
                .limit(2);
        var more = line.underWay() < Math.max(1, line.missing())
                ? Stream.of(order(plan, line, site), assign(plan, line.code()))
                : Stream.of(assign(plan, line.code()));
        var rest = Stream.of(mending, beside(plan, line, day, site), more)
                .flatMap(each -> each)
                .distinct()
                .toList();
        var first = EvidenceLine.of(line, day).causes().stream()
                .findFirst()
                .flatMap(cause -> own(outlook, line, cause, site).or(() -> makesUp(line, rest)));
        return Stream.concat(first.stream(), rest.stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** What is done with the very asset the cause names; empty where nothing done to it helps. */
    private static Optional<RemedyLink> own(
            Outlook outlook, RequirementLine line, EvidenceLine.CauseLine cause, String site) {
        var plan = outlook.plan().code();
        var day = outlook.asOf();
        return line.ended(day).stream()
                .filter(finding -> finding.asset().equals(cause.subject())
                        && finding.rule().name().equals(cause.reason()))
                .filter(finding -> !Discretion.withheld(finding.asset()))
                .filter(finding -> !gone(finding) && !line.lost(finding.asset()))
                .findFirst()
                .flatMap(finding -> finding.rule() == GateRule.COMPANIONS
                        ? beside(plan, line, day, site).findFirst()
                        : Optional.of(link(plan, finding, day)));
    }

    /** What makes up for it: what is on its way, or else one more; never what is done with another asset for its own sake. */
    private static Optional<RemedyLink> makesUp(RequirementLine line, List<RemedyLink> rest) {
        return rest.stream()
                .filter(link -> UNDER_WAY.contains(link.remedy())
                        || link.subject().equals(line.code()) && link.remedy() != Remedy.TRAIN)
                .findFirst();
    }

    /** What was retired does not come back by looking at it. */
    private static boolean gone(GateFinding finding) {
        return finding.rule() == GateRule.LIFECYCLE && finding.remedy() == Remedy.LOOK;
    }

    /**
     * Where more is wanted: at the site of a pool, otherwise where most of those stand who
     * serve and are not lost in what the plan answers, if they may serve there.
     */
    private static String site(PlanOutline plan, RequirementLine line) {
        var allowed = line.line().codes("sites");
        var pools = plan.lines(Part.ASSIGNMENT).stream()
                .filter(each -> each.text("requirement").equals(line.code()))
                .map(each -> each.text("site"));
        var stand = line.candidates().stream()
                .filter(candidate -> !candidate.lost())
                .map(candidate -> candidate.where().site())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey);
        return Stream.of(pools, stand, allowed.stream())
                .flatMap(each -> each)
                .filter(site -> !site.isEmpty() && (allowed.isEmpty() || allowed.contains(site)))
                .findFirst()
                .orElse("");
    }

    /** What is needed beside those who serve is ordered, and somebody to work them is trained. */
    private static Stream<RemedyLink> beside(String plan, RequirementLine line, LocalDate day, String site) {
        if (line.ended(day).stream().noneMatch(finding -> finding.rule() == GateRule.COMPANIONS)) {
            return Stream.of();
        }
        return Stream.concat(
                line.line().codes("companions").stream()
                        .map(code -> new RemedyLink(Remedy.ORDER, code, request(code, 1, "", site))),
                line.line().yes("operator")
                        ? Stream.of(new RemedyLink(Remedy.TRAIN, line.code(), "/drill/training.xhtml"))
                        : Stream.of());
    }

    /** What helps against a gate that ends, so far as the gate alone says it. */
    static Optional<RemedyLink> against(String plan, Cause cause) {
        if (Discretion.withheld(cause.subject())) {
            return Optional.empty();
        }
        if (cause.reason().equals("WAIVER")) {
            return Optional.of(assign(plan, cause.subject()));
        }
        var remedy = switch (cause.reason()) {
            case "VALIDITY" -> Remedy.RENEW;
            case "SUPPORT", "WARRANTY", "POLICY_CONDITIONS" -> Remedy.EXTEND;
            case "INSPECTION", "LAST_SEEN", "FIGURES" -> Remedy.INSPECT;
            default -> Remedy.LOOK;
        };
        return remedy == Remedy.LOOK
                ? Optional.empty()
                : Optional.of(new RemedyLink(remedy, cause.subject(), address(plan, remedy, cause.subject())));
    }

    private static boolean conditional(RequirementLine line) {
        return line.readiness().tally().ready() < line.needed();
    }

    /** What is ordered and not late is waited for. */
    static RemedyLink link(String plan, GateFinding finding, LocalDate day) {
        if (finding.remedy() == Remedy.RECEIVE
                && finding.mendedOn().filter(promised -> promised.isAfter(day)).isPresent()) {
            return new RemedyLink(
                    Remedy.AWAIT, finding.asset(), address(plan, Remedy.AWAIT, finding.asset()), finding.mendedOn());
        }
        return new RemedyLink(finding.remedy(), finding.asset(), address(plan, finding.remedy(), finding.asset()));
    }

    private static String address(String plan, Remedy remedy, String subject) {
        return subject.startsWith(plan + "/")
                ? "/plan/line.xhtml?part=RESOURCE&plan=" + encoded(plan) + "&line="
                        + encoded(subject.substring(plan.length() + 1))
                : of(remedy, subject);
    }

    private static String of(Remedy remedy, String tag) {
        return switch (remedy) {
            case RENEW, EXTEND -> step(tag, "UPDATE");
            case APPROVE -> step(tag, "APPROVE");
            case PURCHASE -> step(tag, "ORDER");
            case RECEIVE -> step(tag, "RECEIVE");
            case ACCEPT -> step(tag, "ACCEPT");
            case REPAIR -> step(tag, "COMPLETE_MAINTENANCE");
            case RELEASE -> step(tag, "RELEASE");
            case RETURN -> step(tag, "RETURN");
            case FIND -> step(tag, "FIND");
            case INSPECT -> "/inspection/round.xhtml?asset=" + encoded(tag);
            case RESOLVE -> found(tag);
            default -> "/asset/sheet.xhtml?tag=" + encoded(tag);
        };
    }

    /** Where it is written down what the gate says: the checks, the findings, the history or the particulars of the asset. */
    static String evidence(String plan, GateFinding finding) {
        var subject = finding.asset();
        if (Discretion.withheld(subject)) {
            return "";
        }
        if (subject.startsWith(plan + "/")) {
            return address(plan, Remedy.LOOK, subject);
        }
        return switch (finding.rule()) {
            case LAST_RESULT, INSPECTION, LAST_SEEN -> checks(subject);
            case DEFECT -> found(subject);
            case LIFECYCLE, ACCEPTANCE, CUSTODY -> "/asset/history.xhtml?tag=" + encoded(subject);
            default -> "/asset/sheet.xhtml?tag=" + encoded(subject);
        };
    }

    private static String checks(String tag) {
        return "/inspection/asset.xhtml?tag=" + encoded(tag);
    }

    private static String found(String tag) {
        return "/finding/list.xhtml?subject=" + encoded(tag);
    }

    private static String step(String tag, String step) {
        return "/asset/step.xhtml?tag=" + encoded(tag) + "&step=" + step;
    }

    /** The request, filled in with what is missing and why. */
    private static RemedyLink order(String plan, RequirementLine line, String site) {
        var capability = line.line().text("capability");
        return new RemedyLink(
                Remedy.ORDER,
                line.code(),
                request(
                        capability,
                        capability.startsWith(COVER) ? 1 : Math.max(1, line.missing()),
                        plan + "/" + line.code(),
                        site));
    }

    /** What is needed beside those who serve closes no gap by itself. */
    private static String request(String capability, long quantity, String gap, String site) {
        return "/asset/request.xhtml?capability=" + encoded(capability) + "&quantity=" + quantity
                + (gap.isEmpty() ? "" : "&plan=" + encoded(gap)) + (site.isEmpty() ? "" : "&site=" + encoded(site));
    }

    private static RemedyLink assign(String plan, String requirement) {
        return new RemedyLink(
                Remedy.ASSIGN,
                requirement,
                "/readiness/assign.xhtml?code=" + encoded(plan) + "&requirement=" + encoded(requirement));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
