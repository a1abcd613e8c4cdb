package org.muster.shared.rest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Completes what the server says of the API at /openapi by what the resources say of themselves: their Javadoc is the
 * summary, their scope the security; and every operation may answer with a problem.
 */
public class ApiDescription implements OASFilter {

    private static final String PROBLEM = "Problem";

    /** Bodies we read ourselves, and what the server would take them for. */
    private static final Map<String, Schema.SchemaType> BODIES = Map.of(
            "Body", Schema.SchemaType.OBJECT,
            "Spooled", Schema.SchemaType.STRING);

    private static final String BODY = "x-body";
    private static final String SCOPE = "x-scope";

    @Override
    public Operation filterOperation(Operation operation) {
        method(operation.getOperationId()).ifPresent(method -> describe(operation, method));
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        BODIES.keySet().forEach(description.getComponents()::removeSchema);
    }

    /** The method the server named an operation after: package, class and method. */
    private static Optional<Method> method(String operation) {
        var cut = Optional.ofNullable(operation).map(id -> id.lastIndexOf('_')).orElse(-1);
        return cut < 0
                ? Optional.empty()
                : Arrays.stream(type(operation.substring(0, cut)).getDeclaredMethods())
                        .filter(method -> method.getName().equals(operation.substring(cut + 1)))
                        .filter(method -> scope(method).isPresent())
                        .findFirst();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, ApiDescription.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("The server named an operation after " + name, impossible);
        }
    }

    private static void describe(Operation operation, Method method) {
        var text = ResourceText.of(method);
        operation.setSummary(text.sentence());
        Optional.of(text.more()).filter(more -> !more.isEmpty()).ifPresent(operation::setDescription);
        operation.setOperationId(name(method));
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(scheme(method))));
        scope(method).ifPresent(scope -> operation.addExtension(SCOPE, scope));
        Optional.ofNullable(operation.getRequestBody())
                .map(body -> body.getContent())
                .ifPresent(content -> describeBody(operation, content));
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(PROBLEM));
    }

    /** Short and unique, such as {@code assetsList}. */
    private static String name(Method method) {
        var resource = method.getDeclaringClass().getSimpleName().replace("Resource", "");
        var verb = method.getName();
        return resource.substring(0, 1).toLowerCase(Locale.ROOT)
                + resource.substring(1)
                + verb.substring(0, 1).toUpperCase(Locale.ROOT)
                + verb.substring(1);
    }

    /** What is said of an operation in one sentence. */
    public static String summary(Method method) {
        return ResourceText.of(method).sentence();
    }

    /** The scheme by which callers of an operation show who they are. */
    public static String scheme(Method method) {
        return scope(method).filter(Scope.PASSWORD::equals).isPresent() ? "basic" : "bearer";
    }

    private static Optional<String> scope(Method method) {
        return Optional.ofNullable(method.getAnnotation(Scope.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Scope.class)))
                .map(Scope::value);
    }

    /** What the written description names as the body; of the others only that there is one. */
    private static void describeBody(Operation operation, Content content) {
        var named = Optional.ofNullable(operation.getExtensions()).map(extensions -> extensions.get(BODY));
        content.getMediaTypes().values().forEach(media -> {
            var read = Optional.ofNullable(media.getSchema())
                    .map(Schema::getRef)
                    .map(ref -> BODIES.get(ref.substring(ref.lastIndexOf('/') + 1)));
            read.map(type -> OASFactory.createSchema().type(List.of(type))).ifPresent(media::setSchema);
            named.map(name -> OASFactory.createSchema().ref(name.toString())).ifPresent(media::setSchema);
        });
        operation.removeExtension(BODY);
    }
}
