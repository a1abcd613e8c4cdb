package org.muster.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.muster.identity.Role;
import org.muster.shared.usecase.Right;

/** The table of roles and the rights that come with them. */
@Named
@RequestScoped
public class IdentityRolesPage {

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public List<Right> rightsOf(Role role) {
        return Stream.of(Right.values()).filter(role::grants).toList();
    }
}
