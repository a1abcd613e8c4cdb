package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.shared.rest.Answer;
import org.muster.shared.rest.Claim;
import org.muster.shared.rest.Declined;
import org.muster.shared.usecase.Application;
import org.muster.shared.usecase.Refusal;
import org.muster.test.Database;

class AnswersTest {

    private static final Claim CLAIM = new Claim("ann", "k-1", "a".repeat(64));
    private static final Claim OTHER_REQUEST = new Claim("ann", "k-1", "b".repeat(64));
    private static final Claim OTHER_PERSON = new Claim("ben", "k-1", "a".repeat(64));
    private static final Answer CREATED = new Answer(
            201,
            Map.of("Location", List.of("/x"), "Link", List.of("<a>; rel=\"b\"", "<c>")),
            "{\"tag\":\"备份\"}".getBytes(StandardCharsets.UTF_8));

    private final Database database = new Database();
    private int effects;

    @AfterEach
    void goneAgain() {
        database.close();
    }

    @Test
    void theSameRequestGetsTheSameAnswerAndTakesEffectOnce() {
        var first = answer(CLAIM, CREATED);
        var second = answer(CLAIM, new Answer(200, Map.of(), new byte[0]));
        assertThat(effects).isEqualTo(1);
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.headers()).isEqualTo(first.headers());
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void anAnswerOfAnyBytesIsKept() {
        var bytes = new byte[50_000];
        new Random(7).nextBytes(bytes);
        answer(CLAIM, new Answer(200, Map.of(), bytes));
        assertThat(answer(CLAIM, CREATED).body()).isEqualTo(bytes);
    }

    @Test
    void anotherRequestUnderTheKeyIsDeclined() {
        answer(CLAIM, CREATED);
        assertThatExceptionOfType(Declined.class)
                .isThrownBy(() -> answer(OTHER_REQUEST, CREATED))
                .satisfies(declined -> assertThat(declined.problem().code()).isEqualTo("idempotency-key-reused"));
        assertThat(effects).isEqualTo(1);
    }

    @Test
    void keysOfDifferentPeopleNeverMeet() {
        answer(CLAIM, CREATED);
        answer(OTHER_PERSON, CREATED);
        assertThat(effects).isEqualTo(2);
    }

    @Test
    void aRefusalIsNotKept() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> database.as(
                        new Application(),
                        () -> database.the(Answers.class).answer(CLAIM, () -> {
                            throw Refusal.missing("x");
                        })));
        answer(CLAIM, CREATED);
        assertThat(effects).isEqualTo(1);
    }

    private Answer answer(Claim claim, Answer made) {
        return database.as(
                new Application(),
                () -> database.the(Answers.class).answer(claim, () -> {
                    effects++;
                    return made;
                }));
    }
}
