package org.muster.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.identity.Grant;
import org.muster.identity.KeyScope;
import org.muster.identity.Preferences;
import org.muster.identity.Role;
import org.muster.identity.SignedIn;
import org.muster.shared.rest.Scope;
import org.muster.shared.text.Language;
import org.muster.shared.web.Route;
import org.muster.shared.web.Routes;
import org.muster.shell.Navigation;

/**
 * Every page, servlet and resource method is asked for by a stranger, by each role, and by people of one site; each answer
 * is compared with the rule that is declared for the route. A route without a rule fails.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RoutesIT {

    /** The demo company's people who hold one role everywhere. */
    private static final Map<Role, String> PEOPLE = Map.of(
            Role.ADMINISTRATOR, "admin",
            Role.MANAGER, "manager",
            Role.STOREKEEPER, "storekeeper",
            Role.INSPECTOR, "inspector",
            Role.TECHNICIAN, "technician",
            Role.APPROVER, "approver",
            Role.PLANNER, "planner",
            Role.FINANCE, "finance",
            Role.AUDITOR, "auditor");

    /** Holds roles at DC-A alone. */
    private static final String OF_ONE_SITE = "wu.jie";

    private static final List<String> SAMPLES = List.of("XX-1", "CORP", "2026-01", "1", "readiness");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*\\w+\\s*(?::((?:[^{}]|\\{[^}]*})*))?}");
    private static final Pattern TAG = Pattern.compile("/asset/sheet\\.xhtml\\?tag=([A-Z0-9._-]+)");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*[?&;]after=[^\"]*)\"");

    @Test
    void aListAFileOrABulkStepThatCannotBeReadIsRefusedByName() {
        var visit = Visit.of(Program.HERE, "manager");
        for (var path : Map.of(
                        "/asset/export?format=csv&stage=NOPE", "stage",
                        "/asset/export?format=pdf", "format",
                        "/asset/export?colour=red", "colour",
                        "/asset/bulk.xhtml?all=true&list=namee%3Dx", "namee",
                        "/asset/bulk.xhtml?all=true&list=stage%3DNOPE", "stage",
                        "/asset/labels.pdf?all=true&list=namee%3Dx", "namee",
                        "/inspection/export?state=NOPE", "state",
                        "/reminder/list.xhtml?state=NOPE", "state",
                        "/catalog/models.xhtml?kind=NOPE", "kind",
                        "/place/list.xhtml?level=NOPE", "level")
                .entrySet()) {
            var answer = visit.get(path.getKey());
            assertThat(answer.status()).as(path.getKey()).isEqualTo(400);
            assertThat(answer.body()).as(path.getKey()).contains("<html", path.getValue());
        }
    }

    @Test
    void pagesOpenToWhomTheirRowNames() {
        var wrong = new TreeMap<String, String>();
        PEOPLE.forEach((role, person) -> {
            var visit = Visit.of(Program.HERE, person);
            pages().forEach(page -> {
                var status = visit.get(page.address()).status();
                var opens = page.open() || page.opensFor(role::grants);
                if (opens ? status == 403 || status >= 500 || status == 302 && !page.open() : status != 403) {
                    wrong.put(role + " " + page, "expected " + (opens ? "open" : "closed") + ", was " + status);
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void strangersAreShownToTheSignIn() {
        var stranger = Visit.stranger(Program.HERE);
        pages().filter(page -> !page.open()).forEach(page -> {
            var answer = stranger.get(page.path());
            assertThat(answer.status()).as(page.path()).isEqualTo(302);
            assertThat(answer.header("Location")).contains("/sign-in.xhtml");
        });
        pages().filter(Navigation::open)
                .forEach(page -> assertThat(stranger.get(page.path()).status()).isIn(200, 404));
        assertThat(stranger.cookieNames()).doesNotContain("JSESSIONID");
    }

    @Test
    void whatNobodyDeclaredOpensForNobody() {
        var admin = Visit.of(Program.HERE, "admin");
        for (var path : List.of(
                "/nothing.xhtml",
                "/asset/nothing",
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/page.xhtml",
                "/META-INF/persistence.xml",
                "/asset/",
                "/index.jsp",
                "/ibm/api/",
                "/adminCenter/",
                "/IBMJMXConnectorREST/")) {
            assertThat(admin.get(path).status()).as(path).isIn(403, 404);
            assertThat(Visit.stranger(Program.HERE).get(path).status()).as(path).isIn(302, 403, 404);
        }
    }

    private static Stream<Navigation> pages() {
        return Stream.of(Navigation.values())
                .filter(page -> Files.exists(java.nio.file.Path.of("src/main/webapp" + page.path())));
    }

    @Test
    void servletsAnswerWhomTheirRouteNames() {
        var routes = classes(Routes.class::isAssignableFrom)
                .filter(type -> !type.isInterface())
                .flatMap(type -> made(type).routes().stream())
                .toList();
        var paths = classes(type -> type.isAnnotationPresent(WebServlet.class))
                .flatMap(type -> patterns(type.getAnnotation(WebServlet.class)))
                .map(path -> path.replace("*", "x"))
                .toList();
        assertThat(paths).isNotEmpty();
        var stranger = Visit.stranger(Program.HERE);
        paths.forEach(path -> assertThat(stranger.get(path).status())
                .as("stranger %s", path)
                .isIn(rule(routes, path).open() ? List.of(200, 404, 405) : List.of(302)));
        PEOPLE.forEach((role, person) -> {
            var visit = Visit.of(Program.HERE, person);
            paths.forEach(path -> {
                var status = visit.get(path).status();
                var opens = rule(routes, path).opensFor(holding(role));
                assertThat(opens ? status != 403 && status < 500 : status == 403)
                        .as("%s %s: %s", role, path, status)
                        .isTrue();
            });
        });
    }

    private static Route rule(List<Route> routes, String path) {
        return routes.stream()
                .filter(route -> route.leadsTo(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " has no route"));
    }

    /** A resource method and what it declares. */
    private record Door(String method, String path, String scope) {

        boolean opensFor(Role role) {
            return switch (scope) {
                case Scope.ANY_KEY -> true;
                case Scope.PASSWORD -> false;
                default -> KeyScope.of(scope).orElseThrow().withinReachOf(holding(role));
            };
        }

        Reply triedBy(Program program) {
            return program.send(method, path, List.of("POST", "PUT", "PATCH").contains(method) ? "{}" : "");
        }
    }

    @Test
    void resourcesAnswerTheScopesAndRolesTheyDeclare() {
        var doors = doors();
        assertThat(doors).hasSizeGreaterThan(10);
        var wrong = new TreeMap<String, String>();
        var unscoped = Program.with(Program.HERE, "admin", "prepaid.read");
        for (var door : doors) {
            note(wrong, door, "stranger", door.triedBy(Program.stranger(Program.HERE)), 401);
            if (!List.of(Scope.ANY_KEY, Scope.PASSWORD, "prepaid.read").contains(door.scope())) {
                note(wrong, door, "without scope", door.triedBy(unscoped), 403);
            }
            PEOPLE.forEach((role, person) -> {
                var answer = door.triedBy(Program.of(person));
                var turnedAway = answer.status() == 401 || answer.problem().startsWith("scope-");
                if (turnedAway == door.opensFor(role) || answer.status() >= 500) {
                    wrong.put(role + " " + door, answer.status() + " " + answer.problem());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static void note(Map<String, String> wrong, Door door, String who, Reply answer, int expected) {
        if (answer.status() != expected) {
            wrong.put(who + " " + door, "expected " + expected + ", was " + answer.status());
        }
    }

    private static List<Door> doors() {
        var doors = new ArrayList<Door>();
        classes(type -> type.isAnnotationPresent(Path.class)).forEach(type -> {
            for (var method : type.getDeclaredMethods()) {
                verb(method).ifPresent(verb -> doors.add(new Door(verb, path(type, method), scope(type, method))));
            }
        });
        return doors;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(mark -> Optional.ofNullable(mark.annotationType().getAnnotation(HttpMethod.class)).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> type, Method method) {
        var below = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
        var path = type.getAnnotation(Path.class).value() + (below.isEmpty() ? "" : "/" + below);
        return PARAMETER
                .matcher("/" + path)
                .replaceAll(parameter ->
                        sample(Optional.ofNullable(parameter.group(1)).orElse(".*")))
                .replaceAll("/+", "/");
    }

    /** A value the parameter takes, of something that does not exist where it need not. */
    private static String sample(String form) {
        return SAMPLES.stream()
                .filter(value -> value.matches(form.strip()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample for " + form));
    }

    private static String scope(Class<?> type, Method method) {
        return Optional.ofNullable(method.getAnnotation(Scope.class))
                .or(() -> Optional.ofNullable(type.getAnnotation(Scope.class)))
                .map(Scope::value)
                .orElseThrow(() -> new AssertionError(method + " declares no scope"));
    }

    @Test
    void theOtherSitesAssetsDoNotExist() {
        var own = Program.of("manager")
                .get("/assets?site=DC-A&stage=IN_STORE&limit=1")
                .rows()
                .get(0)
                .getString("tag");
        var other = Program.of("manager")
                .get("/assets?site=WH-1&stage=IN_STORE&limit=1")
                .rows()
                .get(0)
                .getString("tag");
        var visit = Visit.of(Program.HERE, OF_ONE_SITE);
        var program = Program.of(OF_ONE_SITE);
        assertThat(visit.get("/asset/sheet.xhtml?tag=" + own).status()).isEqualTo(200);
        for (var page : List.of("sheet", "custody", "history", "step")) {
            assertThat(visit.get("/asset/" + page + ".xhtml?tag=" + other + "&step=TRANSFER")
                            .status())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(program.get("/assets/" + own).status()).isEqualTo(200);
        assertThat(program.get("/assets/" + other).status()).isEqualTo(404);
        assertThat(program.get("/assets/" + other + "/steps").status()).isEqualTo(404);
        assertThat(program.post(
                                "/assets/" + other + "/steps",
                                "{\"step\":\"TRANSFER\",\"version\":1,\"details\":{\"place\":\"DC-A\"}}")
                        .status())
                .isEqualTo(404);
        assertThat(program.post("/assets/" + own + "/steps", "{\"step\":\"FAIL\",\"version\":1,\"reason\":\"x\"}")
                        .status())
                .as("no inspector at DC-A")
                .isEqualTo(403);
    }

    /** What a person of one site sees is the same set at every door. */
    @Test
    void everyDoorShowsTheSameAssets() {
        var program = Program.of(OF_ONE_SITE);
        var visit = Visit.of(Program.HERE, OF_ONE_SITE);
        var seen = new TreeSet<String>();
        program.get("/assets?limit=1000").rows().forEach(row -> seen.add(row.getString("tag")));
        assertThat(seen).hasSizeBetween(10, 300);
        assertThat(program.get("/assets", "Accept", "text/csv")
                        .body()
                        .lines()
                        .skip(1)
                        .map(RoutesIT::firstCell))
                .containsExactlyInAnyOrderElementsOf(seen);
        assertThat(program.get("/assets?fields=tag", "Accept", "application/x-ndjson")
                        .body()
                        .lines()
                        .map(line -> line.replaceAll(".*:\"|\"}", "")))
                .containsExactlyInAnyOrderElementsOf(seen);
        assertThat(visit.get("/asset/export?format=csv&profile=machine")
                        .body()
                        .lines()
                        .skip(1)
                        .map(RoutesIT::firstCell))
                .containsExactlyInAnyOrderElementsOf(seen);
        assertThat(onPages(visit, "/asset/list.xhtml?size=100")).isEqualTo(seen);
        for (var file : Map.of("/inspection/export", "/duties", "/inspection/runs-export", "/inspections")
                .entrySet()) {
            assertThat(visit.get(file.getKey() + "?profile=machine")
                            .body()
                            .lines()
                            .skip(1)
                            .map(RoutesIT::firstCell))
                    .as(file.getKey())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(ids(program, file.getValue()));
        }
        var everything = new TreeSet<String>();
        Program.of("manager").get("/assets?limit=1000").rows().forEach(row -> everything.add(row.getString("tag")));
        var bySheet = new TreeSet<String>();
        everything.stream()
                .filter(tag -> program.get("/assets/" + tag).status() == 200)
                .forEach(bySheet::add);
        assertThat(bySheet).isEqualTo(seen);
        assertThat(onPages(visit, "/search.xhtml?q=standby")).isNotEmpty().isSubsetOf(seen);
        var foreign = new TreeSet<>(everything);
        foreign.removeAll(seen);
        assertThat(visit.get("/search.xhtml?q=" + foreign.first()).body()).doesNotContain(">" + foreign.first() + "<");
    }

    private static List<String> ids(Program program, String list) {
        var page = program.get(list + "?limit=1000");
        var ids = new ArrayList<String>();
        page.rows().forEach(row -> ids.add(row.getString("id")));
        return ids;
    }

    private static String firstCell(String line) {
        return line.substring(0, line.indexOf(','));
    }

    private static TreeSet<String> onPages(Visit visit, String address) {
        var tags = new TreeSet<String>();
        for (var next = Optional.of(address); next.isPresent(); ) {
            var page = visit.get(next.get());
            assertThat(page.status()).isEqualTo(200);
            TAG.matcher(page.body()).results().forEach(found -> tags.add(found.group(1)));
            next = NEXT.matcher(page.body())
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .findFirst();
        }
        return tags;
    }

    private static SignedIn holding(Role role) {
        return new SignedIn(
                role.name().toLowerCase(Locale.ROOT),
                "",
                Language.EN,
                "auto",
                new Preferences(Map.of()),
                List.of(Grant.everywhere(role)));
    }

    private static Stream<String> patterns(WebServlet servlet) {
        return Stream.of(servlet.value(), servlet.urlPatterns()).flatMap(Arrays::stream);
    }

    private static Stream<Class<?>> classes(Predicate<Class<?>> which) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.muster").stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(which);
    }

    private static Routes made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Routes) constructor.newInstance();
        } catch (ReflectiveOperationException unmakeable) {
            throw new IllegalStateException(type + " cannot be made without its collaborators", unmakeable);
        }
    }
}
