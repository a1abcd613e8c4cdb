package org.muster.inspection;

/** How much there is to do at a site today: duties whose window is open, and those of them that are overdue. */
public record SiteLoad(String site, long duties, long overdue) {}
