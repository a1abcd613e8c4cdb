package org.muster.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.readiness.AWorld.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The same hash gives the same result, in everything that is kept; the same facts give the same hash. */
class FingerprintTest {

    private static final int WORLDS = 250;

    /** Everything of an outlook that is kept, as it is kept. */
    private static String kept(Outlook outlook) {
        var stored = StoredOutlook.of(outlook);
        return String.join(
                "\n",
                stored.asOf().toString(),
                stored.standing().toString(),
                stored.scenario(),
                stored.pillars().toString(),
                Curves.write(stored.curve()),
                stored.nextChange().toString(),
                EvidenceLine.write(outlook.requirements().stream()
                        .map(line -> EvidenceLine.of(line, outlook.asOf()))
                        .toList()),
                AnsweredFor.of(outlook).write(),
                Grounds.of(outlook).toString(),
                Gaps.all(List.of(outlook), outlook.asOf(), Gaps.KEPT).toString());
    }

    private static Outlook look(World world, LocalDate day) {
        return Outlooks.of(world, day, 365).get(0);
    }

    @Test
    void sameHashSameResult() {
        var results = new HashMap<String, String>();
        for (long seed = 0; seed < WORLDS; seed++) {
            var world = RandomWorlds.of(seed);
            for (var part : mutations(world, RandomWorlds.of(seed + WORLDS))) {
                for (var day : List.of(TODAY, TODAY.plusDays(40))) {
                    var outlook = look(part, day);
                    var kept = kept(outlook);
                    assertThat(results.computeIfAbsent(outlook.hash(), same -> kept))
                            .as("seed %d", seed)
                            .isEqualTo(kept);
                }
            }
        }
    }

    /** The world itself, and with each of its parts taken from another one. */
    private static List<World> mutations(World one, World other) {
        var worlds = new ArrayList<>(List.of(
                one,
                new World(other.plans(), one.assets(), one.sites(), one.phi(), one.proof()),
                new World(one.plans(), other.assets(), one.sites(), one.phi(), one.proof())));
        var mine = one.proof();
        var yours = other.proof();
        List.of(
                        new Proof(yours.drills(), mine.trained(), mine.copies()),
                        new Proof(mine.drills(), yours.trained(), mine.copies()),
                        new Proof(mine.drills(), mine.trained(), yours.copies()))
                .forEach(proof -> worlds.add(new World(one.plans(), one.assets(), one.sites(), one.phi(), proof)));
        return worlds;
    }

    @Test
    void sameFactsSameHashInWhateverOrderTheyWereRead() {
        for (long seed = 0; seed < WORLDS; seed++) {
            var world = RandomWorlds.of(seed);
            var tags = new ArrayList<>(world.assets().keySet());
            Collections.shuffle(tags, new Random(seed));
            var shuffled = new LinkedHashMap<String, AssetFact>();
            tags.forEach(tag -> shuffled.put(tag, world.assets().get(tag)));
            var again = look(new World(world.plans(), shuffled, world.sites(), world.phi(), world.proof()), TODAY);

            assertThat(again.hash()).isEqualTo(look(world, TODAY).hash());
            assertThat(kept(again)).isEqualTo(kept(look(world, TODAY)));
        }
    }

    @Test
    void anotherDayIsAnotherHashOfTheSameFacts() {
        var today = look(RandomWorlds.of(1), TODAY);
        var tomorrow = look(RandomWorlds.of(1), TODAY.plusDays(1));

        assertThat(tomorrow.hash()).isNotEqualTo(today.hash());
        assertThat(tomorrow.restsOn(TODAY, today.hash())).isTrue();
        assertThat(look(RandomWorlds.of(2), TODAY).restsOn(TODAY, today.hash())).isFalse();
    }

    @Test
    void everyPillarChangesTheHash() {
        var pillars = new TreeSet<String>();
        Set<String> hashes = new TreeSet<>();
        for (var world : mutations(RandomWorlds.of(7), RandomWorlds.of(8))) {
            var outlook = look(world, TODAY);
            pillars.add(outlook.pillars().toString());
            hashes.add(outlook.hash());
        }
        assertThat(hashes.size()).isGreaterThanOrEqualTo(pillars.size());
    }
}
