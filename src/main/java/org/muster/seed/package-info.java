/**
 * How an installation comes to life: the schema is brought up to date, the installation makes its secret, reference data
 * are sown into every installation and the demo company only into a new one that asks for it. Nobody is let in before.
 */
@NullMarked
package org.muster.seed;

import org.jspecify.annotations.NullMarked;
