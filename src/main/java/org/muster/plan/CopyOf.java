package org.muster.plan;

/** What a controlled copy shows; the names are those of the asset's field {@code copy_of}. */
public enum CopyOf {
    /** A plan in one of its editions. */
    PLAN,
    /**
     * Whom a plan calls, in one version. A list belongs to one plan, never to a site: the contacts of two plans change on
     * different days, so a list of several could not say by one number whether it is out of date.
     */
    CONTACT_LIST
}
