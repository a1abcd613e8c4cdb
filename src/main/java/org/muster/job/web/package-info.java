/** Jobs for people: what they asked for, how far it is, what became of it. */
@NullMarked
package org.muster.job.web;

import org.jspecify.annotations.NullMarked;
