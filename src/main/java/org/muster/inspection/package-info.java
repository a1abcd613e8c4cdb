/**
 * What must be checked, when, and what was found: checklists, and the rules, duties and inspections that use them. It
 * promises the others that a check, once published, reads the same for ever.
 */
@NullMarked
package org.muster.inspection;

import org.jspecify.annotations.NullMarked;
