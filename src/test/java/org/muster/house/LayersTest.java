package org.muster.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import org.junit.jupiter.api.Test;
import org.muster.shared.fact.Fact;
import org.muster.shared.usecase.UseCase;

/** What lives where: the rules that keep a base package free of doors and the doors free of the database. */
class LayersTest {

    private static final DescribedPredicate<JavaClass> BASE =
            DescribedPredicate.describe("are in a base package", Muster::inBase);

    @Test
    void basePackagesKnowNoDoor() {
        noClasses()
                .that(BASE)
                .and(Muster.NOT_EXEMPT)
                .and()
                .resideOutsideOfPackages("org.muster.shell..", "org.muster.seed..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.ws.rs..", "jakarta.servlet..")
                .because("a rule must hold behind every door alike")
                .check(Muster.CLASSES);
    }

    @Test
    void thePureEnginesKnowNoPlatform() {
        noClasses()
                .that()
                .resideInAnyPackage("org.muster.readiness.model..", "org.muster.ledger.depreciation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..")
                .because("whoever checks them must need nothing but a Java compiler")
                .check(Muster.CLASSES);
    }

    @Test
    void doorsDoNotKnowEachOtherNorTheDatabase() {
        noClasses()
                .that()
                .resideInAPackage("org.muster.*.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.muster.*.rest..")
                .check(Muster.CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.muster.*.rest..")
                .and()
                .resideOutsideOfPackage("org.muster.shared..")
                .should()
                .dependOnClassesThat(inPackagesOf("web"))
                .check(Muster.CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage("org.muster.*.web..", "org.muster.*.rest..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .because("pages and resources ask registers and directories")
                .check(Muster.CLASSES);
    }

    private static DescribedPredicate<JavaClass> inPackagesOf(String door) {
        return DescribedPredicate.describe(
                "are of a " + door + " package of a context",
                type -> type.getPackageName().matches("org\\.muster\\.(?!shared)[a-z]+\\." + door + ".*"));
    }

    @Test
    void sqlIsWrittenOnlyInStreams() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Stream")
                .and()
                .resideOutsideOfPackage("org.muster.shared.persistence")
                .and(Muster.NOT_EXEMPT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql")
                .because("whoever looks for SQL looks for *Stream")
                .check(Muster.CLASSES);
    }

    @Test
    void transactionsBeginOnlyInUseCases() {
        classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should()
                .haveSimpleNameEndingWith("Register")
                .orShould()
                .haveSimpleNameEndingWith("Job")
                .orShould()
                .haveSimpleNameEndingWith("Answers")
                .check(Muster.CLASSES);
        noClasses()
                .that()
                .areNotAssignableTo(UseCase.class)
                .and(Muster.NOT_EXEMPT)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(Muster.CLASSES);
        methods().should().notBeAnnotatedWith(Transactional.class).check(Muster.CLASSES);
    }

    @Test
    void entitiesKeepTheirFieldsAndTheirChangesToThemselves() {
        classes()
                .that(isAnnotated(Entity.class).or(isAnnotated(MappedSuperclass.class)))
                .should(haveOnlyPrivateInstanceFields())
                .andShould(haveNoSetter())
                .because("a field written from outside its class is silently lost")
                .check(Muster.CLASSES);
    }

    private static DescribedPredicate<JavaClass> isAnnotated(Class<? extends Annotation> annotation) {
        return DescribedPredicate.describe(
                "are annotated with " + annotation.getSimpleName(), type -> type.isAnnotatedWith(annotation));
    }

    private static ArchCondition<JavaClass> haveOnlyPrivateInstanceFields() {
        return new ArchCondition<>("have only private instance fields") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> haveNoSetter() {
        return new ArchCondition<>("have no setter") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getName().matches("set[A-Z].*"))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getDescription())));
            }
        };
    }

    @Test
    void settersExistOnlyOnFormsAndPages() {
        methods()
                .that()
                .haveNameMatching("set[A-Z].*")
                .and()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are neither forms nor parts of pages",
                        type -> !Muster.outermost(type).getSimpleName().matches(".*(Form|Page|Tag|Component)")))
                .and()
                .areDeclaredInClassesThat(Muster.NOT_EXEMPT)
                .should()
                .bePrivate()
                .allowEmptyShould(true)
                .check(Muster.CLASSES);
    }

    @Test
    void resourcesHaveThePublicConstructorTheRestRuntimeLooksFor() {
        classes()
                .that(isAnnotated(Path.class).or(isAnnotated(Provider.class)))
                .and()
                .areNotInterfaces()
                .should(new ArchCondition<>("have a public constructor that is injected or takes nothing") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var open = type.getConstructors().stream()
                                .anyMatch(constructor ->
                                        constructor.getModifiers().contains(JavaModifier.PUBLIC));
                        if (!open) {
                            events.add(SimpleConditionEvent.violated(type, type.getName()));
                        }
                    }
                })
                .because("one that cannot be made closes the whole API")
                .check(Muster.CLASSES);
    }

    @Test
    void factsAreRecords() {
        classes()
                .that()
                .implement(Fact.class)
                .should()
                .beRecords()
                .because("facts outlive the transaction in which they were told")
                .check(Muster.CLASSES);
    }
}
