/**
 * What finance pulls, and how it is written: the columns of every export, the formats, the layouts other programs read,
 * and the proofs by which a reader checks what it got. Nothing here knows a database or a door.
 */
@NullMarked
package org.muster.ledger.export;

import org.jspecify.annotations.NullMarked;
