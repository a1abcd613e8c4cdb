package org.muster.catalog;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.muster.shared.fact.Happened;
import org.muster.shared.field.Field;
import org.muster.shared.field.Particulars;
import org.muster.shared.usecase.Facts;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.shared.usecase.UseCase;

/** Where models are added and described anew. */
@UseCase
public class ModelRegister {

    private final Entries entries;
    private final FieldDirectory fields;
    private final OpenCommand command;
    private final Facts facts;
    private final Clock clock;

    @Inject
    ModelRegister(Entries entries, FieldDirectory fields, OpenCommand command, Facts facts, Clock clock) {
        this.entries = entries;
        this.fields = fields;
        this.command = command;
        this.facts = facts;
        this.clock = clock;
    }

    ModelRegister() {
        this(null, null, null, null, null);
    }

    /** Adds a model; its particulars are read by the fields of its kind, none of which is required here. */
    public void add(String code, Kind kind, ModelDetails details) {
        command.by().require(Right.EDIT_CATALOG, "");
        entries.requireFree(Model.class, code);
        requireCapability(kind, details.capability());
        var model = new Model(code, kind, checked(kind, details), clock.instant());
        entries.add(model);
        facts.tell(Happened.to(model.subject(), "catalog.fact.added"));
    }

    public void change(String code, long version, ModelDetails details) {
        command.by().require(Right.EDIT_CATALOG, "");
        var model = entries.byCode(Model.class, code);
        model.requireVersion(version);
        requireCapability(model.kind(), details.capability());
        model.describe(checked(model.kind(), details), clock.instant());
        facts.tell(Happened.to(model.subject(), "catalog.fact.changed"));
    }

    private ModelDetails checked(Kind kind, ModelDetails details) {
        return new ModelDetails(
                details.maker(),
                details.name(),
                details.capability(),
                details.defaults(),
                particulars(kind, details.particulars().values()));
    }

    /** A model proposes values, so that none is required of it. */
    private Particulars particulars(Kind kind, Map<String, String> raw) {
        return kind.read(fields.of(kind).stream().map(Field::optional).toList(), raw);
    }

    private void requireCapability(Kind kind, String code) {
        if (!code.isEmpty()
                && entries.find(Capability.class, code)
                        .filter(capability -> capability.kind() == kind)
                        .isEmpty()) {
            throw Refusal.invalid("capability", "catalog.refusal.capability", code);
        }
    }
}
