package org.muster.shared.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What stands above a method of a resource in its source, which is packed beside its class: said once, for those who read
 * the code and those who read the description of the API.
 *
 * @param sentence the first sentence
 * @param more all of it, where there is more than one sentence; else nothing
 */
record ResourceText(String sentence, String more) {

    /** A comment, annotations one a line, and the name of the method they belong to. */
    private static final Pattern METHOD = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/(?:\\s*@[^\\n]+)*\\s*public [^;{(=]*?(\\w+)\\(", Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile("\\s*\\n\\s*\\*?\\s*");
    private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");

    /** The text; empty where nothing is said. */
    static ResourceText of(Method method) {
        return METHOD.matcher(source(method.getDeclaringClass()))
                .results()
                .filter(hit -> hit.group(2).equals(method.getName()))
                .map(hit -> of(hit.group(1)))
                .findFirst()
                .orElse(new ResourceText("", ""));
    }

    static ResourceText of(String comment) {
        var text = TAG.matcher(LINE.matcher(comment).replaceAll(" "))
                .replaceAll("$1")
                .strip();
        var end = text.indexOf(". ");
        return end < 0
                ? new ResourceText(text.replaceAll("\\.$", ""), "")
                : new ResourceText(text.substring(0, end), text);
    }

    private static String source(Class<?> resource) {
        var file = "/source/" + resource.getName().replace('.', '/') + ".java";
        try (var source = resource.getResourceAsStream(file)) {
            return source == null ? "" : new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
