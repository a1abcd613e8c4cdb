package org.muster.shell.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.muster.shared.web.Bar;

/**
 * Bars lying beside their names, in the words of Chart.js. Colours and what a click does are added by our own script,
 * which knows the theme: each bar brings the style of its tone and the address of the rows it counts.
 */
final class ChartText {

    private ChartText() {}

    static String of(List<Bar> bars) {
        var labels = Json.createArrayBuilder();
        var numbers = Json.createArrayBuilder();
        var styles = Json.createArrayBuilder();
        var addresses = Json.createArrayBuilder();
        for (var bar : bars) {
            labels.add(bar.label());
            numbers.add(bar.number());
            styles.add(bar.tone().style());
            addresses.add(bar.url());
        }
        return object().add("type", "bar")
                .add(
                        "data",
                        object().add("labels", labels)
                                .add(
                                        "datasets",
                                        array(object().add("data", numbers)
                                                .add("maxBarThickness", 18)
                                                .add("styles", styles)
                                                .add("addresses", addresses))))
                .add("options", options())
                .build()
                .toString();
    }

    private static JsonObject options() {
        return object().add("indexAxis", "y")
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add(
                        "interaction",
                        object().add("mode", "index").add("axis", "y").add("intersect", false))
                .add("plugins", object().add("legend", object().add("display", false)))
                .add(
                        "scales",
                        object().add("x", object().add("beginAtZero", true).add("ticks", object().add("precision", 0)))
                                .add(
                                        "y",
                                        object().add("grid", object().add("display", false))
                                                .add("ticks", object().add("autoSkip", false))))
                .build();
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }

    private static JsonArrayBuilder array(JsonObjectBuilder only) {
        return Json.createArrayBuilder().add(only);
    }
}
