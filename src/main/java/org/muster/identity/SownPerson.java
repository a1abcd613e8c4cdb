package org.muster.identity;

/** A person as a seed knows them: code, details and roles, entered in one go. */
public record SownPerson(String code, PersonDetails details, Grants grants) {}
