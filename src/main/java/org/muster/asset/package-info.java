/** The register: every asset and lot, where it stands in its one life, and the only door through which it takes a step. It promises the others the fact of each step and lists that page by keyset; it never knows who listens, and asks through StepCondition what only others can judge. */
@NullMarked
package org.muster.asset;

import org.jspecify.annotations.NullMarked;
