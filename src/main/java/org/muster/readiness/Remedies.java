package org.muster.readiness;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.readiness.model.Cause;

/** Where one does something about a requirement that is not at its best: every remedy is an address that opens a form. */
final class Remedies {

    private static final int MOST = 4;

    private Remedies() {}

    /** What helps the requirement, the most telling first. */
    static List<RemedyLink> of(Outlook outlook, RequirementLine line) {
        return of(outlook.plan().code(), line, outlook.asOf());
    }

    static List<RemedyLink> of(String plan, RequirementLine line, LocalDate day) {
        var mending = line.ended(day).stream()
                .filter(finding -> !Discretion.withheld(finding.asset()))
                .filter(finding -> finding.rule() != GateRule.COMPANIONS)
                .filter(finding -> finding.hard() ? line.missing() > 0 : conditional(line))
                .map(finding -> link(plan, finding))
                .limit(2);
        return Stream.of(mending, beside(plan, line, day), Stream.of(order(plan, line), assign(plan, line.code())))
                .flatMap(each -> each)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** What is needed beside those who serve is ordered, and somebody to work them is trained. */
    private static Stream<RemedyLink> beside(String plan, RequirementLine line, LocalDate day) {
        if (line.ended(day).stream().noneMatch(finding -> finding.rule() == GateRule.COMPANIONS)) {
            return Stream.of();
        }
        return Stream.concat(
                line.line().codes("companions").stream()
                        .map(code -> new RemedyLink(
                                Remedy.ORDER,
                                code,
                                "/asset/request.xhtml?capability=" + encoded(code) + "&quantity=1&plan="
                                        + encoded(plan + "/" + line.code()))),
                line.line().yes("operator")
                        ? Stream.of(new RemedyLink(Remedy.TRAIN, line.code(), "/drill/training.xhtml"))
                        : Stream.of());
    }

    /** What helps against a gate that ends, so far as the gate alone says it. */
    static Optional<RemedyLink> against(String plan, Cause cause) {
        if (Discretion.withheld(cause.subject())) {
            return Optional.empty();
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

    static RemedyLink link(String plan, GateFinding finding) {
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
            case RECEIVE -> step(tag, "RECEIVE");
            case ACCEPT -> step(tag, "ACCEPT");
            case REPAIR -> step(tag, "COMPLETE_MAINTENANCE");
            case RELEASE -> step(tag, "RELEASE");
            case RETURN -> step(tag, "RETURN");
            case FIND -> step(tag, "FIND");
            case INSPECT -> checks(tag);
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
    private static RemedyLink order(String plan, RequirementLine line) {
        return new RemedyLink(
                Remedy.ORDER,
                line.code(),
                "/asset/request.xhtml?capability=" + encoded(line.line().text("capability")) + "&quantity="
                        + Math.max(1, line.missing()) + "&plan=" + encoded(plan + "/" + line.code()));
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
