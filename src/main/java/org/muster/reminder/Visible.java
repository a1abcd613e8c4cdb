package org.muster.reminder;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.shared.usecase.Caller;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;

/** What a caller may see of reminders: those about things they may open, with the right and at the site each one names. */
record Visible(Caller caller) {

    Predicate of(CriteriaBuilder builder, Path<Right> right, Path<String> site) {
        var byReach = Arrays.stream(Right.values()).collect(Collectors.groupingBy(caller::reach));
        var any = new ArrayList<Predicate>();
        byReach.forEach((reach, rights) -> {
            if (!reach.nowhere()) {
                any.add(within(builder, reach, rights, right, site));
            }
        });
        return builder.or(any.toArray(Predicate[]::new));
    }

    private static Predicate within(
            CriteriaBuilder builder, Reach reach, List<Right> rights, Path<Right> right, Path<String> site) {
        var held = right.in(rights);
        if (reach.everywhere()) {
            return held;
        }
        var shared = rights.stream().filter(Right::sharesTheWhole).toList();
        var there = builder.and(held, site.in(reach.sites()));
        return shared.isEmpty() ? there : builder.or(there, builder.and(right.in(shared), builder.equal(site, "")));
    }
}
