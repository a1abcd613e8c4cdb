package org.muster.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.identity.Department;
import org.muster.identity.PersonDirectory;
import org.muster.identity.PersonFilter;
import org.muster.identity.PersonRow;
import org.muster.identity.Role;
import org.muster.shared.persistence.Cursors;
import org.muster.shared.persistence.Position;
import org.muster.shared.text.Labelled;
import org.muster.shared.usecase.Refusal;
import org.muster.shared.web.Choice;
import org.muster.shared.web.KeysetList;
import org.muster.shared.web.ListState;
import org.muster.shared.web.Messages;

/** The list of people; everything it shows follows from its address. */
@Named
@RequestScoped
public class IdentityPeoplePage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PersonDirectory directory;

    @Inject
    private Cursors cursors;

    @Inject
    private Messages messages;

    private Optional<KeysetList<PersonRow>> list = Optional.empty();

    public void load() {
        list = Optional.of(read(ListState.of(request)));
    }

    public KeysetList<PersonRow> getList() {
        return list.orElseThrow();
    }

    public List<Choice> getDepartments() {
        return Stream.of(Department.values()).map(this::choice).toList();
    }

    public List<Choice> getRoles() {
        return Stream.of(Role.values()).map(this::choice).toList();
    }

    public List<Choice> getStates() {
        return List.of(
                new Choice("true", messages.get("identity.page.active")),
                new Choice("false", messages.get("identity.page.inactive")));
    }

    /** The roles of a row in words: Storekeeper (WH-1), Approver. */
    public String rolesOf(PersonRow row) {
        return row.grants().held().stream()
                .map(grant -> messages.label(grant.role()) + (grant.everywhere() ? "" : " (" + grant.site() + ")"))
                .collect(Collectors.joining(", "));
    }

    private KeysetList<PersonRow> read(ListState state) {
        var column =
                state.sort().filter("name"::equals).isPresent() ? PersonDirectory.BY_NAME : PersonDirectory.BY_CODE;
        var sort = state.descending() ? column.reversed() : column;
        var from = state.after().or(state::before).map(cursor -> open(cursor, sort.parameter()));
        return KeysetList.of(state, directory.list(filter(state), sort, from, state.size()), cursors);
    }

    private Position open(String cursor, String sort) {
        return cursors.open(cursor, sort).orElseThrow(() -> Refusal.unreadable("after", cursor));
    }

    private static PersonFilter filter(ListState state) {
        return new PersonFilter(
                state.text(),
                state.value("department").flatMap(name -> named(Department.values(), name)),
                state.value("role").flatMap(name -> named(Role.values(), name)),
                state.value("site").orElse(""),
                state.value("active").map(Boolean::valueOf));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
        return Stream.of(constants).filter(each -> each.name().equals(name)).findFirst();
    }

    private Choice choice(Labelled constant) {
        return new Choice(constant.name(), messages.label(constant));
    }
}
