package org.muster.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** The sign-in page: where one goes afterwards, how the last try ended, and in a demo who can sign in. */
@Named
@RequestScoped
public class SignInPage {
    private static final List<String> DEMO = List.of(
            "admin",
            "manager",
            "storekeeper",
            "inspector",
            "technician",
            "approver",
            "planner",
            "finance",
            "gao.yun",
            "auditor");

    @Inject
    private HttpServletRequest request;

    /** A path of this application to go on with; anything else is ignored. */
    public String getNext() {
        return Optional.ofNullable(request.getParameter("next"))
                .filter(path -> path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0)
                .orElse("");
    }

    public boolean isFailed() {
        return request.getParameter("failed") != null;
    }

    /** Too many are signing in at this moment. */
    public boolean isBusy() {
        return request.getParameter("busy") != null;
    }

    /** Just signed out. */
    public boolean isOut() {
        return request.getParameter("out") != null;
    }

    public List<String> getDemoNames() {
        return DEMO;
    }
}
