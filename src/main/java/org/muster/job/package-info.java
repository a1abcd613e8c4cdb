/**
 * Work that outlives the request that asked for it: jobs (后台任务) that take many things through one command each, chunk by
 * chunk, and go on after a restart; and the answers kept for programs that ask twice. It knows what a job is, never what
 * one is about.
 */
@NullMarked
package org.muster.job;

import org.jspecify.annotations.NullMarked;
