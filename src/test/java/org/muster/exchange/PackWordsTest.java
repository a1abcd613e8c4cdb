package org.muster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.muster.asset.Stage;
import org.muster.place.PlaceLevel;
import org.muster.place.PlaceRow;
import org.muster.plan.Part;
import org.muster.plan.PlanLineRow;
import org.muster.readiness.CandidateLine;
import org.muster.shared.field.Particulars;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;

class PackWordsTest {

    private static final PlanLineRow TASK = new PlanLineRow(
            "PAY",
            1,
            Part.TASK,
            "T1",
            new Particulars(new TreeMap<>(Map.of(
                    "name", "Restore",
                    "name_zh", "恢复",
                    "role", "Server operations",
                    "role_zh", "服务器运维",
                    "department", "TECHNOLOGY",
                    "person", "wu.jie",
                    "deputy", "gone",
                    "duration_minutes", "30",
                    "phase", "RECOVER"))),
            1);

    private static PackWords words(Language language) {
        return new PackWords(
                new Texts(),
                language,
                Map.of("wu.jie", "Wu Jie 吴杰", "li.na", "Li Na"),
                Map.of(
                        "WH-1",
                        new PlaceRow(1, "WH-1", "Warehouse", "仓库", PlaceLevel.SITE, "", "WH-1", true),
                        "WH-1/R3",
                        new PlaceRow(2, "WH-1/R3", "Cage", "笼区", PlaceLevel.ROOM, "WH-1", "WH-1", true)));
    }

    private static List<String> said(Language language) {
        return List.of(
                words(language).value(TASK, "name", ""),
                words(language).value(TASK, "role", ""),
                words(language).value(TASK, "department", ""),
                words(language).value(TASK, "person", ""),
                words(language).value(TASK, "deputy", ""),
                words(language).value(TASK, "duration_minutes", "min"),
                words(language).value(TASK, "phase", ""),
                words(language).value(TASK, "rollback", ""));
    }

    @Test
    void nothingOnPaperHasToBeLookedUp() {
        assertThat(said(Language.EN))
                .containsExactly(
                        "Restore", "Server operations", "Technology", "Wu Jie 吴杰", "gone", "30 min", "Recover", "");
        assertThat(said(Language.ZH_CN)).containsExactly("恢复", "服务器运维", "技术部", "Wu Jie 吴杰", "gone", "30 分钟", "恢复", "");
    }

    @Test
    void aPlaceIsToldFromTheSiteDownWithWhatStandsOnItsDoor() {
        assertThat(words(Language.EN).place("WH-1/R3")).isEqualTo("Warehouse › Cage (WH-1/R3)");
        assertThat(words(Language.ZH_CN).place("WH-1")).isEqualTo("仓库 (WH-1)");
        assertThat(words(Language.EN).place("NOPE")).isEqualTo("NOPE");
    }

    @Test
    void aSentenceNamesWhomEverythingHangsOn() {
        assertThat(words(Language.EN).naming("R2 · hangs on wu.jie in person", List.of("wu.jie")))
                .isEqualTo("R2 · hangs on Wu Jie 吴杰 in person");
    }

    private static CandidateLine.Whereabouts issued(String holder) {
        return new CandidateLine.Whereabouts(
                "WH-1",
                "WH-1/R3",
                "wu.jie",
                Optional.of(Stage.DEPLOYED),
                holder,
                "LOAN",
                Optional.of(LocalDate.of(2026, 12, 28)));
    }

    @Test
    void whatIsOutIsHeldByWhoeverHasIt() {
        assertThat(words(Language.EN).holds(issued("li.na"))).isEqualTo("Li Na, due back 28 Dec 2026");
        assertThat(words(Language.ZH_CN).holds(issued("WH-1/R3")))
                .isEqualTo("仓库 › 笼区 (WH-1/R3)，Wu Jie 吴杰，应于 2026年12月28日 归还");
        assertThat(words(Language.EN).stands(issued("li.na"))).isEqualTo("Deployed · A loan");
    }

    @Test
    void whatIsNoLongerThereSaysSo() {
        var retired = new CandidateLine.Whereabouts(
                "WH-1", "WH-1/R3", "wu.jie", Optional.of(Stage.RETIRED), "", "", Optional.empty());

        assertThat(words(Language.EN).stands(retired)).isEqualTo("Retired");
        assertThat(words(Language.ZH_CN).stands(retired)).isEqualTo("待处置");
        assertThat(words(Language.EN).holds(retired)).isEqualTo("Wu Jie 吴杰");
    }
}
