/** The trail for people: the list, its files, and the verification of its chain. */
@NullMarked
package org.muster.audit.web;

import org.jspecify.annotations.NullMarked;
