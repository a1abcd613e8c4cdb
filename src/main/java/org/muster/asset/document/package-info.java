/** Looks into files before they are kept: what they are by their content, whether they are what they are called, and whether opening them would hurt. Pictures are drawn anew. It knows no asset and no database. */
@NullMarked
package org.muster.asset.document;

import org.jspecify.annotations.NullMarked;
