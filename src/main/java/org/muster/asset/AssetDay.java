package org.muster.asset;

import java.time.LocalDate;

/** One kept day of an asset, with what one needs to tell people of it. */
record AssetDay(long asset, LocalDate day, String responsible, String tag, String name, String site) {}
