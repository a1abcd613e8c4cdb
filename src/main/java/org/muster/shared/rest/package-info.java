/** What all REST resources share: problems, cursors, strict reading of bodies. */
@NullMarked
package org.muster.shared.rest;

import org.jspecify.annotations.NullMarked;
