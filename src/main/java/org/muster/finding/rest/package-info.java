/** Findings for programs. */
@NullMarked
package org.muster.finding.rest;

import org.jspecify.annotations.NullMarked;
