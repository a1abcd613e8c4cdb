/** Jobs for programs. */
@NullMarked
package org.muster.job.rest;

import org.jspecify.annotations.NullMarked;
