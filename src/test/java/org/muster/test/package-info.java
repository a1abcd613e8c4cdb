/** What tests of every context share: a built archive in the container, a server of one's own, PostgreSQL, a browser. */
@NullMarked
package org.muster.test;

import org.jspecify.annotations.NullMarked;
