/** How people come in: the sign-in, the session, the gate in front of every request, and the pages about people. */
@NullMarked
package org.muster.identity.web;

import org.jspecify.annotations.NullMarked;
