package org.muster.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.shared.money.Money;
import org.muster.shared.text.Language;
import org.muster.shared.usecase.Reach;
import org.muster.shared.usecase.Right;

class SignedInTest {

    @Test
    void roleAtSomeSitesReachesThoseOnly() {
        var person = holding("STOREKEEPER@WH-1;INSPECTOR@HQ");

        assertThat(person.reach(Right.KEEP_STORE)).isEqualTo(Reach.at(Set.of("WH-1")));
        assertThat(person.reach(Right.READ_ASSETS)).isEqualTo(Reach.at(Set.of("WH-1", "HQ")));
        assertThat(person.may(Right.KEEP_STORE, "HQ")).isFalse();
        assertThat(person.reach(Right.EDIT_PEOPLE)).isEqualTo(Reach.NOWHERE);
    }

    @Test
    void roleWithoutASiteReachesEverywhere() {
        assertThat(holding("STOREKEEPER;STOREKEEPER@WH-1").reach(Right.KEEP_STORE))
                .isEqualTo(Reach.EVERYWHERE);
    }

    @Test
    void higherLimitCountsAndNoLimitCountsMost() {
        assertThat(holding("APPROVER<500000 CNY;APPROVER@HQ<2000000 CNY").limit(Right.APPROVE, "HQ"))
                .contains(Money.of("", "2000000", "CNY"));
        assertThat(holding("APPROVER<500000 CNY;APPROVER@HQ").limit(Right.APPROVE, "HQ"))
                .isEqualTo(Optional.empty());
        assertThat(holding("APPROVER<500000 CNY;APPROVER@HQ").limit(Right.APPROVE, "WH-1"))
                .contains(Money.of("", "500000", "CNY"));
    }

    @Test
    void grantsReadAsTheyAreWritten() {
        var text = "MANAGER@DC-A;STOREKEEPER@WH-1;APPROVER<500000.00 CNY";

        assertThat(Grants.parse("APPROVER<500000 CNY; STOREKEEPER@WH-1;MANAGER@DC-A")
                        .toString())
                .isEqualTo(text);
        assertThat(Grants.parse(text)).isEqualTo(Grants.parse(Grants.parse(text).toString()));
    }

    private static SignedIn holding(String grants) {
        return new SignedIn(
                "lin.wei",
                "Lin Wei",
                Language.EN,
                "auto",
                new Preferences(Map.of()),
                Grants.parse(grants).held());
    }
}
