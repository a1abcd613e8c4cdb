package org.muster.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.muster.asset.AssetSheet.Waypoint;

/** The one statement an asset's sheet is read by: the asset, the names behind its references, and what its tabs count. */
final class SheetQuery {

    static final String TEXT = "select a, m.name, p.name, c.name,"
            + " (select count(d.id) from Document d where d.asset = a.tag),"
            + " (select count(s.id) from StepTaken s where s.asset = a.id),"
            + " h.name, hp.name, v.name, cap.name, cap.nameZh,"
            + " w.code, w.name, w.nameZh, u.code, u.name, u.nameZh, p.code, p.name, p.nameZh"
            + " from Asset a left join Model m on m.code = a.model"
            + " left join Capability cap on cap.code = a.capability"
            + " left join Vendor v on v.code = a.vendor"
            + " left join Place w on w.code = a.site"
            + " left join Place p on p.code = a.place"
            + " left join Place u on u.code = p.parent"
            + " left join Person c on c.code = a.custodian"
            + " left join Person h on h.code = a.holder"
            + " left join Place hp on hp.code = a.holder where a.tag = :tag";

    private static final List<Integer> PATH = List.of(11, 14, 17);

    private final Object[] found;

    SheetQuery(Object[] found) {
        this.found = found;
    }

    Asset asset() {
        return (Asset) found[0];
    }

    AssetSheet sheet(List<StepOffer> offers) {
        return AssetSheet.of(asset(), offers, names(), new AssetSheet.Counts(number(4), number(5)));
    }

    private AssetSheet.Names names() {
        var path = new ArrayList<Waypoint>();
        PATH.stream()
                .map(this::waypoint)
                .filter(place -> !place.code().isEmpty()
                        && path.stream().noneMatch(above -> above.code().equals(place.code())))
                .forEach(path::add);
        return new AssetSheet.Names(
                text(1),
                text(2),
                text(3),
                Optional.of(text(6)).filter(name -> !name.isEmpty()).orElse(text(7)),
                text(8),
                new Waypoint(asset().description().capability(), text(9), text(10)),
                List.copyOf(path));
    }

    private Waypoint waypoint(int at) {
        return new Waypoint(text(at), text(at + 1), text(at + 2));
    }

    private long number(int at) {
        return ((Number) found[at]).longValue();
    }

    private String text(int at) {
        return Objects.toString(found[at], "");
    }
}
