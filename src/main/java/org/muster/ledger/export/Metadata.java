package org.muster.ledger.export;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;

/** An export described in the languages other programs read: Frictionless, CSV on the Web, JSON Schema. */
public final class Metadata {

    private final Texts texts;

    public Metadata(Texts texts) {
        this.texts = texts;
    }

    /** As a Frictionless table schema. */
    public JsonObject tableSchema(Export export) {
        return keyed(Shape.whole(export)).build();
    }

    private JsonObjectBuilder keyed(Shape shape) {
        return schema(shape).add("primaryKey", key(shape.export()));
    }

    private JsonObjectBuilder schema(Shape shape) {
        var fields = Json.createArrayBuilder();
        shape.columns()
                .forEach(column -> fields.add(Json.createObjectBuilder()
                        .add("name", column.name())
                        .add("type", column.type().frictionless())
                        .add("title", title(Language.EN, column))
                        .add("title_zh", title(Language.ZH_CN, column))));
        return Json.createObjectBuilder()
                .add("fields", fields)
                .add("missingValues", Json.createArrayBuilder().add(""));
    }

    private static JsonArrayBuilder key(Export export) {
        return Json.createArrayBuilder(
                Stream.concat(Stream.of("ledger"), export.key().stream()).toList());
    }

    private String title(Language language, Column column) {
        return texts.of(language, column.titleKey());
    }

    /**
     * The same as a resource of a package, with links to the other ones.
     *
     * @param links which of its columns are keys of another one
     * @param projected whether charges to come stand in it: these have no entry yet, and so no key
     */
    public JsonObjectBuilder resource(
            Shape shape, String file, long bytes, String sha256, List<Link> links, boolean projected) {
        var export = shape.export();
        var schema = projected ? schema(shape) : keyed(shape);
        if (!links.isEmpty()) {
            schema.add("foreignKeys", linked(export, links));
        }
        return Json.createObjectBuilder()
                .add("name", export.wire())
                .add("path", file)
                .add("profile", "tabular-data-resource")
                .add("format", "csv")
                .add("mediatype", "text/csv")
                .add("encoding", "utf-8")
                .add("bytes", bytes)
                .add("hash", "sha256:" + sha256)
                .add(
                        "dialect",
                        Json.createObjectBuilder().add("lineTerminator", "\r\n").add("header", true))
                .add("schema", schema);
    }

    /** A table that links to itself is named by nothing. */
    private static JsonArrayBuilder linked(Export export, List<Link> links) {
        var keys = Json.createArrayBuilder();
        links.forEach(link -> keys.add(Json.createObjectBuilder()
                .add("fields", link.column())
                .add(
                        "reference",
                        Json.createObjectBuilder()
                                .add(
                                        "resource",
                                        link.to() == export ? "" : link.to().wire())
                                .add("fields", link.key()))));
        return keys;
    }

    /** As CSV on the Web, with titles in both languages. */
    public JsonObject csvw(Shape shape, String file) {
        var columns = Json.createArrayBuilder();
        shape.columns()
                .forEach(column -> columns.add(Json.createObjectBuilder()
                        .add("name", column.name())
                        .add(
                                "titles",
                                Json.createObjectBuilder()
                                        .add("und", column.name())
                                        .add("en", title(Language.EN, column))
                                        .add("zh", title(Language.ZH_CN, column)))
                        .add("datatype", column.type().csvw())
                        .add("null", "")));
        return Json.createObjectBuilder()
                .add("@context", "http://www.w3.org/ns/csvw")
                .add("url", file)
                .add(
                        "dialect",
                        Json.createObjectBuilder()
                                .add("encoding", "utf-8")
                                .add("header", true)
                                .add("delimiter", ",")
                                .add(
                                        "lineTerminators",
                                        Json.createArrayBuilder().add("\r\n")))
                .add(
                        "tableSchema",
                        Json.createObjectBuilder().add("columns", columns).add("primaryKey", key(shape.export())))
                .build();
    }

    /** A row as JSON Schema describes it. */
    public JsonObject jsonSchema(Export export) {
        var properties = Json.createObjectBuilder();
        export.columns()
                .forEach(column -> properties.add(
                        column.name(),
                        Json.createObjectBuilder()
                                .add("title", title(Language.EN, column))
                                .add("type", jsonType(column.type()))));
        return Json.createObjectBuilder()
                .add("$schema", "https://json-schema.org/draft/2020-12/schema")
                .add("title", export.wire() + " " + Export.VERSION)
                .add("type", "object")
                .add("properties", properties)
                .add(
                        "required",
                        Json.createArrayBuilder(
                                export.columns().stream().map(Column::name).toList()))
                .build();
    }

    private static JsonArrayBuilder jsonType(ColumnType type) {
        return Json.createArrayBuilder()
                .add(type == ColumnType.INTEGER ? "integer" : "string")
                .add("null");
    }
}
