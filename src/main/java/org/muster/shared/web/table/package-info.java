/** The table tag: a semantic table whose whole state is its address, with its bar of filters, its bulk bar and its pager. */
@NullMarked
package org.muster.shared.web.table;

import org.jspecify.annotations.NullMarked;
