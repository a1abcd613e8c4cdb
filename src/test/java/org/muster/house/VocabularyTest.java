package org.muster.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.shared.field.Particulars;
import org.muster.shared.persistence.Aggregate;
import org.muster.shared.persistence.Untracked;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;
import org.muster.shared.web.SubjectKind;
import org.muster.shared.web.SubjectKinds;

/**
 * Whatever the trail may tell, it can tell in words: every attribute of an aggregate is named by
 * {@code <context>.field.<attribute>}, every type of subject a context announces by {@code <context>.subject.<type>}.
 */
class VocabularyTest {

    private static final Set<String> BOOKKEEPING = Set.of("id", "version", "changedAt");

    /** Whose words are tried after those of the context itself. */
    private static final List<String> SHARED_WORDS = List.of("catalog", "identity", "shared");

    private final Texts texts = new Texts();

    @Test
    void everyAttributeOnTheTrailHasItsWord() {
        var missing = types(Aggregate.class)
                .filter(type -> type.isAnnotationPresent(Entity.class) && !type.isAnnotationPresent(Untracked.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()).filter(VocabularyTest::told))
                .filter(field -> keys(field).noneMatch(this::said))
                .map(field -> field.getDeclaringClass().getSimpleName() + " needs "
                        + keys(field).findFirst().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).as("texts for the audit trail, in both languages").isEmpty();
    }

    @Test
    void everyAnnouncedSubjectHasItsWord() {
        assertThat(types(SubjectKinds.class)
                        .filter(type -> !type.isInterface())
                        .flatMap(type -> made(type).subjects().stream())
                        .map(SubjectKind::textKey))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(this::said);
    }

    private static boolean told(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !BOOKKEEPING.contains(field.getName())
                && field.getType() != Particulars.class
                && Stream.of(Untracked.class, OneToMany.class, Embedded.class, Transient.class)
                        .noneMatch(field::isAnnotationPresent);
    }

    private static Stream<String> keys(Field field) {
        var name = field.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        var context = field.getDeclaringClass().getPackageName().split("\\.")[2];
        return Stream.concat(Stream.of(context), SHARED_WORDS.stream()).map(owner -> owner + ".field." + name);
    }

    private boolean said(String key) {
        return Stream.of(Language.values())
                .allMatch(language -> texts.find(language, key).isPresent());
    }

    private static Stream<Class<?>> types(Class<?> ancestor) {
        return Muster.CLASSES.stream()
                .filter(type -> type.isAssignableTo(ancestor))
                .<Class<?>>map(JavaClass::reflect);
    }

    private static SubjectKinds made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (SubjectKinds) constructor.newInstance();
        } catch (ReflectiveOperationException unmakeable) {
            throw new IllegalStateException(type + " cannot be made without its collaborators", unmakeable);
        }
    }
}
