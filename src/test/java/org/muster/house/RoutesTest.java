package org.muster.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.identity.KeyScope;
import org.muster.shared.rest.Scope;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;
import org.muster.shell.Navigation;

/** Nothing is reached that nobody declared: pages have a row, servlets a route, resource methods a scope. */
class RoutesTest {

    @Test
    void everyPageHasItsRow() throws IOException {
        var webapp = java.nio.file.Path.of("src/main/webapp");
        try (var files = Files.walk(webapp)) {
            var pages = files.map(
                            file -> "/" + webapp.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .toList();

            assertThat(pages).isNotEmpty().allMatch(path -> Navigation.of(path).isPresent());
        }
    }

    @Test
    void everyServletHasItsRoute() {
        var routes = classes(Routes.class::isAssignableFrom)
                .filter(type -> !type.isInterface())
                .flatMap(type -> made(type).routes().stream())
                .toList();

        var servlets = classes(type -> type.isAnnotationPresent(WebServlet.class))
                .flatMap(type -> patterns(type.getAnnotation(WebServlet.class)))
                .toList();

        assertThat(servlets).isNotEmpty().allMatch(path -> announced(routes, path));
    }

    @Test
    void everyResourceMethodHasAKnownScope() {
        var undeclared = classes(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(RoutesTest::answersRequests)
                .filter(method -> scope(method).filter(RoutesTest::known).isEmpty())
                .toList();

        assertThat(undeclared).isEmpty();
    }

    private static boolean announced(List<Route> routes, String pattern) {
        var path = pattern.endsWith("/*") ? pattern.substring(0, pattern.length() - 1) + "x" : pattern;
        return routes.stream().anyMatch(route -> route.leadsTo(path));
    }

    private static Stream<String> patterns(WebServlet servlet) {
        return Stream.of(servlet.value(), servlet.urlPatterns()).flatMap(Arrays::stream);
    }

    private static boolean answersRequests(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(mark -> mark.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static Optional<String> scope(Method method) {
        return Optional.ofNullable(method.getAnnotation(Scope.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Scope.class)))
                .map(Scope::value);
    }

    private static boolean known(String scope) {
        return List.of(Scope.ANY_KEY, Scope.PASSWORD).contains(scope)
                || KeyScope.of(scope).isPresent();
    }

    private static Stream<Class<?>> classes(Predicate<Class<?>> which) {
        return Muster.CLASSES.stream().<Class<?>>map(JavaClass::reflect).filter(which);
    }

    private static Routes made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Routes) constructor.newInstance();
        } catch (ReflectiveOperationException unmakeable) {
            throw new IllegalStateException(type + " cannot be made without its collaborators", unmakeable);
        }
    }
}
