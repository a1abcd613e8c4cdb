/**
 * The audit trail (审计日志): who did what to what, when, through which door and why, with before and after. Rows are added
 * in the transaction of the deed, sealed one by the hash of the other, and never changed or removed; they outlive what
 * they describe. The context hears facts and changes and knows no other context but identity.
 */
@NullMarked
package org.muster.audit;

import org.jspecify.annotations.NullMarked;
