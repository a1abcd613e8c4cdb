package org.muster.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.ledger.CapitalisationRule.Case;

/**
 * What a book posts by, as it stands in one version: its chart, its posting rules, its policies and the rules that decide
 * what a thing is to it.
 */
record Basis(
        Book book,
        int version,
        Map<String, AccountRow> accounts,
        Map<String, AccountRow> roles,
        List<PostingRule> rules,
        List<AssetPolicy> policies,
        List<CapitalisationRule> decisions) {

    /** The lines to post: those made for this book come before those for all, those for the treatment before the rest. */
    List<PostingRule> lines(EntryKind kind, Treatment treatment) {
        var matching =
                rules.stream().filter(rule -> rule.matches(kind, treatment)).toList();
        return matching.stream()
                .map(Basis::rank)
                .max(Comparator.naturalOrder())
                .map(best ->
                        matching.stream().filter(rule -> rank(rule) == best).toList())
                .orElse(List.of());
    }

    /** A newer version replaces an older one as a whole. */
    private static int rank(PostingRule rule) {
        return 4 * rule.version()
                + (rule.ledger().equals(PostingRule.ANY) ? 0 : 2)
                + (rule.treatment().equals(PostingRule.ANY) ? 0 : 1);
    }

    AssetPolicy policy(String kind, Treatment treatment) {
        return policies.stream()
                .filter(policy -> policy.matches(kind, treatment))
                .max(Comparator.comparing((AssetPolicy policy) -> policy.kind().equals(kind))
                        .thenComparing(AssetPolicy::version))
                .orElseThrow(() -> new IllegalStateException(
                        "Book " + book.code() + " has no policy for " + kind + " as " + treatment));
    }

    /** Whether what lies together of that kind leaves first in, first out. */
    boolean firstInFirstOut(String kind, Treatment treatment) {
        return treatment.consumable() && policy(kind, treatment).costing() == Costing.FIFO;
    }

    /** The useful life the book would give a thing of that kind. */
    int life(String kind) {
        return policy(kind, Treatment.CAPITALISE).lifeMonths();
    }

    /** In what a thing of that kind is counted, whatever the book treats it as. */
    String unit(String kind) {
        return policies.stream()
                .filter(policy -> policy.kind().equals(kind))
                .max(Comparator.comparing(AssetPolicy::version))
                .orElseGet(() -> policy(kind, Treatment.CAPITALISE))
                .unit();
    }

    CapitalisationRule decide(Case given) {
        var latest = decisions.stream().filter(rule -> !given.day().isBefore(rule.validFrom()));
        return latest.filter(rule -> decisions.stream()
                        .noneMatch(other -> other.number() == rule.number()
                                && other.version() > rule.version()
                                && !given.day().isBefore(other.validFrom())))
                .sorted(Comparator.comparing(CapitalisationRule::number))
                .filter(rule -> rule.matches(given))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule decides " + given.text()));
    }

    /** The account of that role in the chart. */
    AccountRow inRole(String role) {
        return Optional.ofNullable(roles.get(role))
                .orElseThrow(() -> new IllegalStateException("The chart has no account for " + role));
    }

    /** The number of the account in that role; empty for no role. */
    String number(String role) {
        return role.isEmpty() ? "" : inRole(role).number();
    }

    AccountRow account(String number) {
        return Optional.ofNullable(accounts.get(number))
                .orElseThrow(() -> new IllegalStateException("The chart has no account " + number));
    }
}
