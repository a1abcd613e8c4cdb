package org.muster.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands behind a page says what the page shows and little else. */
class PageBeansTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern TRIES = Pattern.compile("\\btry\\s*[({]");
    private static final int COLLABORATORS = 4;

    @Test
    void pagesLiveInWebByNameAndForARequestOrAView() {
        classes()
                .that(pages())
                .should()
                .resideInAPackage("..web..")
                .andShould()
                .bePublic()
                .andShould()
                .beAnnotatedWith(Named.class)
                .andShould()
                .beAnnotatedWith(annotation())
                .check(Muster.CLASSES);
        classes()
                .that(pages())
                .and()
                .areAnnotatedWith(ViewScoped.class)
                .should()
                .implement(Serializable.class)
                .because("a view outlives its request")
                .check(Muster.CLASSES);
    }

    @Test
    void pagesAskFewOthers() {
        assertThat(Muster.CLASSES.stream().filter(pages()))
                .allSatisfy(page -> assertThat(
                                page.getAllFields().stream().filter(field -> field.isAnnotatedWith(Inject.class)))
                        .as(page.getSimpleName())
                        .hasSizeLessThanOrEqualTo(COLLABORATORS));
    }

    @Test
    void pagesCatchNothing() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith("Page.java")))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(TRIES));
        }
    }

    private static DescribedPredicate<JavaClass> pages() {
        return DescribedPredicate.describe(
                "are pages",
                type -> type.getSimpleName().endsWith("Page")
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaAnnotation<?>> annotation() {
        return DescribedPredicate.describe(
                "that says how long it lives",
                scope -> scope.getRawType().isEquivalentTo(RequestScoped.class)
                        || scope.getRawType().isEquivalentTo(ViewScoped.class));
    }
}
