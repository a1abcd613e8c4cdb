package org.muster.readiness;

/**
 * Something one can do at once, with the address where one does it.
 *
 * @param subject what it is done with: a tag, or the code of a requirement
 */
public record RemedyLink(Remedy remedy, String subject, String url) {}
