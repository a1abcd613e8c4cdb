package org.muster.reminder;

/** Another server has taken over; what this one was writing is undone. */
class LeaseLost extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
