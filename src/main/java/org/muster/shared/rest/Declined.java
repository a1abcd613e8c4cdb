package org.muster.shared.rest;

/** A request that the door itself declines, before or beside any rule of a context. */
public class Declined extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Declined(Problem problem) {
        super(problem.status() + " " + problem.code());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
