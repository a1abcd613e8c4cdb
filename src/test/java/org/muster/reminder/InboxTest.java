package org.muster.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.identity.PersonDirectory;
import org.muster.identity.SignedIn;
import org.muster.shared.due.Ladder;
import org.muster.shared.due.Term;
import org.muster.shared.fact.Subject;
import org.muster.shared.fact.Whence;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;

/** What people do about what they were told. */
class InboxTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final LocalDate TOLERATED = LocalDate.of(2026, 12, 3);

    private Reminding muster;

    @BeforeEach
    void linIsToldAWeekAhead() {
        muster = new Reminding(Optional.empty(), "2026-11-23T01:00:00Z");
        muster.due(1, "T-1", "lin", new Term(DUE, TOLERATED, Ladder.USUAL));
        muster.tick("one");
    }

    @AfterEach
    void goneAgain() {
        muster.close();
    }

    @Test
    void theInboxSaysWhatWhyAndToWhomElse() {
        var mine = as("deputy", () -> inbox().mine(Set.of(ReminderState.OPEN), Optional.empty(), 50))
                .rows();
        assertThat(mine).singleElement().satisfies(row -> {
            assertThat(row.because()).isEqualTo(Because.DEPUTY);
            assertThat(row.becauseOf()).isEqualTo("lin");
        });
        var sheet = as("deputy", () -> inbox().find(mine.get(0).id())).orElseThrow();
        assertThat(sheet.told()).extracting(InboxRow::recipient).containsExactlyInAnyOrder("lin", "deputy");
        assertThat(sheet.named("lin")).isEqualTo("Person lin");
        assertThat(as("boss", () -> inbox().find(mine.get(0).id()))).isEmpty();
    }

    @Test
    void theListTakesTwoStatementsHoweverLongAndTheBellNoneAsARule() {
        assertThat(as(
                        "lin",
                        () -> muster.database.statements(
                                () -> inbox().mine(Set.of(ReminderState.OPEN), Optional.empty(), 50))))
                .isEqualTo(2);
        var bell = muster.database.the(Bell.class);
        assertThat(as("lin", bell::open)).isEqualTo(1);
        assertThat(as("lin", () -> muster.database.statements(bell::open))).isZero();
    }

    @Test
    void whatIsNotedIsQuietUntilItIsDue() {
        command("lin", () -> register().note(only("lin"), version("lin")));
        assertThat(as("lin", () -> inbox().open()).atLeast()).isZero();
        to(DUE.minusDays(1));
        assertThat(muster.ledger()).hasSize(2);
        to(DUE);
        assertThat(muster.ledger()).hasSize(5).contains("T-1 DUE boss INBOX OPEN");
    }

    @Test
    void whatIsPutOffIsToldAgainOnThatDay() {
        command(
                "lin",
                () -> register().putOff(only("lin"), version("lin"), DUE.minusDays(3), "waiting for the vendor"));
        to(DUE.minusDays(4));
        assertThat(muster.ledger()).hasSize(2);
        to(DUE.minusDays(3));
        assertThat(muster.ledger()).hasSize(3).anyMatch(line -> line.startsWith("T-1 AGAIN-") && line.contains("lin"));
    }

    @Test
    void nothingIsPutOffForLongerThanAWeekOrPastTheToleranceOrWithoutAReason() {
        refuses("reminder.refusal.until_far", LocalDate.of(2026, 12, 1), "busy");
        refuses("reminder.refusal.until_past", LocalDate.of(2026, 11, 23), "busy");
        refuses("shared.refusal.needed", LocalDate.of(2026, 11, 24), " ");
        to(TOLERATED.minusDays(1));
        refuses("reminder.refusal.until_tolerance", TOLERATED.plusDays(1), "busy");
    }

    private void refuses(String key, LocalDate until, String reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> command("lin", () -> register().putOff(only("lin"), version("lin"), until, reason)))
                .satisfies(refusal ->
                        assertThat(refusal.reasons()).anyMatch(why -> why.key().equals(key)));
    }

    @Test
    void whatIsHandedOnIsTheOthersFromThen() {
        command("lin", () -> register().handOn(only("lin"), version("lin"), "he", "I am away"));
        muster.forward(Engine.EVERY);
        muster.tick("one");
        assertThat(muster.ledger())
                .contains("T-1 AHEAD-7 lin INBOX HANDED_ON")
                .anyMatch(line -> line.matches("T-1 HANDED-\\d+ he INBOX OPEN"));
        assertThat(as("he", () -> inbox().mine(Set.of(ReminderState.OPEN), Optional.empty(), 5))
                        .rows())
                .extracting(InboxRow::because)
                .containsExactly(Because.ASSIGNED);
    }

    @Test
    void whoeverHeardOfItAlreadyHearsThatItIsTheirsNow() {
        command("lin", () -> register().handOn(only("lin"), version("lin"), "deputy", "I am away"));
        muster.forward(Engine.EVERY);
        muster.tick("one");
        assertThat(as("deputy", () -> inbox().mine(Set.of(ReminderState.OPEN), Optional.empty(), 5))
                        .rows())
                .extracting(InboxRow::because)
                .containsExactly(Because.ASSIGNED);
        muster.forward(Engine.EVERY);
        muster.tick("one");
        assertThat(muster.ledger()).as("told once").hasSize(3);
    }

    @Test
    void whoTookOnOneThingHasNotTakenOnAllAboutItsSubject() {
        command("lin", () -> register().handOn(only("lin"), version("lin"), "he", "I am away"));
        var assignees = muster.database.the(AssigneeDirectory.class);
        var thing = new Subject("thing", "T-1");
        assertThat(assignees.to("he", thing, "test.duty")).isTrue();
        assertThat(assignees.to("he", thing, "test.other")).isFalse();
        assertThat(assignees.to("lin", thing, "test.duty")).isFalse();
    }

    @Test
    void nothingIsHandedToSomebodyWhoMaySeeItButNotDoIt() {
        muster.duties.takes(Right.APPROVE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> command("lin", () -> register().handOn(only("lin"), version("lin"), "he", "away")))
                .satisfies(refusal ->
                        assertThat(refusal.reasons()).anyMatch(why -> why.key().equals("reminder.refusal.nobody")));
    }

    @Test
    void nothingIsHandedToSomebodyWhoMayNotSeeIt() {
        muster.strip("he");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> command("lin", () -> register().handOn(only("lin"), version("lin"), "he", "away")));
    }

    @Test
    void whoeverSawAnOlderStateIsToldSo() {
        var seen = version("lin");
        command("deputy", () -> register().note(only("deputy"), version("deputy")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> command("lin", () -> register().note(only("lin"), seen)))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
    }

    @Test
    void whoLostTheRightSeesNothingAnyMore() {
        muster.strip("lin");
        assertThat(as("lin", () -> inbox().mine(Set.of(), Optional.empty(), 50)).rows())
                .isEmpty();
        assertThat(as("lin", () -> inbox().open()).atLeast()).isZero();
    }

    @Test
    void thePrivateCalendarIsReadByAnIndependentReaderUntilItIsRevoked() {
        muster.due(2, "T;2,x\\y", "lin", Term.on(LocalDate.of(2027, 1, 29)));
        muster.forward(Engine.EVERY);
        muster.tick("one");
        var secret = muster.database.as(person("lin"), () -> feeds().make());
        var text = agenda().ofSecret(secret).orElseThrow();
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Licence of The T-1 (T-1) ends", "Licence of The T;2,x\\y (T;2,x\\y) ends");
        assertThat(LocalDate.ofInstant(
                        calendar.getEvents().get(0).getDateStart().getValue().toInstant(), ZoneId.systemDefault()))
                .isEqualTo(DUE);
        assertThat(ChronoUnit.DAYS.between(
                        calendar.getEvents().get(0).getDateStart().getValue().toInstant(),
                        calendar.getEvents().get(0).getDateEnd().getValue().toInstant()))
                .isEqualTo(1);
        var code = as("lin", () -> feeds().mine()).get(0).code();
        command("lin", () -> feeds().revoke(code));
        assertThat(agenda().ofSecret(secret)).isEmpty();
        assertThat(muster.rows("select digest from reminder_feed", 1)).noneMatch(secret::equals);
    }

    @Test
    void aCalendarSpeaksTheLanguageItIsAskedIn() {
        assertThat(agenda().of(person("lin"), Language.ZH_CN)).contains("SUMMARY:The T-1（T-1）的许可证到期");
    }

    private long only(String person) {
        return as(person, () -> inbox().mine(Set.of(ReminderState.OPEN), Optional.empty(), 5))
                .rows()
                .get(0)
                .id();
    }

    private long version(String person) {
        return as(person, () -> inbox().find(only(person))).orElseThrow().version();
    }

    private void to(LocalDate day) {
        while (muster.now().atZone(Reminding.ZONE).toLocalDate().isBefore(day)) {
            muster.forward(Duration.ofDays(1));
            muster.tick("one");
        }
    }

    private void command(String person, Runnable work) {
        muster.at(() -> {
            muster.database.run(person(person), work);
            return person;
        });
    }

    private <T> T as(String person, Supplier<T> work) {
        return muster.database.the(OpenCommand.class).as(Command.of(person(person), Whence.PAGE, ""), work);
    }

    private SignedIn person(String code) {
        return muster.database
                .the(PersonDirectory.class)
                .colleagues(Set.of(code))
                .get(code)
                .person();
    }

    private InboxDirectory inbox() {
        return muster.database.the(InboxDirectory.class);
    }

    private InboxRegister register() {
        return muster.database.the(InboxRegister.class);
    }

    private FeedRegister feeds() {
        return muster.database.the(FeedRegister.class);
    }

    private AgendaDirectory agenda() {
        return muster.database.the(AgendaDirectory.class);
    }
}
