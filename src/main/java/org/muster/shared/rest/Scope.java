package org.muster.shared.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an API key must have been made for to call a resource method, such as {@code inventory.read}. A method that
 * declares none, and whose class declares none, is closed to everybody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Scope {

    /** Any key of the person will do. */
    String ANY_KEY = "any key";

    /** No key but account and password. */
    String PASSWORD = "password";

    String value();
}
