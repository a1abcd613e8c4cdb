/** The frame of every page, its gate, its headers, and the doors of the frame's own script. */
@NullMarked
package org.muster.shell.web;

import org.jspecify.annotations.NullMarked;
