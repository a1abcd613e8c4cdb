/** The shell around all contexts: home, the table of pages and who may open them, language and theme, errors. */
@NullMarked
package org.muster.shell;

import org.jspecify.annotations.NullMarked;
