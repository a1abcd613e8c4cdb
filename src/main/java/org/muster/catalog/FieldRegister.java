package org.muster.catalog;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.muster.shared.fact.Happened;
import org.muster.shared.field.FieldType;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where the organisation adds its own fields and words them anew. */
@UseCase
public class FieldRegister {

    private final Entries entries;
    private final Texts texts;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    FieldRegister(Entries entries, Texts texts, OpenCommand command, Facts facts, Clock clock) {
        this.entries = entries;
        this.texts = texts;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    FieldRegister() {
        this(null, null, null, null, null);
    }

    public void add(String code, Optional<Kind> kind, FieldType type, CustomFieldDetails details) {
        command.by().require(Right.EDIT_CATALOG, "");
        if (entries.find(CustomField.class, code).isPresent()
                || texts.find(Language.EN, "catalog.field." + code).isPresent()) {
            throw Refusal.conflict("name", "catalog.refusal.taken", code);
        }
        var field = new CustomField(code, kind, type, details, clock.instant());
        entries.add(field);
        facts.tell(Happened.to(field.subject(), "catalog.fact.added"));
    }

    public void change(String code, long version, CustomFieldDetails details) {
        command.by().require(Right.EDIT_CATALOG, "");
        var field = entries.byCode(CustomField.class, code);
        field.requireVersion(version);
        field.describe(details, clock.instant());
        facts.tell(Happened.to(field.subject(), "catalog.fact.changed"));
    }
}
