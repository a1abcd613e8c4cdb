/**
 * How finance gets its rows: what is asked for, the SQL that answers it at any (as_of, known_at), the cursors that pin a
 * state, and who pulled what when.
 */
@NullMarked
package org.muster.ledger.pull;

import org.jspecify.annotations.NullMarked;
