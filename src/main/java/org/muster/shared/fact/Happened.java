package org.muster.shared.fact;

/** The plain fact that something was done to a subject, for commands that have no more to tell. */
public record Happened(String name, Subject subject, String reason) implements Fact {

    public static Happened to(Subject subject, String name) {
        return new Happened(name, subject, "");
    }
}
