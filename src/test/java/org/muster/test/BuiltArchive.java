package org.muster.test;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all container tests: the archive people run, with the test classes added. */
@ArquillianSuiteDeployment
public class BuiltArchive {

    private static final String TESTS_WITHOUT_CONTAINER =
            ".*(Test|JourneyIT|Bench)(\\$.*)?\\.class|.*/(house|journey)/.*";

    @Deployment
    static WebArchive muster() {
        var tests = ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(folderOf(BuiltArchive.class).toFile(), Filters.exclude(TESTS_WITHOUT_CONTAINER))
                .as(GenericArchive.class);
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("muster.war")))
                .merge(tests, "/WEB-INF/classes", Filters.include(".*\\.(class|txt|csv)"))
                .addAsLibraries(folderOf(Assertions.class).toFile());
    }

    private static Path folderOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
