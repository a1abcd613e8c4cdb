package org.muster.asset.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.asset.AssetDirectory;
import org.muster.asset.ListAddress;
import org.muster.asset.Stage;
import org.muster.shared.persistence.Position;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.ListState;

class AskedListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void everythingStandsInTheAddress() {
        var asked = asked("stage=IN_STORE&stage=DEPLOYED&due=30&q=stand&sort=-due&size=100&after=ours");
        assertThat(asked.unreadable()).isEmpty();
        assertThat(asked.filter().stages()).containsExactly(Stage.IN_STORE, Stage.DEPLOYED);
        assertThat(asked.filter().due().to()).contains(TODAY.plusDays(30));
        assertThat(asked.filter().words()).isEqualTo("stand");
        assertThat(asked.sort().parameter()).isEqualTo("-due");
        assertThat(asked.from()).map(Position::ordinal).contains(50L);
    }

    @Test
    void whatCannotBeReadIsLeftOutAndSaid() {
        var asked = asked("stage=BLUE&due=soon&kind=BACKUP_SERVER&colour=red&sort=price&after=xyz");
        assertThat(asked.unreadable())
                .extracting(Reason::key)
                .containsExactlyInAnyOrder(
                        "shared.refusal.unreadable_parameter",
                        "shared.refusal.unreadable_parameter",
                        "asset.page.list.unknown_filter",
                        "asset.page.list.unknown_sort",
                        "asset.page.list.unknown_position");
        assertThat(asked.filter().kinds()).hasSize(1);
        assertThat(asked.filter().stages()).isEmpty();
        assertThat(asked.sort()).isEqualTo(AssetDirectory.BY_TAG);
        assertThat(asked.from()).isEmpty();
    }

    @Test
    void aFileHoldsWhatWasAskedForOrIsRefusedByName() {
        assertThat(asked("stage=IN_STORE").whole().filter().stages()).containsExactly(Stage.IN_STORE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> asked("stage=BLUE&kind=BACKUP_SERVER").whole())
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNREADABLE);
                    assertThat(refusal.reasons()).extracting(Reason::field).containsExactly("stage");
                });
    }

    @Test
    void whatNeverFallsDueCanBeAskedFor() {
        var filter = asked("due=none").filter();
        assertThat(filter.due().from()).isEqualTo(filter.due().to()).contains(LocalDate.of(9999, 12, 31));
    }

    private static AskedList asked(String query) {
        var parameters = new LinkedHashMap<String, String[]>();
        ListAddress.parse(query)
                .parameters()
                .forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        return AskedList.of(ListState.of(request(parameters)), AskedListTest::position, TODAY);
    }

    private static Optional<Position> position(String cursor, String sort) {
        return Optional.of(cursor)
                .filter("ours"::equals)
                .map(ours -> new Position(sort, "2026-12-01", 7, false, 50, 1_000, true));
    }

    private static HttpServletRequest request(Map<String, String[]> parameters) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                AskedListTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getParameterMap") ? parameters : "");
    }
}
