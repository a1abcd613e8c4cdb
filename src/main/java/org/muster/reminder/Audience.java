package org.muster.reminder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.identity.Colleague;
import org.muster.shared.due.Concern;

/**
 * Who hears of a rung: the person responsible, the deputy, the manager, those with something at stake; the louder the
 * rung, the more of them. Who has left or may not see the thing is passed over, and somebody further along hears of it
 * instead, so that it never goes to nobody.
 *
 * @param company everybody who may come into question, by code
 */
record Audience(Concern concern, Memory memory, Map<String, Colleague> company) {

    /** The people told on the rung, each once; those further off are those whom its loudness reaches. */
    List<Hearer> of(Rung rung, List<String> further, List<String> otherwise) {
        var chain = chain();
        var told = new LinkedHashMap<String, Hearer>();
        chain.stream().limit(rung.reach()).filter(this::may).forEach(hearer -> add(told, hearer));
        if (told.isEmpty()) {
            chain.stream().filter(this::may).findFirst().ifPresent(hearer -> add(told, hearer));
        }
        further.stream()
                .map(person -> new Hearer(person, Because.STAKE, ""))
                .filter(this::may)
                .forEach(hearer -> add(told, hearer));
        if (told.isEmpty()) {
            otherwise.stream()
                    .map(person -> new Hearer(person, Because.NOBODY_ELSE, ""))
                    .filter(this::may)
                    .forEach(hearer -> add(told, hearer));
        }
        return List.copyOf(told.values());
    }

    /** The code of the person who has to see to it now. */
    String responsible() {
        return memory.assignee().isEmpty() ? concern.responsible() : memory.assignee();
    }

    private List<Hearer> chain() {
        var first = responsible();
        var chain = new ArrayList<Hearer>();
        chain.add(new Hearer(first, memory.assignee().isEmpty() ? Because.RESPONSIBLE : Because.ASSIGNED, ""));
        Optional.ofNullable(company.get(first)).map(Colleague::post).ifPresent(post -> {
            chain.add(new Hearer(post.deputy(), Because.DEPUTY, first));
            chain.add(new Hearer(post.manager(), Because.MANAGER, first));
        });
        return chain;
    }

    private boolean may(Hearer hearer) {
        return Optional.ofNullable(company.get(hearer.person()))
                .filter(Colleague::active)
                .filter(someone -> someone.person().may(concern.right(), concern.site()))
                .isPresent();
    }

    private static void add(Map<String, Hearer> told, Hearer hearer) {
        told.putIfAbsent(hearer.person(), hearer);
    }
}
