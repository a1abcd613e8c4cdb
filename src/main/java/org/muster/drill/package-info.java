/**
 * What proves that plans work and that people know them: exercises, and trainings. It promises the others records that
 * name who wrote them; it never judges readiness.
 */
@NullMarked
package org.muster.drill;

import org.jspecify.annotations.NullMarked;
