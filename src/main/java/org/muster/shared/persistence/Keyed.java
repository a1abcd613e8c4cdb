package org.muster.shared.persistence;

/** A row of a list that pages by keyset: it knows its internal number and its value under each offered sort. */
public interface Keyed {

    long id();

    /** The value of the sort column, as text that the sort can read again. */
    String key(String sort);
}
