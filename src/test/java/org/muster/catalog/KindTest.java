package org.muster.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.shared.field.Field;
import org.muster.shared.field.FieldType;
import org.muster.shared.text.Language;
import org.muster.shared.text.Texts;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Refusal;

class KindTest {

    private final Texts texts = new Texts();

    @Test
    void phoneTakesAnImeiWhoseLastDigitChecksTheOthers() {
        assertThat(read(Kind.COMMUNICATIONS_DEVICE, "imei", "490154203237518")).isEqualTo("490154203237518");
    }

    @ParameterizedTest
    @ValueSource(strings = {"490154203237519", "490154203237581", "49015420323751", "4901542032375180", "IMEI"})
    void phoneRefusesAnyOtherImei(String imei) {
        assertThatThrownBy(() -> read(Kind.COMMUNICATIONS_DEVICE, "imei", imei))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .containsExactly(Reason.at("imei", "catalog.refusal.imei", imei)));
    }

    @Test
    void coverEndsNotBeforeItStarts() {
        var kind = Kind.INSURANCE_POLICY;

        assertThatThrownBy(
                        () -> kind.read(kind.fields(), Map.of("cover_start", "2026-03-01", "cover_end", "2026-02-28")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .containsExactly(
                                        Reason.at("cover_end", "catalog.refusal.before", "2026-02-28", "2026-03-01")));
    }

    @Test
    void coverOfOneDayAndCoverWithoutStartAreTaken() {
        var kind = Kind.INSURANCE_POLICY;

        assertThat(kind.read(kind.fields(), Map.of("cover_start", "2026-03-01", "cover_end", "2026-03-01"))
                        .get("cover_end"))
                .contains("2026-03-01");
        assertThat(read(kind, "cover_end", "2026-03-01")).isEqualTo("2026-03-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.1", "255.255.255.255", "::1", "2001:db8::8:800:200c:417a", "pay-01.dc-a.example.com"})
    void serverTakesAddressesAndNames(String address) {
        assertThat(read(Kind.BACKUP_SERVER, "address", address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.256", "10.0.0", "1::2::3", "-host", "a host", "http://host", "host_name"})
    void serverRefusesWhatIsNeitherAddressNorName(String address) {
        assertThatThrownBy(() -> read(Kind.BACKUP_SERVER, "address", address)).isInstanceOf(Refusal.class);
    }

    @Test
    void batteryHealthIsAPercentage() {
        assertThat(read(Kind.COMMUNICATIONS_DEVICE, "battery_health_percent", "100"))
                .isEqualTo("100");
        assertThatThrownBy(() -> read(Kind.COMMUNICATIONS_DEVICE, "battery_health_percent", "101"))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindFieldAndChoiceIsNamedInBothLanguages(Kind kind) {
        for (var language : Language.values()) {
            assertThat(Stream.concat(
                            Stream.of(kind.textKey()), kind.fields().stream().flatMap(KindTest::keys)))
                    .allMatch(key -> texts.find(language, key).isPresent());
        }
    }

    @Test
    void prefixesTellKindsApart() {
        assertThat(Stream.of(Kind.values()).map(Kind::prefix)).doesNotHaveDuplicates();
    }

    private static Stream<String> keys(Field field) {
        var choices = field.type() == FieldType.CHOICE
                ? field.choices().stream().map(choice -> "catalog.choice." + field.name() + "." + choice)
                : Stream.<String>of();
        return Stream.concat(Stream.of("catalog.field." + field.name()), choices);
    }

    private static String read(Kind kind, String field, String value) {
        return kind.read(kind.fields(), Map.of(field, value)).get(field).orElseThrow();
    }
}
