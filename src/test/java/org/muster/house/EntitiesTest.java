package org.muster.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.shared.fact.Fact;
import org.muster.shared.persistence.Aggregate;

/** What is kept in the database is kept by few, belongs to one context, and a row of a journal stays as it was written. */
class EntitiesTest {

    /** Rows that are no aggregates: owned by one, or only counted, looked up and added. */
    private static final Set<String> ROWS = Set.of("StepTaken", "SearchToken", "TagSeries", "TrailEntry", "Reminder");

    /** Written once: what was done, recorded, pulled, received and compared. */
    private static final Set<String> JOURNALS =
            Set.of("StepTaken", "SearchToken", "TrailEntry", "PullRecord", "PullReceipt", "Reconciliation");

    private static final DescribedPredicate<JavaClass> ENTITIES =
            DescribedPredicate.describe("are entities", type -> type.isAnnotatedWith(Entity.class));

    private static final DescribedPredicate<JavaClass> REPOSITORIES = DescribedPredicate.describe(
            "are repositories: package-private and named by a plural",
            type -> !type.getModifiers().contains(JavaModifier.PUBLIC)
                    && (type.getSimpleName().endsWith("s")
                            || type.getSimpleName().equals("People")));

    @Test
    void theKernelKeepsNothing() {
        noClasses()
                .that()
                .resideInAPackage("org.muster.shared..")
                .should()
                .beAnnotatedWith(Entity.class)
                .because("what is kept belongs to a context")
                .check(Muster.CLASSES);
    }

    @Test
    void theDatabaseIsAskedOnlyByRepositoriesDirectoriesAndStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.muster.shared..")
                .and()
                .haveSimpleNameNotEndingWith("Directory")
                .and()
                .haveSimpleNameNotEndingWith("Stream")
                .and(DescribedPredicate.not(REPOSITORIES))
                .and(Muster.NOT_EXEMPT)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .because("whoever looks for a query looks there")
                .check(Muster.CLASSES);
    }

    @Test
    void anotherContextsThingsAreReferredToByTheirCode() {
        fields().that(DescribedPredicate.describe(
                        "are relations",
                        (JavaField field) -> Stream.of(
                                        ManyToOne.class, OneToMany.class, OneToOne.class, ManyToMany.class)
                                .anyMatch(field::isAnnotatedWith)))
                .should(check(
                        "stay within their context",
                        (field, events) -> field.getType().getAllInvolvedRawTypes().stream()
                                .filter(ENTITIES)
                                .filter(other -> !Muster.contextOf(other).equals(Muster.contextOf(field.getOwner())))
                                .forEach(other -> events.add(SimpleConditionEvent.violated(
                                        field, field.getFullName() + " relates to " + other.getName())))))
                .check(Muster.CLASSES);
    }

    @Test
    void entitiesAreAggregatesOrTheirRows() {
        classes()
                .that(ENTITIES)
                .and(DescribedPredicate.describe("are no rows", type -> !ROWS.contains(type.getSimpleName())))
                .should()
                .beAssignableTo(Aggregate.class)
                .because("an aggregate has a version, and equality, of its own")
                .check(Muster.CLASSES);
    }

    @Test
    void onlyTheProviderMakesAnEmptyEntity() {
        classes()
                .that(ENTITIES)
                .should(check("have a protected constructor without arguments", (type, events) -> {
                    var found = type.getConstructors().stream()
                            .filter(constructor ->
                                    constructor.getRawParameterTypes().isEmpty())
                            .anyMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PROTECTED));
                    if (!found) {
                        events.add(SimpleConditionEvent.violated(type, type.getName()));
                    }
                }))
                .check(Muster.CLASSES);
    }

    @Test
    void aRowOfAJournalStaysAsItWasWritten() {
        classes()
                .that(DescribedPredicate.describe(
                        "are rows of a journal", (JavaClass type) -> JOURNALS.contains(type.getSimpleName())))
                .should(check(
                        "be written by their constructors alone",
                        (type, events) -> type.getFieldAccessesFromSelf().stream()
                                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                                .filter(access -> !access.getOrigin().isConstructor())
                                .forEach(access ->
                                        events.add(SimpleConditionEvent.violated(type, access.getDescription())))))
                .check(Muster.CLASSES);
    }

    @Test
    void factsHoldNoEntity() {
        classes()
                .that()
                .implement(Fact.class)
                .should(check(
                        "hold no entity",
                        (type, events) -> type.getFields().stream()
                                .filter(field -> field.getType().getAllInvolvedRawTypes().stream()
                                        .anyMatch(ENTITIES))
                                .forEach(
                                        field -> events.add(SimpleConditionEvent.violated(type, field.getFullName())))))
                .because("facts outlive the transaction in which they were told")
                .check(Muster.CLASSES);
    }

    private static <T> ArchCondition<T> check(String words, BiConsumer<T, ConditionEvents> rule) {
        return new ArchCondition<>(words) {
            @Override
            public void check(T thing, ConditionEvents events) {
                rule.accept(thing, events);
            }
        };
    }
}
