package org.muster.ledger.pull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.muster.ledger.export.Export;
import org.muster.ledger.export.Shape;
import org.muster.ledger.pull.HeadStream.Head;
import org.muster.shared.export.CsvRows.Profile;
import org.muster.shared.text.Language;

/**
 * A pull as it will be carried out: the question, the form, and what its headers say. Two plans that are equal in all of
 * this give the same bytes, which is what the entity tag stands for.
 *
 * @param layout the program the journal is laid out for; empty for none
 * @param begun when the first page of it was asked for
 * @param sealed whether the state asked for is closed and sealed
 * @param numbered whether the seal was named by its number, which never means another one
 * @param stamp how what is not in the books stands; empty where everything is in them
 */
public record PullPlan(
        Question question,
        PullParameters parameters,
        PullFormat format,
        Profile profile,
        String layout,
        Shape shape,
        Head head,
        Instant begun,
        boolean sealed,
        boolean numbered,
        String completeThrough,
        String stamp) {

    public Export export() {
        return question.export();
    }

    public String ledger() {
        return question.book().code();
    }

    /** The same of what lies behind a row. */
    PullPlan behind(List<String> key) {
        return new PullPlan(
                question.behind(key),
                parameters,
                format,
                profile,
                layout,
                shape,
                head,
                begun,
                sealed,
                numbered,
                completeThrough,
                stamp);
    }

    /** The same as an export to be made in the background. */
    public WantedExport wanted() {
        var asked = new TreeMap<>(parameters.given());
        asked.keySet().removeAll(Set.of(PullParameters.LIMIT, "format"));
        return new WantedExport(ledger(), export().wire(), format.name().toLowerCase(Locale.ROOT), asked)
                .knownAt(question.knownAt());
    }

    /** Whether what is to come is asked for too: by name, or by a day that has not come yet. */
    boolean projected() {
        return (export() == Export.DEPRECIATION_SCHEDULE || export() == Export.INSURANCE_PREPAID)
                && (parameters.projected() || future());
    }

    private boolean future() {
        return question.span().asOf().filter(day -> day.isAfter(today())).isPresent();
    }

    private LocalDate today() {
        return question.today();
    }

    /** Whether the next month's charges are asked for, which the engine must reckon. */
    boolean charging() {
        return export() == Export.ASSET_REGISTER && shape.names().anyMatch("monthly_charge_next"::equals);
    }

    /** The version of the columns given: one more than is listed is a minor one. */
    public String version() {
        return Export.VERSION + (question.ahead() || question.export() == Export.INSURANCE_PREPAID ? ".1" : ".0");
    }

    /** Whether carried out again it gives the same bytes. */
    public boolean reproducible() {
        return format.reproducible(sealed);
    }

    /** The language of titles, where there are any: as asked for, or the book's. */
    Language language() {
        return parameters
                .one("lang")
                .flatMap(Language::of)
                .or(() -> Language.of(question.book().language()))
                .orElse(Language.EN);
    }

    /**
     * How long its address gives these bytes: for ever where they are asked for by the number of a seal and are of the book
     * alone. The seal of a period stays what it is until the period is closed anew, which the entity tag tells.
     */
    public String lasting() {
        if (!sealed || !stamp.isEmpty()) {
            return "private, no-cache";
        }
        return numbered ? "private, max-age=31536000, immutable" : "private, max-age=0, immutable";
    }

    /** What the answer is the answer to, as a digest. */
    public String tag() {
        return PullParameters.sha256(String.join(
                "\n",
                ledger(),
                export().wire(),
                Export.VERSION,
                parameters.told("known_at", "format", "profile"),
                question.span().toString(),
                Long.toString(question.knownAt()),
                format.name(),
                profile.name(),
                projected() || question.ahead() || export() == Export.INSURANCE_PREPAID ? today().toString() : "",
                completeThrough,
                new TreeMap<>(question.filters()).toString(),
                stamp));
    }

    /** What a file says about itself. */
    public Map<String, String> about() {
        var about = new TreeMap<String, String>();
        about.put("ledger", ledger());
        about.put("export", export().wire());
        about.put("version", Export.VERSION);
        about.put("parameters", parameters.told());
        about.put("known_at", Long.toString(question.knownAt()));
        question.span().asOf().ifPresent(day -> about.put("as_of", day.toString()));
        about.put("head_seq", Long.toString(head.seq()));
        about.put("head_hash", head.hash());
        about.put("complete_through", completeThrough);
        return about;
    }
}
