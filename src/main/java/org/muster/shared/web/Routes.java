package org.muster.shared.web;

import java.util.List;

/**
 * The addresses beside its pages that a context answers (SPI). What no context announces is answered to nobody; pages
 * have their rows in the navigation, and everything under {@code /api} its scopes.
 */
public interface Routes {

    List<Route> routes();
}
