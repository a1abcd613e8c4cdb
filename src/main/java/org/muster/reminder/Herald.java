package org.muster.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.identity.Colleague;
import org.muster.identity.PersonDirectory;
import org.muster.identity.PersonName;
import org.muster.identity.Role;
import org.muster.shared.due.Concern;
import org.muster.shared.due.StakeSource;
import org.muster.shared.fact.Subject;

/** Looks at obligations whose time has come: which rung is reached, and who has to hear of it by which channel. */
@ApplicationScoped
class Herald {

    private static final int LOUDEST = 4;

    private record Seen(Watching at, Turn turn, SiteClock clock) {

        /** Whether it is as loud as it gets: late, or due without any tolerance. */
        boolean loud() {
            var term = at.what().term();
            return turn.rung()
                    .filter(rung -> rung.reach() >= LOUDEST
                            || rung.kind() == RungKind.DUE
                                    && term.toleratedUntil().equals(term.plannedOn()))
                    .isPresent();
        }
    }

    private final SiteClocks clocks;
    private final PersonDirectory people;
    private final Instance<StakeSource> stakes;
    private final Hooks hooks;
    private final MailSettings mail;

    @Inject
    Herald(SiteClocks clocks, PersonDirectory people, Instance<StakeSource> stakes, Hooks hooks, MailSettings mail) {
        this.clocks = clocks;
        this.people = people;
        this.stakes = stakes;
        this.hooks = hooks;
        this.mail = mail;
    }

    Herald() {
        this(null, null, null, null, null);
    }

    /** What the looks lead to, in a number of statements that does not depend on how many they are. */
    List<Look> looks(List<Watching> due, Instant now) {
        var seen = due.stream().map(at -> see(at, now)).toList();
        var telling = seen.stream().filter(one -> one.turn().rung().isPresent()).toList();
        var further = further(telling, now);
        var company = company(telling, further);
        var connected = telling.isEmpty() ? List.<String>of() : hooks.active();
        var otherwise = new HashMap<Concern, List<String>>();
        return seen.stream()
                .map(one -> look(one, further, company, connected, otherwise))
                .toList();
    }

    private Seen see(Watching at, Instant now) {
        var clock = clocks.of(at.what().concern().site());
        var course = new Course(at.what().term(), clock.days());
        return new Seen(at, Turn.of(course, at.memory(), clock.today(now)), clock);
    }

    private Map<Subject, List<String>> further(List<Seen> telling, Instant now) {
        var byDay = telling.stream()
                .filter(Seen::loud)
                .collect(Collectors.groupingBy(
                        one -> one.clock().today(now),
                        Collectors.mapping(one -> one.at().what().subject(), Collectors.toSet())));
        var further = new HashMap<Subject, List<String>>();
        byDay.forEach((day, subjects) -> stakes.stream()
                .flatMap(source -> source.at(day, subjects).entrySet().stream())
                .forEach(found -> further.merge(
                        found.getKey(),
                        found.getValue().people(),
                        (a, b) ->
                                Stream.concat(a.stream(), b.stream()).distinct().toList())));
        return further;
    }

    /** Everybody near: the responsible, then their deputies and managers, and those with something at stake. */
    private Map<String, Colleague> company(List<Seen> telling, Map<Subject, List<String>> further) {
        var near = new HashSet<String>();
        telling.forEach(one -> {
            near.add(one.at().what().concern().responsible());
            near.add(one.at().memory().assignee());
        });
        further.values().forEach(near::addAll);
        near.remove("");
        var company = new HashMap<>(people.colleagues(near));
        var beside = company.values().stream()
                .flatMap(one -> Stream.of(one.post().deputy(), one.post().manager()))
                .filter(code -> !code.isEmpty() && !company.containsKey(code))
                .collect(Collectors.toSet());
        company.putAll(people.colleagues(beside));
        return company;
    }

    private Look look(
            Seen one,
            Map<Subject, List<String>> further,
            Map<String, Colleague> company,
            List<String> connected,
            Map<Concern, List<String>> otherwise) {
        var turn = one.turn();
        var next = one.clock().begin(turn.next());
        if (turn.rung().isEmpty()) {
            return new Look(one.at(), turn.memory(), next, List.of());
        }
        var rung = turn.rung().get();
        var audience = new Audience(one.at().what().concern(), one.at().memory(), company);
        var more = one.loud() ? further.getOrDefault(one.at().what().subject(), List.of()) : List.<String>of();
        var hearers = audience.of(rung, more, List.of());
        if (hearers.isEmpty()) {
            var others = otherwise.computeIfAbsent(one.at().what().concern(), concern -> others(concern, company));
            hearers = audience.of(rung, more, others);
        }
        var memory = hearers.isEmpty() ? untold(turn.memory()) : turn.memory();
        return new Look(one.at(), memory, next, reminders(one, rung, hearers, company, connected));
    }

    /** Nobody could be told: as soon as somebody can, the rung is told. */
    private static Memory untold(Memory memory) {
        return new Memory("", memory.since(), memory.putOff(), memory.acknowledged(), memory.assignee());
    }

    /** Whoever manages the site, else whoever administers it; they join the company. */
    private List<String> others(Concern concern, Map<String, Colleague> company) {
        for (var role : List.of(Role.MANAGER, Role.ADMINISTRATOR)) {
            var codes = people.holding(role, concern.site()).stream()
                    .map(PersonName::code)
                    .toList();
            company.putAll(people.colleagues(codes));
            var able = codes.stream()
                    .filter(code -> Optional.ofNullable(company.get(code))
                            .filter(someone -> someone.person().may(concern.right(), concern.site()))
                            .isPresent())
                    .toList();
            if (!able.isEmpty()) {
                return able;
            }
        }
        return List.of();
    }

    private List<NewReminder> reminders(
            Seen one, Rung rung, List<Hearer> hearers, Map<String, Colleague> company, List<String> connected) {
        var reminders = new ArrayList<NewReminder>();
        var missed = one.turn().missed();
        for (var hearer : hearers) {
            reminders.add(new NewReminder(one.at(), rung, missed, hearer, Channel.INBOX));
            if (mail.ready() && !company.get(hearer.person()).mail().isBlank()) {
                reminders.add(new NewReminder(one.at(), rung, missed, hearer, Channel.MAIL));
            }
        }
        connected.stream()
                .map(code -> new Hearer(code, Because.CONNECTED, ""))
                .forEach(hook -> reminders.add(new NewReminder(one.at(), rung, missed, hook, Channel.WEBHOOK)));
        return reminders;
    }
}
