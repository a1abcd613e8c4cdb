package org.muster.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.identity.Grant;
import org.muster.identity.PersonDirectory;
import org.muster.identity.PersonSheet;
import org.muster.shared.usecase.Refusal;

/** One person's page: who they are, where they stand, what they may do where. */
@Named
@RequestScoped
public class IdentityPersonPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PersonDirectory directory;

    private Optional<PersonSheet> sheet = Optional.empty();
    private Map<String, String> names = Map.of();

    public void load() {
        sheet = directory.sheet(code());
        var post = getSheet().details().post();
        names = directory.names(List.of(post.manager(), post.deputy()));
    }

    private String code() {
        return Optional.ofNullable(request.getParameter("code")).orElse("");
    }

    public PersonSheet getSheet() {
        return sheet.orElseThrow(() -> Refusal.missing(code()));
    }

    public List<Grant> getGrants() {
        return getSheet().grants().held();
    }

    public String nameOf(String code) {
        return names.getOrDefault(code, code);
    }
}
