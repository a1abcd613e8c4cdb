package org.muster.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.muster.shared.text.Labelled;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Everything Muster says exists in both languages, and nothing is said outside the texts. */
class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/muster");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern IN_PAGES = Pattern.compile(
            "msg(?:\\.of\\(|\\.ifAny\\(|\\[)'([a-z]+\\.[^']+)'(?!\\.concat)|\\bkey=\"([a-z]+\\.[^\"#]+)\"");
    private static final Pattern COMPLETED =
            Pattern.compile("\\.field\\.|\\.subject\\.|\\.help$|^ledger\\.(outcome|status|verdict)\\.");
    private static final Pattern EL = Pattern.compile("[#$]\\{(?:'[^']*'|[^}'])*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<String> SPOKEN_ATTRIBUTES =
            Set.of("aria-label", "title", "alt", "placeholder", "label", "header", "words", "action-label", "help");
    private static final Set<String> CODE_ELEMENTS = Set.of("kbd", "code", "script", "style");

    private final Texts texts = new Texts();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        contexts()
                .forEach(context -> assertThat(keys(context, "_zh_CN"))
                        .as("keys of %s", context)
                        .isEqualTo(keys(context, "")));
    }

    @Test
    void keysBeginWithTheirContext() {
        contexts()
                .forEach(context -> assertThat(keys(context, ""))
                        .allSatisfy(key -> assertThat(key).startsWith(context + ".")));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        contexts()
                .forEach(context -> keys(context, "")
                        .forEach(key -> assertThat(arguments(Language.ZH_CN, key))
                                .as("arguments of %s", key)
                                .isEqualTo(arguments(Language.EN, key))));
    }

    @Test
    void textsWithArgumentsCanBeFilledIn() {
        for (var language : Language.values()) {
            for (var context : contexts().toList()) {
                keys(context, "").stream()
                        .map(key -> texts.of(language, key))
                        .filter(text -> text.contains("{0"))
                        .forEach(text -> assertThat(
                                        new MessageFormat(text, language.locale()).format(new Object[] {1, 2, 3, 4, 5}))
                                .doesNotContain("{"));
            }
        }
    }

    @Test
    void pagesNameNoMissingText() {
        var missing = pages().flatMap(page -> IN_PAGES.matcher(read(page))
                        .results()
                        .map(hit -> {
                            var key = hit.group(1) == null ? hit.group(2) : hit.group(1);
                            return found(key) ? "" : page + ": " + key;
                        }))
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void codeNamesNoMissingText() {
        var named = Pattern.compile("\"((?:" + contexts().collect(Collectors.joining("|"))
                + ")\\.(?:refusal|page|format|form|list|error|field|fact)\\.[A-Za-z0-9_.]*[A-Za-z0-9_])\"");
        var missing = files(CODE, ".java")
                .flatMap(file -> named.matcher(read(file)).results().map(hit -> hit.group(1)))
                .filter(key -> !found(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    /**
     * A text is used by its whole key, by a beginning that ends in a dot and is completed at run time, as the word of a
     * constant or as the name of a field, which whoever shows a change looks up.
     */
    @Test
    void noTextIsLeftOver() {
        var sources = Stream.concat(files(CODE, ".java"), pages())
                .map(TextsTest::read)
                .collect(Collectors.joining("\n"));
        var labels = constants().map(Labelled::textKey).collect(Collectors.toSet());
        var unused = contexts()
                .flatMap(context -> keys(context, "").stream())
                .filter(key -> !labels.contains(key) && !COMPLETED.matcher(key).find())
                .filter(key -> beginnings(key)
                        .noneMatch(
                                begun -> sources.contains("'" + begun + "'") || sources.contains("\"" + begun + "\"")))
                .toList();
        assertThat(unused).isEmpty();
    }

    private static Stream<String> beginnings(String key) {
        return Stream.concat(
                Stream.of(key),
                Stream.iterate(
                                key.lastIndexOf('.'),
                                dot -> dot > key.indexOf('.'),
                                dot -> key.lastIndexOf('.', dot - 1))
                        .map(dot -> key.substring(0, dot + 1)));
    }

    private static Stream<Labelled> constants() {
        return files(CLASSES.resolve("org/muster"), ".class")
                .map(TextsTest::type)
                .filter(type -> Labelled.class.isAssignableFrom(type) && type.isEnum())
                .flatMap(type -> Stream.of(type.getEnumConstants()).map(Labelled.class::cast));
    }

    @Test
    void everyLabelledConstantIsLabelled() {
        var missing =
                constants().map(Labelled::textKey).filter(key -> !found(key)).toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void pagesSayNothingOfTheirOwn() {
        var literals = new ArrayList<String>();
        pages().forEach(page -> literals(page, root(page), literals));
        assertThat(literals).isEmpty();
    }

    private boolean found(String key) {
        return Stream.of(Language.values())
                .allMatch(language -> texts.find(language, key).isPresent());
    }

    private Set<String> arguments(Language language, String key) {
        return Pattern.compile("\\{(\\d)")
                .matcher(texts.of(language, key))
                .results()
                .map(hit -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void literals(Path page, Node node, List<String> literals) {
        if (node instanceof Element element) {
            if (CODE_ELEMENTS.contains(element.getTagName())) {
                return;
            }
            for (var name : SPOKEN_ATTRIBUTES) {
                if (speaks(element.getAttribute(name))) {
                    literals.add(page + ": " + name + "=" + element.getAttribute(name));
                }
            }
        } else if (node.getNodeType() == Node.TEXT_NODE && speaks(node.getTextContent())) {
            literals.add(page + ": " + node.getTextContent().strip());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            literals(page, child, literals);
        }
    }

    private static boolean speaks(String text) {
        return LETTER.matcher(EL.matcher(text).replaceAll("")).find();
    }

    private static Stream<String> contexts() {
        return children(RESOURCES)
                .filter(folder -> Files.exists(folder.resolve("texts.properties")))
                .map(folder -> folder.getFileName().toString());
    }

    private static Set<String> keys(String context, String suffix) {
        var properties = new Properties();
        try (var reader =
                Files.newBufferedReader(RESOURCES.resolve(context).resolve("texts" + suffix + ".properties"))) {
            properties.load(reader);
        } catch (IOException absent) {
            return Set.of();
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Element root(Path page) {
        var factory = DocumentBuilderFactory.newInstance();
        try (InputStream content = Files.newInputStream(page)) {
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(content).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(page + " is not well-formed", unreadable);
        }
    }

    private static Class<?> type(Path file) {
        var name = CLASSES.relativize(file).toString().replace('/', '.').replace('\\', '.');
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".class".length()), false, TextsTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Path> pages() {
        return files(PAGES, ".xhtml");
    }

    private static Stream<Path> children(Path folder) {
        try (var all = Files.list(folder)) {
            return all.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
