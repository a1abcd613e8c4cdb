/** The door of the server while it is not open yet. */
@NullMarked
package org.muster.seed.web;

import org.jspecify.annotations.NullMarked;
