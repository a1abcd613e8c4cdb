/** Rules, duties, checklists and inspections for programs. */
@NullMarked
package org.muster.inspection.rest;

import org.jspecify.annotations.NullMarked;
