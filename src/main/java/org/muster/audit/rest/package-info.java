/** The trail for programs: page by page, whole, and its verification. */
@NullMarked
package org.muster.audit.rest;

import org.jspecify.annotations.NullMarked;
