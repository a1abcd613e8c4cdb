package org.muster.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void theBrowsersFirstKnownLanguageIsSpoken() {
        assertThat(Language.preferred("de-DE,zh-Hans;q=0.8,en;q=0.5")).isEqualTo(Language.ZH_CN);
        assertThat(Language.preferred("en-GB,zh;q=0.8")).isEqualTo(Language.EN);
    }

    @Test
    void unknownOrUnreadableWishesAreAnsweredInEnglish() {
        assertThat(Language.preferred("de,fr")).isEqualTo(Language.EN);
        assertThat(Language.preferred(";;q=")).isEqualTo(Language.EN);
    }

    @Test
    void constantsAreLabelledByContextTypeAndName() {
        assertThat(Language.ZH_CN.textKey()).isEqualTo("shared.language.ZH_CN");
        assertThat(new Texts().label(Language.EN, Language.ZH_CN)).isEqualTo("中文");
    }

    @Test
    void missingTextsAreSeen() {
        assertThat(new Texts().of(Language.EN, "shared.no.such.text")).isEqualTo("???shared.no.such.text???");
        assertThat(new Texts().of(Language.EN, "../../secret")).isEqualTo("???../../secret???");
    }
}
