package org.muster.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.muster.asset.document.Papers.aPdf;
import static org.muster.asset.document.Papers.aPicture;
import static org.muster.asset.document.Papers.called;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.asset.document.Examination;
import org.muster.asset.document.Incoming;
import org.muster.catalog.CapabilityDetails;
import org.muster.catalog.CapabilityRegister;
import org.muster.catalog.Kind;
import org.muster.shared.fact.Happened;
import org.muster.shared.fact.Subject;
import org.muster.shared.fact.Whence;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Command;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.usecase.Right;
import org.muster.test.Database;

/** Documents of an asset, from the file somebody hands in to the bytes somebody reads. */
class DocumentRegisterTest {

    private static final AssetTag SERVER = new AssetTag("SRV-0001");

    /** Somebody with some rights at one site. */
    private record Hands(String code, Set<Right> rights, String site) implements Caller {

        @Override
        public Reach reach(Right right) {
            return rights.contains(right) ? Reach.at(Set.of(site)) : Reach.NOWHERE;
        }
    }

    private static final Caller MANAGER =
            new Hands("manager", EnumSet.of(Right.READ_ASSETS, Right.MANAGE_ASSETS), "DC-A");
    private static final Caller INSPECTOR =
            new Hands("inspector", EnumSet.of(Right.READ_ASSETS, Right.INSPECT), "DC-A");
    private static final Caller AUDITOR = new Hands("auditor", EnumSet.of(Right.READ_ASSETS), "DC-A");
    private static final Caller NEIGHBOUR =
            new Hands("neighbour", EnumSet.of(Right.READ_ASSETS, Right.MANAGE_ASSETS), "DC-B");

    private Database database;

    @BeforeEach
    void aServer() {
        database = new Database();
        database.run(() -> database.the(CapabilityRegister.class)
                .add("SERVER_DB", Kind.BACKUP_SERVER, new CapabilityDetails("Database server", "数据库服务器", "")));
        database.run(() -> database.the(AssetRegister.class)
                .request(new NewAsset(
                        "",
                        Optional.of(Kind.BACKUP_SERVER),
                        "Standby",
                        "",
                        "SERVER_DB",
                        1,
                        "",
                        "DC-A",
                        "TECHNOLOGY",
                        Map.of(),
                        new StepOrder(Step.REQUEST, Optional.empty(), "reserve", 0, Optional.empty(), Map.of()))));
    }

    @AfterEach
    void goneAgain() {
        database.close();
    }

    @Test
    void whatWasAttachedIsReadBackByteForByte() throws IOException {
        var bytes = Arrays.copyOf(aPdf(), 2 * DocumentStream.CHUNK + 17);
        var document = find(AUDITOR, attach(INSPECTOR, DocumentKind.MANUAL, called("manual.pdf", bytes)))
                .orElseThrow();
        assertThat(document.size()).isEqualTo(bytes.length);
        assertThat(content(document)).isEqualTo(bytes);
    }

    @Test
    void aPictureHasASmallOneInItsStead() {
        var photo = find(AUDITOR, attach(INSPECTOR, DocumentKind.PHOTO, called("front.png", aPicture("png", 600, 300))))
                .orElseThrow();
        var manual = find(AUDITOR, attach(INSPECTOR, DocumentKind.MANUAL, called("manual.pdf", aPdf())))
                .orElseThrow();
        assertThat(photo.picture()).isTrue();
        assertThat(database.the(DocumentStream.class).preview(photo)).isPresent();
        assertThat(database.the(DocumentStream.class).preview(manual)).isEmpty();
    }

    @Test
    void theListShowsTheLatestFirstInTwoStatementsAndTheSheetCountsThem() {
        for (var number = 0; number < 5; number++) {
            attach(INSPECTOR, DocumentKind.OTHER, called(number + ".pdf", aPdf()));
        }
        var sheet = sheet(AUDITOR);
        assertThat(sheet.counts().documents()).isEqualTo(5);
        var first = as(AUDITOR, () -> directory().of(sheet, Optional.empty(), 3));
        assertThat(first.rows()).extracting(DocumentRow::name).containsExactly("4.pdf", "3.pdf", "2.pdf");
        assertThat(as(AUDITOR, () -> directory().of(sheet, first.next(), 3)).rows())
                .extracting(DocumentRow::name)
                .containsExactly("1.pdf", "0.pdf");
        assertThat(database.statements(() -> as(AUDITOR, () -> directory().of(sheet, Optional.empty(), 3))))
                .isEqualTo(2);
    }

    @Test
    void manyAreAttachedTogetherOrNotAtAll() {
        refused(
                Refusal.Kind.INVALID,
                "asset.refusal.document_empty",
                () -> attach(INSPECTOR, DocumentKind.OTHER, called("a.pdf", aPdf()), called("b.pdf", new byte[0])));
        assertThat(sheet(AUDITOR).counts().documents()).isZero();
        attach(INSPECTOR, DocumentKind.OTHER, called("a.pdf", aPdf()), called("b.pdf", aPdf()));
        assertThat(sheet(AUDITOR).counts().documents()).isEqualTo(2);
    }

    @Test
    void onlyThoseWhoLeadAssetsThroughStepsAttachAndOnlyWhereTheySeeThem() {
        refused(
                Refusal.Kind.FORBIDDEN,
                "asset.refusal.document_hands",
                () -> attach(AUDITOR, DocumentKind.PHOTO, called("a.pdf", aPdf())));
        refused(
                Refusal.Kind.MISSING,
                "shared.refusal.missing",
                () -> attach(NEIGHBOUR, DocumentKind.PHOTO, called("a.pdf", aPdf())));
    }

    @Test
    void whoDoesNotSeeTheAssetSeesNoDocument() {
        var code = attach(INSPECTOR, DocumentKind.PHOTO, called("a.pdf", aPdf()));
        assertThat(find(NEIGHBOUR, code)).isEmpty();
        refused(Refusal.Kind.MISSING, "shared.refusal.missing", () -> remove(NEIGHBOUR, code, "mine"));
    }

    @Test
    void aManagerRemovesWithAReasonAndTheFactKeepsIt() {
        var code = attach(INSPECTOR, DocumentKind.PHOTO, called("front.png", aPicture("png", 30, 30)));
        refused(Refusal.Kind.FORBIDDEN, "shared.refusal.right", () -> remove(INSPECTOR, code, "blurred"));
        refused(Refusal.Kind.INVALID, "shared.refusal.needed", () -> remove(MANAGER, code, " "));
        remove(MANAGER, code, "blurred");
        assertThat(database.facts())
                .containsExactly(new Happened(
                        "asset.fact.document_removed", new Subject("document", "SRV-0001/front.png"), "blurred"));
        assertThat(find(AUDITOR, code)).isEmpty();
        assertThat(sheet(AUDITOR).counts().documents()).isZero();
    }

    @Test
    void theEvidenceOfAStepStaysAndIsNamedWhereItIsCited() {
        var code = attach(INSPECTOR, DocumentKind.OTHER, called("offer.pdf", aPdf()));
        var order = new StepOrder(
                Step.APPROVE,
                Optional.empty(),
                "",
                sheet(AUDITOR).version(),
                Optional.empty(),
                Map.of("document", code));
        var approver = new Hands("approver", EnumSet.of(Right.READ_ASSETS, Right.APPROVE), "DC-A");
        database.run(approver, () -> database.the(AssetRegister.class).take(SERVER, order));
        refused(Refusal.Kind.CLOSED, "asset.refusal.document_cited", () -> remove(MANAGER, code, "not needed"));
        assertThat(as(AUDITOR, () -> directory().named(sheet(AUDITOR), List.of(code, "PO-7"))))
                .extracting(DocumentRow::name)
                .containsExactly("offer.pdf");
    }

    private String attach(Caller caller, DocumentKind kind, Incoming... files) {
        var examination = database.the(Examination.class);
        var examined = Arrays.stream(files).map(examination::examine).toList();
        return database.as(caller, () -> database.the(DocumentRegister.class).attach(SERVER, kind, examined))
                .get(0);
    }

    private void remove(Caller caller, String code, String reason) {
        database.run(caller, () -> database.the(DocumentRegister.class).remove(code, reason));
    }

    private Optional<DocumentRow> find(Caller caller, String code) {
        return as(caller, () -> directory().find(code));
    }

    private AssetSheet sheet(Caller caller) {
        return as(caller, () -> database.the(AssetDirectory.class).find(SERVER)).orElseThrow();
    }

    private byte[] content(DocumentRow document) throws IOException {
        var out = new ByteArrayOutputStream();
        database.the(DocumentStream.class).copy(document, out);
        return out.toByteArray();
    }

    private DocumentDirectory directory() {
        return database.the(DocumentDirectory.class);
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        return database.the(OpenCommand.class).as(Command.of(caller, Whence.PAGE, "127.0.0.1"), work);
    }

    private static void refused(Refusal.Kind kind, String key, Runnable work) {
        var refusal = catchThrowableOfType(Refusal.class, work::run);
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.reasons().get(0).key()).isEqualTo(key);
    }
}
