package org.muster.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/asset/sheet.xhtml?tag=SRV-0042", "/index.xhtml", "/asset/list.xhtml?q=%E4%B8%AD&stage=RETIRED"
            })
    void ownPageIsGoneOnWith(String asked) {
        assertThat(NextPath.of(Optional.of(asked)).path()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/.//evil.example",
                "javascript:alert(1)",
                "/x\r\nSet-Cookie: a=b",
                "/\tevil",
                "asset/list.xhtml",
                "/sign-out",
                "/api/v1/assets",
                ""
            })
    void anythingElseLeadsHome(String asked) {
        assertThat(NextPath.of(Optional.of(asked)).path()).isEqualTo("/");
    }
}
