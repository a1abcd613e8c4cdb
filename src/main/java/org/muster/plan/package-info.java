/**
 * What is done on the worst day: which business may not stop, what may happen to it, and the plans that answer, with
 * their tasks, contacts, messages, and what they require. It promises the others that an edition in force was approved
 * by somebody who did not write it and never changes; it never judges whether a plan would work.
 */
@NullMarked
package org.muster.plan;

import org.jspecify.annotations.NullMarked;
