package org.muster.shared.persistence;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.muster.shared.fact.Change;
import org.muster.shared.field.Particulars;

/**
 * Reads before and after of every aggregate from the change sets the provider has computed anyway, so that no command can
 * forget to tell the trail.
 */
class ChangeRecorder extends SessionEventAdapter {

    private static final Set<String> BOOKKEEPING = Set.of("id", "version", "changedAt");

    @Override
    public void postCalculateUnitOfWorkChangeSet(SessionEvent event) {
        var work = (UnitOfWorkImpl) event.getSession();
        var sets = (UnitOfWorkChangeSet) event.getProperty("UnitOfWorkChangeSet");
        var changes = Changes.of(work);
        sets.getAllChangeSets().values().forEach(set -> record(set, work, changes));
        work.getDeletedObjects().keySet().forEach(removed -> erase(removed, work, changes));
    }

    private static void record(ObjectChangeSet set, UnitOfWorkImpl work, Changes changes) {
        aggregate(Optional.ofNullable(set.getUnitOfWorkClone())).ifPresent(aggregate -> {
            var descriptor = work.getDescriptor(aggregate);
            if (set.isNew()) {
                descriptor.getMappings().stream()
                        .filter(mapping -> tracked(mapping, descriptor))
                        .flatMap(mapping -> changes(mapping, Optional.empty(), value(mapping, aggregate)))
                        .forEach(change -> changes.add(aggregate.subject(), change));
            } else {
                set.getChanges().stream()
                        .filter(made -> tracked(mapping(made, descriptor), descriptor))
                        .flatMap(made -> changes(
                                mapping(made, descriptor),
                                Optional.ofNullable(made.getOldValue()),
                                value(mapping(made, descriptor), aggregate)))
                        .forEach(change -> changes.add(aggregate.subject(), change));
            }
        });
    }

    /** What is removed has no change set of its own: what it said is read from itself. */
    private static void erase(Object removed, UnitOfWorkImpl work, Changes changes) {
        aggregate(Optional.of(removed)).ifPresent(aggregate -> {
            var descriptor = work.getDescriptor(aggregate);
            descriptor.getMappings().stream()
                    .filter(mapping -> tracked(mapping, descriptor))
                    .flatMap(mapping -> changes(mapping, value(mapping, aggregate), Optional.empty()))
                    .forEach(change -> changes.add(aggregate.subject(), change));
        });
    }

    private static Optional<Aggregate> aggregate(Optional<Object> written) {
        return written.filter(Aggregate.class::isInstance)
                .map(Aggregate.class::cast)
                .filter(aggregate -> !aggregate.getClass().isAnnotationPresent(Untracked.class));
    }

    private static DatabaseMapping mapping(ChangeRecord made, ClassDescriptor descriptor) {
        return descriptor.getMappingForAttributeName(made.getAttribute());
    }

    private static boolean tracked(DatabaseMapping mapping, ClassDescriptor descriptor) {
        return !BOOKKEEPING.contains(mapping.getAttributeName())
                && mapping.isDirectToFieldMapping()
                && !secret(mapping.getAttributeName(), descriptor.getJavaClass());
    }

    private static boolean secret(String attribute, Class<?> type) {
        for (var owner = type; owner != Object.class; owner = owner.getSuperclass()) {
            for (var field : owner.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return field.isAnnotationPresent(Untracked.class);
                }
            }
        }
        return false;
    }

    private static Optional<Object> value(DatabaseMapping mapping, Aggregate aggregate) {
        return Optional.ofNullable(mapping.getRealAttributeValueFromObject(aggregate, null));
    }

    /** One change; of described fields one for each that has or had a value. */
    private static Stream<Change> changes(DatabaseMapping mapping, Optional<Object> before, Optional<Object> after) {
        var name = snake(mapping.getAttributeName());
        if (Stream.of(before, after).flatMap(Optional::stream).noneMatch(Particulars.class::isInstance)) {
            return Stream.of(new Change(name, text(before), text(after)));
        }
        var was = described(before);
        var is = described(after);
        return Stream.of(was, is)
                .flatMap(values -> values.keySet().stream())
                .distinct()
                .map(field -> new Change(name + "." + field, was.getOrDefault(field, ""), is.getOrDefault(field, "")));
    }

    private static Map<String, String> described(Optional<Object> value) {
        return value.<Map<String, String>>map(each -> ((Particulars) each).values())
                .orElse(Map.of());
    }

    private static String text(Optional<Object> value) {
        return value.map(Objects::toString).orElse("");
    }

    private static String snake(String attribute) {
        return attribute.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }
}
