/** Who works with Muster: people, their roles per site, how they sign in, and the keys of their programs. It promises the others a caller whose rights it alone decides, and never knows what the rights are used for. */
@NullMarked
package org.muster.identity;

import org.jspecify.annotations.NullMarked;
