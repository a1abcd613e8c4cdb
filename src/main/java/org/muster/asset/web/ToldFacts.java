package org.muster.asset.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.asset.AssetSheet;
import org.muster.asset.Detail;
import org.muster.asset.DocumentDirectory;
import org.muster.asset.DocumentRow;
import org.muster.asset.StepLine;
import org.muster.identity.PersonDirectory;

/** What steps were told, as people read it: papers by name with a link, people by name, the rest in words. */
@RequestScoped
class ToldFacts {

    private static final Set<String> PEOPLE = Set.of(Detail.CUSTODIAN.wire(), Detail.HOLDER.wire());

    /** What is looked up for a page of steps, in two statements. */
    record Names(Map<String, DocumentRow> papers, Map<String, String> people) {}

    private final DocumentDirectory documents;
    private final PersonDirectory people;
    private final AssetWords words;

    @Inject
    ToldFacts(DocumentDirectory documents, PersonDirectory people, AssetWords words) {
        this.documents = documents;
        this.people = people;
        this.words = words;
    }

    ToldFacts() {
        this(null, null, null);
    }

    /** Everything the steps of the asset name. */
    Names names(AssetSheet sheet, List<StepLine> steps) {
        var cited = told(steps, Set.of(Detail.DOCUMENT.wire()));
        var papers = documents.named(sheet, cited).stream()
                .collect(Collectors.toMap(DocumentRow::code, Function.identity()));
        var named = told(steps, PEOPLE);
        return new Names(papers, named.isEmpty() ? Map.of() : people.names(named));
    }

    private static List<String> told(List<StepLine> steps, Collection<String> details) {
        return steps.stream()
                .flatMap(step -> details.stream().flatMap(name -> step.details().get(name).stream()))
                .distinct()
                .toList();
    }

    List<FactLine> of(StepLine step, Names names) {
        return step.details().values().entrySet().stream()
                .map(told -> fact(told.getKey(), told.getValue(), names))
                .toList();
    }

    private FactLine fact(String name, String value, Names names) {
        var label = Detail.named(name).map(words::label).orElseGet(() -> words.field(name));
        if (name.equals(Detail.DOCUMENT.wire()) && names.papers().containsKey(value)) {
            return FactLine.to(label, names.papers().get(value).name(), Links.document(value));
        }
        return FactLine.of(
                label, PEOPLE.contains(name) ? names.people().getOrDefault(value, value) : shown(name, value));
    }

    private String shown(String name, String value) {
        return Detail.named(name)
                .map(detail -> words.shown(detail.field(), value))
                .orElse(value);
    }
}
