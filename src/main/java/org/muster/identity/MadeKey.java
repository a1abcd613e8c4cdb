package org.muster.identity;

/** A key in the one moment in which its text is known. */
public record MadeKey(KeyRow row, String key) {

    /** Never tells the secret, wherever it is printed. */
    @Override
    public String toString() {
        return "Made key " + row.code();
    }
}
