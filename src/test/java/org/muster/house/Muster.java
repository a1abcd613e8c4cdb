package org.muster.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Optional;
import org.muster.shared.Exempt;

/** The application's classes as the house rules see them. */
final class Muster {

    static final String ROOT = "org.muster";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static final DescribedPredicate<JavaClass> NOT_EXEMPT = DescribedPredicate.describe(
            "are not exempt", type -> !outermost(type).isAnnotatedWith(Exempt.class));

    private Muster() {}

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Muster::outermost).orElse(type);
    }

    /** The context a class belongs to: the first package below the root. */
    static Optional<String> contextOf(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        return Optional.of(name.substring(ROOT.length() + 1).split("\\.")[0]);
    }

    static boolean inBase(JavaClass type) {
        return type.getPackageName().split("\\.").length == 3;
    }
}
