/**
 * Where things are: sites with their time zone and calendar, the rooms and bins in them, and what fails together there.
 * It promises the others places by immutable code, and never knows what stands in them: it asks.
 */
@NullMarked
package org.muster.place;

import org.jspecify.annotations.NullMarked;
