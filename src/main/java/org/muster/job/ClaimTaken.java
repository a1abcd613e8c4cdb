package org.muster.job;

/** Somebody else claimed the same key a moment earlier. */
class ClaimTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
