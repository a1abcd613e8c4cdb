package org.muster.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.muster.shared.fact.Fact;
import org.muster.shared.field.Field;
import org.muster.shared.field.FieldWords;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;

/**
 * Where one asks by which fields a kind is described and what they are called: the kind's own first, then those the
 * organisation added. The added ones are remembered for a few seconds, because every list and sheet asks.
 */
@ApplicationScoped
public class FieldDirectory implements FieldWords {

    private static final Duration FRESH = Duration.ofSeconds(5);

    @PersistenceContext(unitName = "muster")
    private EntityManager entities;

    private final Texts texts;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Instant.MIN, List.of()));

    @Inject
    FieldDirectory(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    FieldDirectory() {
        this(null, null);
    }

    private record Known(Instant since, List<OwnField> fields) {}

    /** The fields of a kind, own fields last. */
    public List<Field> of(Kind kind) {
        return Stream.concat(
                        kind.fields().stream(),
                        own().stream().filter(field -> field.of(kind)).map(OwnField::field))
                .toList();
    }

    /** The fields the organisation added, by name. */
    public List<OwnField> own() {
        var remembered = known.get();
        var now = clock.instant();
        if (remembered.since().isBefore(now.minus(FRESH)) || remembered.since().isAfter(now)) {
            remembered = new Known(now, read());
            known.set(remembered);
        }
        return remembered.fields();
    }

    public Optional<OwnField> find(String name) {
        return read().stream().filter(own -> own.field().name().equals(name)).findFirst();
    }

    @Override
    public String label(Language language, String name) {
        return texts.find(language, "catalog.field." + name)
                .orElseGet(() -> own().stream()
                        .filter(own -> own.field().name().equals(name))
                        .map(own -> own.named(language))
                        .findFirst()
                        .orElse(name));
    }

    /** The choices of own fields speak for themselves. */
    @Override
    public String choice(Language language, String name, String value) {
        return texts.find(language, "catalog.choice." + name + "." + value).orElse(value);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Fact fact) {
        if (fact.subject().type().equals("field")) {
            known.set(new Known(Instant.MIN, List.of()));
        }
    }

    private List<OwnField> read() {
        return entities.createQuery("select f from CustomField f order by f.code", CustomField.class)
                .getResultStream()
                .map(OwnField::of)
                .toList();
    }
}
