package org.muster.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.shared.Exempt;

/** How code looks here: names, time, output, size. */
class MannersTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_FILE = 300;
    private static final int EXEMPTIONS_AGREED = 3;
    private static final Pattern SENTENCE = Pattern.compile("(?s)/\\*\\*[\\s*]+\\p{Lu}(?:(?!\\*/).)*?[.?]\\s");
    private static final Pattern NOT_A_SENTENCE = Pattern.compile(
            "(?<!public )void (test|should)[A-Z_]\\w*|import (static )?org\\.(mockito|easymock|jmockit|powermock)[\\w.]*");

    @Test
    void namesAreOfTheDomainNotOfPatterns() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Service|Dto|Vo|Entity|Bean)")
                .check(Muster.CLASSES);
    }

    @Test
    void timeIsGivenNeverRead() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ClockProducer")
                .should()
                .callMethodWhere(readsTheMachinesClock())
                .because("whatever reads the clock by itself cannot be tried at another time")
                .check(Muster.CLASSES);
    }

    private static DescribedPredicate<JavaMethodCall> readsTheMachinesClock() {
        return DescribedPredicate.describe("read the machine's clock", call -> {
            var owner = call.getTargetOwner().getName();
            var name = call.getName();
            var now = owner.startsWith("java.time.")
                    && name.equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.getName().equals("java.time.Clock"));
            var system = owner.equals("java.time.Clock") && name.startsWith("system");
            var millis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
            var zone = owner.equals("java.time.ZoneId") && name.equals("systemDefault");
            return now || system || millis || zone;
        });
    }

    @Test
    void nobodyPrintsOrUsesTheOldDate() {
        noClasses().should().accessField(System.class, "out").check(Muster.CLASSES);
        noClasses().should().accessField(System.class, "err").check(Muster.CLASSES);
        noClasses()
                .that(Muster.NOT_EXEMPT)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .check(Muster.CLASSES);
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(Muster.CLASSES);
    }

    @Test
    void nobodyUsesTheFlashScope() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "redirect by way of the flash scope",
                        call -> call.getTargetOwner().getName().startsWith("org.omnifaces.util.Faces")
                                && call.getName().startsWith("redirect")))
                .because("it is switched off; Onward leads on without it")
                .check(Muster.CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(notGenerated())
                .should()
                .beFinal()
                .check(Muster.CLASSES);
    }

    private static DescribedPredicate<JavaClass> notGenerated() {
        return DescribedPredicate.describe(
                "are written by hand", type -> !type.getName().contains("$SwitchMap"));
    }

    @Test
    void noFileIsLongerThanOneCanReadInOneSitting() throws IOException {
        var tooLong = new TreeSet<String>();
        for (var file : sources()) {
            var lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void nobodyCatchesEverything() throws IOException {
        var catchers = new TreeSet<String>();
        for (var file : sources()) {
            if (Files.readString(file).matches("(?s).*catch \\((Exception|Throwable) .*")) {
                catchers.add(file.toString());
            }
        }
        assertThat(catchers).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        var silent = new TreeSet<String>();
        for (var file : sources()) {
            var info = file.resolveSibling("package-info.java");
            if (!Files.exists(info) || !Files.readString(info).contains("@NullMarked")) {
                silent.add(file.getParent().toString());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everyPackageBeginsWithASentence() throws IOException {
        var silent = new TreeSet<String>();
        for (var file : sources()) {
            if (file.endsWith("package-info.java")
                    && !SENTENCE.matcher(Files.readString(file)).find()) {
                silent.add(file.toString());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void anInterfaceHasSeveralImplementationsOrIsOfferedToOthers() {
        var idle = Muster.CLASSES.stream()
                .filter(type -> type.isInterface()
                        && !type.isAnnotation()
                        && !type.getSimpleName().equals("package-info"))
                .filter(type -> type.getSimpleName().matches("I[A-Z].*")
                        || type.getAllSubclasses().size() < 2 && !offered(type) && Muster.NOT_EXEMPT.test(type))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle).isEmpty();
    }

    /** Whether somebody else implements it, as a class or on the spot. */
    private static boolean offered(JavaClass type) {
        return type.getAllSubclasses().stream()
                        .anyMatch(other -> !other.getPackageName().equals(type.getPackageName()))
                || type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                                .count()
                        == 1;
    }

    @Test
    void testsAreNamedByWhatHoldsAndMockNothing() throws IOException {
        var wrong = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                NOT_A_SENTENCE
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(hit -> wrong.add(file.getFileName() + ": " + hit.group()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void queriesAreNeverPutTogetherFromValues() throws IOException {
        var builders = new TreeSet<String>();
        for (var file : sources()) {
            var text = Files.readString(file);
            if (text.matches("(?s).*create(Native)?Query\\(\\s*\"[^;]*?\"\\s*\\+\\s*[a-z][A-Za-z]*[^\"A-Z;(]*[,)].*")) {
                builders.add(file.toString());
            }
        }
        assertThat(builders).isEmpty();
    }

    /** They are printed at each build, so that nobody forgets them. */
    @Test
    void exemptionsStayFew() {
        var exempt = Muster.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Exempt.class))
                .map(type -> type.getSimpleName() + ": "
                        + type.getAnnotationOfType(Exempt.class).value())
                .sorted()
                .toList();
        exempt.forEach(line -> System.out.println("Exempt: " + line));
        assertThat(exempt).as("exempt, with their reasons").hasSizeLessThanOrEqualTo(EXEMPTIONS_AGREED);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
