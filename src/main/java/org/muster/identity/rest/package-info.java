/** How programs come in: API keys, and the check of every call against the scopes of its key. */
@NullMarked
package org.muster.identity.rest;

import org.jspecify.annotations.NullMarked;
