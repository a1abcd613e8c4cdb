package org.muster.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.shared.Exempt;

/** Where an open book looks up what it holds already; read inside the posting transaction, behind the book's lock. */
@Exempt("the rules of posting are told what a book holds, and must not know how it is read")
interface Shelf {

    Optional<Position> position(String assetNo);

    /** All terms of a thing, the first phase first. */
    List<BookTerms> terms(String assetNo);

    List<TermsEvent> events(String assetNo);

    /** How much it was used, by its meter. */
    Usage usage(String assetNo);

    /** How many events a thing has, those taken back included. */
    int eventCount(String assetNo);

    Stock stock(String itemNo, String location);

    /** What lies of a consumable item in a place and has no serial number. */
    List<Position> unserialised(String itemNo, String location);

    /** The layers of everything of a consumable item that lies in a place, by tag. */
    Map<String, Layers> layers(String itemNo, String location);

    /** The layers kept of one lot; none where it never had more than one. */
    Layers layers(String assetNo);

    /** What an order brought of an item so far and did not go back, in the book's currency; zero where that is unknown. */
    BigDecimal ordered(String orderNo, String kind, String itemNo);

    /** The lines of the thing's last entry of that kind; none if there is none. */
    List<JournalRow> lastEntry(String assetNo, EntryKind kind);

    List<JournalRow> entry(long seq);

    boolean reversed(long seq);

    /** The month, as it stands; empty if nothing was ever posted into it. */
    Optional<Period> period(String code);

    /** The last month that is closed. */
    Optional<Period> lastClosed();
}
