/** What all pages share: who is visiting, the texts and formats they name, lists that live in the URL, and the tags' components. */
@NullMarked
package org.muster.shared.web;

import org.jspecify.annotations.NullMarked;
