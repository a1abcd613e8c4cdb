package org.muster.ledger.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.identity.KeyHolder;
import org.muster.identity.KeyLimits;
import org.muster.identity.KeyScope;
import org.muster.ledger.export.Export;
import org.muster.ledger.pull.WantedExport;
import org.muster.shared.rest.Problem;
import org.muster.shared.usecase.OpenCommand;
import org.muster.shared.usecase.Reason;
import org.muster.shared.usecase.Right;

/** To which books and cost centres the key of the running request is confined. */
@RequestScoped
class KeyGrants {

    private static final String COST_CENTER = "cost_center";

    private final HttpServletRequest request;
    private final OpenCommand open;

    @Inject
    KeyGrants(HttpServletRequest request, OpenCommand open) {
        this.request = request;
        this.open = open;
    }

    KeyGrants() {
        this(null, null);
    }

    private Optional<KeyHolder> holder() {
        return Optional.ofNullable(request.getAttribute(KeyHolder.class.getName()))
                .map(KeyHolder.class::cast);
    }

    /** The public part of the key. */
    String keyCode() {
        return holder().map(KeyHolder::code).orElse("");
    }

    /** Whether only the headers are asked for. */
    boolean headersOnly() {
        return request.getMethod().equals("HEAD");
    }

    boolean reads(String ledger) {
        return limits().books().isEmpty() || limits().books().contains(ledger);
    }

    private KeyLimits limits() {
        return holder().map(KeyHolder::limits).orElse(KeyLimits.NONE);
    }

    /** Declines a book the key was not made for. Books belong to no site, so they take a right held everywhere. */
    void require(String ledger) {
        open.by().require(Right.READ_LEDGER, "");
        if (!reads(ledger)) {
            throw Problem.of(403, "book-not-granted", Reason.of("ledger.refusal.book_not_granted", ledger))
                    .declined();
        }
    }

    /**
     * Declines what the key has no scope for, whichever address it is had from: an export of premiums, or a package, which
     * has them in it.
     */
    void requireScopes(String export) {
        var premiums = export.equals(WantedExport.PACKAGE) || export.equals(Export.INSURANCE_PREPAID.wire());
        if (premiums
                && holder().filter(key -> key.scopes().contains(KeyScope.PREPAID_READ))
                        .isEmpty()) {
            throw Problem.of(
                            403,
                            "scope-missing",
                            Reason.of("identity.refusal.scope_missing", KeyScope.PREPAID_READ.text()))
                    .declined();
        }
    }

    /** Whether the key reads all cost centres. */
    boolean unconfined() {
        return limits().costCenters().isEmpty();
    }

    /** Declines what cannot be narrowed to the key's cost centres. */
    void requireUnconfined() {
        if (!unconfined()) {
            throw Problem.of(403, "book-not-granted", Reason.of("ledger.refusal.confined"))
                    .declined();
        }
    }

    /** The parameters narrowed to the key's cost centres; declines an export that cannot be narrowed to them. */
    Map<String, List<String>> confined(Export export, Map<String, List<String>> given) {
        var own = limits().costCenters();
        if (own.isEmpty()) {
            return given;
        }
        if (export.place(COST_CENTER) < 0) {
            requireUnconfined();
        }
        var confined = new TreeMap<>(given);
        confined.put(
                COST_CENTER,
                given.getOrDefault(COST_CENTER, List.copyOf(own)).stream()
                        .filter(own::contains)
                        .toList());
        return confined;
    }
}
