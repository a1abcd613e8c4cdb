package org.muster.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Signing out by a button, for whoever browses without the script. */
@Named
@RequestScoped
public class SignOutPage {
    @Inject
    private HttpServletRequest request;

    public String leave() throws ServletException {
        SignOutServlet.end(request);
        return "/sign-in.xhtml?out=true&faces-redirect=true";
    }
}
