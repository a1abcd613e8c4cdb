package org.muster.shared.text;

/** Something labelled that is shown as a pill: a stage, a result, a level. */
public interface Toned extends Labelled {
    Tone tone();
}
