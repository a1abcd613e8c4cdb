package org.muster.identity;

import org.muster.shared.persistence.Keyed;

/** One person in the list of people. */
public record PersonRow(
        long id,
        String code,
        String name,
        String mail,
        Department department,
        String title,
        String roles,
        boolean active)
        implements Keyed {

    public PersonRow(
            Long id,
            String code,
            String name,
            String mail,
            Department department,
            String title,
            String roles,
            Boolean active) {
        this(id.longValue(), code, name, mail, department, title, roles, active.booleanValue());
    }

    public Grants grants() {
        return Grants.parse(roles);
    }

    @Override
    public String key(String sort) {
        return sort.equals("name") ? name : code;
    }
}
