package org.muster.readiness;

import org.muster.shared.text.Labelled;

/** Why an asset somebody counts on is no candidate at all for a requirement. */
public enum Reject implements Labelled {
    /** It can do something else. */
    CAPABILITY,
    /** It is of a lower type than is asked, or nobody has said of which. */
    TYPE_LEVEL,
    /** It is less than the least that is asked. */
    MINIMA,
    /** It stands at a site where it is of no use. */
    PLACE,
    /** It takes longer to have it in place than is allowed. */
    DEPLOY_TIME,
    /** It serves another plan at the moment. */
    OTHER_PLAN,
    /** There is no such asset any more. */
    GONE
}
