package org.muster.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.ledger.AccountDirectory;
import org.muster.ledger.AccountRow;
import org.muster.ledger.AccountType;
import org.muster.ledger.AccountingState;
import org.muster.ledger.EntryKind;
import org.muster.ledger.ManualEventState;
import org.muster.ledger.ManualEventType;
import org.muster.ledger.MovementType;
import org.muster.ledger.depreciation.Method;
import org.muster.shared.web.Choice;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Visitor;

/** Exports carry codes for programs; pages say the same in the visitor's language. */
@RequestScoped
class LedgerWords {

    /** How the texts begin where the name of the words does not say it. */
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("kind", "catalog.kind."),
            Map.entry("stage", "asset.stage."),
            Map.entry("department", "identity.department."),
            Map.entry("cost_center", "identity.department."),
            Map.entry("assetClass", "ledger.assetClass."),
            Map.entry("convention", "ledger.convention."),
            Map.entry("chargeBasis", "ledger.chargeBasis."),
            Map.entry("correctionKind", "ledger.correctionKind."),
            Map.entry("differenceKind", "ledger.differenceKind."),
            Map.entry("disposalMethod", "ledger.disposalMethod."),
            Map.entry("documentType", "ledger.documentType."),
            Map.entry("include", "ledger.include."),
            Map.entry("method", "ledger.method."),
            Map.entry("postingRole", "ledger.postingRole."));

    private static final Map<String, List<String>> CODES = Map.ofEntries(
            Map.entry("accountType", names(AccountType.values())),
            Map.entry("accountingState", names(AccountingState.values())),
            Map.entry("chargeBasis", List.of("DEPRECIATION", "PREMIUM", "ISSUE", "CATCH_UP")),
            Map.entry(
                    "correctionKind", List.of("TYPO_CURRENT_YEAR", "ESTIMATE_CHANGE", "LATE_DATA", "PRIOR_YEAR_ERROR")),
            Map.entry("differenceKind", List.of("MISSING", "SURPLUS")),
            Map.entry("disposalMethod", List.of("SALE", "DONATION", "TRANSFER_OUT", "SCRAP", "LOSS")),
            Map.entry("entryKind", names(EntryKind.values())),
            Map.entry("include", List.of("projected")),
            Map.entry("manualEventState", names(ManualEventState.values())),
            Map.entry("manualEventType", names(ManualEventType.values())),
            Map.entry("method", names(Method.values())),
            Map.entry("movementType", names(MovementType.values())),
            Map.entry("status", List.of("POSTED", "DUE", "PROJECTED")),
            Map.entry("verdict", List.of("MATCH", "DIFFERS")));

    private final Messages messages;
    private final AccountDirectory accounts;
    private final Visitor visitor;

    private Optional<Map<String, AccountRow>> chart = Optional.empty();

    @Inject
    LedgerWords(Messages messages, AccountDirectory accounts, Visitor visitor) {
        this.messages = messages;
        this.accounts = accounts;
        this.visitor = visitor;
    }

    LedgerWords() {
        this(null, null, null);
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    /** The word for a code, or the code where there is none. */
    String word(String words, String code) {
        var word = messages.ifAny(BEGINNINGS.getOrDefault(words, "ledger." + words + ".") + code);
        return word.isEmpty() ? code : word;
    }

    /** The codes there are with their words, to filter by. */
    List<Choice> choices(String words) {
        return CODES.get(words).stream()
                .map(code -> new Choice(code, word(words, code)))
                .toList();
    }

    /** The name of an account; rows carry it in the language of the book, as it was when they were posted. */
    String account(String number, String posted) {
        var known = chart.orElseGet(this::read).get(number);
        return known == null ? posted : known.named(visitor.getLanguage());
    }

    private Map<String, AccountRow> read() {
        var read = accounts.all().stream().collect(Collectors.toMap(AccountRow::number, Function.identity()));
        chart = Optional.of(read);
        return read;
    }
}
