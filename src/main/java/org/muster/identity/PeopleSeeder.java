package org.muster.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;
import org.muster.shared.text.Language;

/** Sows the people of the demo company; all of them sign in with the one password the demo says openly. */
@ApplicationScoped
class PeopleSeeder implements Seeder {

    private static final String PASSWORD = "muster-demo";
    private static final String CURRENCY = " CNY";

    private final PersonRegister register;

    @Inject
    PeopleSeeder(PersonRegister register) {
        this.register = register;
    }

    PeopleSeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.DEMO;
    }

    @Override
    public String file() {
        return "people";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        register.sow(rows.stream().map(PeopleSeeder::person).toList(), PASSWORD);
    }

    private static SownPerson person(SeedRow row) {
        var details = new PersonDetails(
                row.text("name"),
                row.text("mail"),
                Language.of(row.text("language")).orElseThrow(),
                new Post(
                        Department.valueOf(row.text("department")),
                        row.text("title"),
                        row.text("manager"),
                        row.text("deputy")));
        return new SownPerson(
                row.text("code"),
                details,
                new Grants(row.list("roles").stream().map(PeopleSeeder::grant).toList()));
    }

    /** Limits in the seed are in the company's own currency. */
    private static Grant grant(String text) {
        return Grant.parse(text.contains("<") && !text.contains(" ") ? text + CURRENCY : text);
    }
}
