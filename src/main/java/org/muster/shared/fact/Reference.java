package org.muster.shared.fact;

/** A value by which people point at a subject before anybody knows whether it exists, such as a tag. */
public interface Reference {

    Subject subject();
}
