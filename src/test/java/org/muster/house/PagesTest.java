package org.muster.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.shell.Navigation;

/** Each page stands in the table of pages, has its own bean, and keeps to what its kind of page may contain. */
class PagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java/org/muster");
    private static final String FORM = "/WEB-INF/templates/form.xhtml";
    private static final Pattern STATEFUL = Pattern.compile(
            "<(h:form|h:command\\w+|h:input\\w+|h:select\\w+|t:form|t:field|t:confirm|t:particulars|p:\\w+)[ />]");
    private static final Pattern POST = Pattern.compile("method=\"post\"");
    private static final Pattern EVERY_TIME = Pattern.compile("<f:viewParam name=\"([a-z_]+)\"");
    private static final Pattern FORBIDDEN =
            Pattern.compile("<(f:ajax|h:commandLink|script>|style>)|\\s(on[a-z]+|style)=\"|javascript:");
    private static final Pattern TAKEN = Pattern.compile("\\bvar=\"(application|cc|component|cookie|externalContext"
            + "|facesContext|flash|flow|header|headerValues|initParam|param|paramValues|request|resource|session|view"
            + "|msg|fmt|frame|menu|banner)\"");
    private static final Pattern BEAN = Pattern.compile("#\\{[^}]*?\\b([a-z]\\w*Page)\\b");
    private static final Path SIGN_IN = PAGES.resolve("sign-in.xhtml");

    @Test
    void everyPageStandsInTheTableOfPages() {
        assertThat(pages())
                .allSatisfy(page -> assertThat(Navigation.of("/" + PAGES.relativize(page)))
                        .as("row of %s", page)
                        .isPresent());
    }

    @Test
    void everyPageOfAContextHasItsBean() {
        assertThat(pages().filter(page -> PAGES.relativize(page).getNameCount() == 2))
                .allSatisfy(page -> assertThat(bean(PAGES.relativize(page))).exists());
    }

    @Test
    void everyPageUsesATemplate() {
        assertThat(pages()).allSatisfy(page -> assertThat(read(page)).contains("template=\"/WEB-INF/"));
    }

    @Test
    void pagesWithoutStateContainNoForms() {
        var quiet = pages().filter(page -> !read(page).contains(FORM)).toList();
        assertThat(quiet).allSatisfy(page -> assertThat(read(page)).doesNotContainPattern(STATEFUL));
        assertThat(quiet.stream().filter(page -> !page.equals(SIGN_IN)))
                .allSatisfy(page -> assertThat(read(page)).doesNotContainPattern(POST));
    }

    /** Such a variable would never be seen: the name means something else already (Jakarta Faces 4.1, 5.6.2.1). */
    @Test
    void noVariableHidesBehindANameThatIsTaken() {
        assertThat(files(PAGES)).allSatisfy(page -> assertThat(read(page)).doesNotContainPattern(TAKEN));
    }

    @Test
    void aPageUsesNoOtherPagesBean() {
        var strangers = new TreeSet<String>();
        pages().filter(page -> PAGES.relativize(page).getNameCount() == 2)
                .forEach(page -> BEAN.matcher(read(page))
                        .results()
                        .map(hit -> hit.group(1))
                        .filter(bean -> !bean(PAGES.relativize(page)).endsWith(beanFile(bean)))
                        .forEach(bean -> strangers.add(page + ": " + bean)));
        assertThat(strangers).isEmpty();
    }

    private static Path beanFile(String bean) {
        return Path.of(bean.substring(0, 1).toUpperCase(Locale.ROOT) + bean.substring(1) + ".java");
    }

    /** The form sends its fields by their names: one named like a parameter of the address would be taken for it. */
    @Test
    void aParameterNamedLikeAFieldIsReadOnce() {
        assertThat(files(PAGES)).allSatisfy(page -> {
            var text = read(page);
            assertThat(EVERY_TIME.matcher(text).results().map(hit -> hit.group(1)))
                    .as("read again at each submission of %s, instead of once by o:viewParam", page)
                    .noneMatch(name -> text.contains("id=\"" + name + "\""));
        });
    }

    @Test
    void nothingRunsInline() {
        assertThat(files(PAGES)).allSatisfy(page -> assertThat(read(page)).doesNotContainPattern(FORBIDDEN));
    }

    @Test
    void readPagesCarryAtMostThirtyKilobytesOfOurOwn() throws IOException {
        var own = PAGES.resolve("WEB-INF/resources/muster");
        assertThat(Files.size(own.resolve("muster.css")) + Files.size(own.resolve("muster.js")))
                .isLessThanOrEqualTo(30 * 1024);
    }

    private static Path bean(Path page) {
        var context = page.getName(0).toString();
        var view = page.getName(1).toString().replace(".xhtml", "");
        var name = Stream.concat(Stream.of(context), Stream.of(view.split("-")))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return CODE.resolve(context).resolve("web").resolve(name + "Page.java");
    }

    private static Stream<Path> pages() {
        return files(PAGES).stream().filter(page -> !page.startsWith(PAGES.resolve("WEB-INF")));
    }

    private static List<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
