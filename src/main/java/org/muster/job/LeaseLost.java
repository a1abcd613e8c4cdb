package org.muster.job;

/** Another server has taken the job over; what this one did last is undone. */
class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
