package org.muster.identity;

import org.muster.shared.fact.Whence;

/**
 * Somebody tried to come in with a wrong password. Fired after the fact, outside any transaction; whoever keeps the trail
 * records it.
 *
 * @param account the person's code, or empty when there is no such person (it may have been a password)
 */
public record SignInFailed(String account, String address, Whence whence) {}
