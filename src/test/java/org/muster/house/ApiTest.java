package org.muster.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.asset.AssetFilter;
import org.muster.asset.Stage;
import org.muster.catalog.Kind;
import org.muster.inspection.ChecklistPurpose;
import org.muster.inspection.DutyFilter;
import org.muster.inspection.DutyState;
import org.muster.inspection.InspectionFilter;
import org.muster.inspection.InspectionResult;
import org.muster.reminder.Channel;
import org.muster.reminder.ReminderFilter;
import org.muster.reminder.ReminderState;
import org.muster.shared.rest.ApiDescription;

/** What the server tells programs at /openapi is complete and true. */
class ApiTest {

    private static final Path WRITTEN = Path.of("src/main/resources/META-INF/openapi.json");
    private static final Set<String> OF_EVERY_LIST = Set.of("sort", "limit", "after", "fields");

    @Test
    void everyOperationHasASummaryAndSaysWhatItTakesToCallIt() throws IOException {
        var schemes = written().getJsonObject("components").getJsonObject("securitySchemes");
        assertThat(operations()).hasSizeGreaterThan(80).allSatisfy(method -> {
            assertThat(ApiDescription.summary(method))
                    .as("Javadoc of %s", method)
                    .hasSizeGreaterThan(5);
            assertThat(schemes).as("security of %s", method).containsKey(ApiDescription.scheme(method));
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListTakesWhatItSaysItTakes(String path, Set<String> filters) throws IOException {
        var names = new TreeSet<String>();
        written()
                .getJsonObject("paths")
                .getJsonObject(path)
                .getJsonObject("get")
                .getJsonArray("parameters")
                .getValuesAs(JsonObject.class)
                .forEach(parameter -> names.add(parameter.getString("name")));
        var taken = new TreeSet<>(filters);
        taken.addAll(OF_EVERY_LIST);
        assertThat(names).isEqualTo(taken);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("/api/v1/assets", AssetFilter.PARAMETERS),
                Arguments.of("/api/v1/duties", DutyFilter.PARAMETERS),
                Arguments.of("/api/v1/inspections", InspectionFilter.PARAMETERS),
                Arguments.of("/api/v1/reminders", ReminderFilter.PARAMETERS));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Kind.class,
                Stage.class,
                DutyState.class,
                ChecklistPurpose.class,
                InspectionResult.class,
                Channel.class,
                ReminderState.class
            })
    void constantsAreThoseThereAre(Class<? extends Enum<?>> type) throws IOException {
        assertThat(constants(type.getSimpleName()))
                .containsExactlyElementsOf(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    private static List<String> constants(String schema) throws IOException {
        return written()
                .getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject(schema)
                .getJsonArray("enum")
                .getValuesAs(JsonString::getString);
    }

    private static JsonObject written() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(WRITTEN))) {
            return reader.readObject();
        }
    }

    private static Stream<Method> operations() {
        return Muster.CLASSES.stream()
                .filter(type -> type.getSimpleName().endsWith("Resource"))
                .<Class<?>>map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(mark -> mark.annotationType().isAnnotationPresent(HttpMethod.class)));
    }
}
