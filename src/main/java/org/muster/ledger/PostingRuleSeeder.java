package org.muster.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.muster.shared.seed.SeedRow;
import org.muster.shared.seed.Seeder;

/** Sows by which lines each kind of event is posted; the order of the file is the order of the lines. */
@ApplicationScoped
class PostingRuleSeeder implements Seeder {

    private final BookRegister register;

    @Inject
    PostingRuleSeeder(BookRegister register) {
        this.register = register;
    }

    PostingRuleSeeder() {
        this(null);
    }

    @Override
    public Layer layer() {
        return Layer.REFERENCE;
    }

    @Override
    public String file() {
        return "posting_rules";
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public void sow(List<SeedRow> rows) {
        var lines = new HashMap<List<String>, Integer>();
        var rules = new ArrayList<PostingRule>();
        for (var row : rows) {
            var group = List.of(row.text("version"), row.text("ledger"), row.text("event"), row.text("treatment"));
            rules.add(new PostingRule(
                    row.integer("version"),
                    row.text("ledger"),
                    EntryKind.valueOf(row.text("event")),
                    row.text("treatment"),
                    lines.merge(group, 1, Integer::sum),
                    Side.valueOf(row.text("side")),
                    row.text("role"),
                    Measure.valueOf(row.text("measure"))));
        }
        register.addRules(rules);
    }
}
