package org.muster.identity;

/** An account and a password as somebody typed them. */
public record Credentials(String account, String password) {

    /** Never tells the password, wherever it is printed. */
    @Override
    public String toString() {
        return "Credentials of " + account;
    }
}
