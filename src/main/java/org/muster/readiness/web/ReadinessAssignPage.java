package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.readiness.ReadinessDirectory;
import org.muster.readiness.Suggestion;

/** What could serve a requirement, and why one rather than the other. */
@Named
@RequestScoped
public class ReadinessAssignPage {

    @Inject
    private ReadinessDirectory directory;

    @Inject
    private ReadinessWords words;

    private String code = "";
    private String requirement = "";
    private List<Suggestion> suggestions = List.of();

    public void load() {
        code = ReadinessWords.parameter("code");
        requirement = ReadinessWords.parameter("requirement");
        suggestions = directory.suggestions(code, requirement);
    }

    public String getCode() {
        return code;
    }

    public String getRequirement() {
        return requirement;
    }

    public List<Suggestion> getSuggestions() {
        return suggestions;
    }

    public String verdict(Suggestion each) {
        return words.verdict(each.verdict());
    }

    public String tone(Suggestion each) {
        return words.tone(each.verdict()).style();
    }

    /** What speaks against it, and what it would be lost together with. */
    public String reasons(Suggestion each) {
        var ended = each.ended().stream().map(finding -> words.finding(finding, directory.today()));
        var shared = each.shared().stream().map(group -> words.of("readiness.page.assign.shares", words.group(group)));
        var worth = each.substitute()
                ? Stream.of(words.of("readiness.page.assign.worth", each.worth().rounded(2)))
                : Stream.<String>of();
        return Stream.of(worth, ended, shared).flatMap(some -> some).collect(Collectors.joining(", "));
    }

    /** What it would be: it stands in for those that serve already. */
    public String duty(Suggestion each) {
        return each.substitute() ? "SUBSTITUTE" : "ALTERNATE";
    }
}
