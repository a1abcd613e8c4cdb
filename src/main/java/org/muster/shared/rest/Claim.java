package org.muster.shared.rest;

/**
 * A program's wish that a request take effect once however often it is sent.
 *
 * @param caller the code of the person behind it; keys of different people never meet
 * @param key what the program sent as {@code Idempotency-Key}
 * @param requestHash SHA-256 over everything that makes the request this request
 */
public record Claim(String caller, String key, String requestHash) {}
