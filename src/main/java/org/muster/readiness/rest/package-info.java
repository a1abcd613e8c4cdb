/** Readiness over REST: reads a question from JSON, has it answered by the engine, and writes the answer. */
@NullMarked
package org.muster.readiness.rest;

import org.jspecify.annotations.NullMarked;
