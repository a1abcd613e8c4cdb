package org.muster.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

/** What is written down about a person beside their code and their rights; refuses all that is wrong with it at once. */
public record PersonDetails(String name, String mail, Language language, Post post) {

    public static final int NAME = 120;
    public static final int MAIL = 254;
    public static final int TITLE = 120;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+\\.[^\\s@<>,;:\".]+");

    public PersonDetails {
        name = name.strip();
        mail = mail.strip();
        var reasons = new ArrayList<Reason>();
        text(reasons, "name", name, NAME);
        text(reasons, "mail", mail, MAIL);
        if (!mail.isEmpty() && !ADDRESS.matcher(mail).matches()) {
            reasons.add(Reason.at("mail", "identity.refusal.mail", mail));
        }
        if (post.title().length() > TITLE) {
            reasons.add(Reason.at("title", "shared.refusal.length", TITLE));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, reasons);
        }
    }

    private static void text(List<Reason> reasons, String field, String value, int length) {
        if (value.isEmpty()) {
            reasons.add(Reason.at(field, "shared.refusal.needed"));
        } else if (value.length() > length) {
            reasons.add(Reason.at(field, "shared.refusal.length", length));
        }
    }
}
