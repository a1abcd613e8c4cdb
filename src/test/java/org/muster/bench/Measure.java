package org.muster.bench;

import java.util.List;

/**
 * Something worth a line in the table. Whatever class of the tests implements it is found and run; it needs a constructor
 * without arguments. Sizes come from small to large, and each measure sees every size.
 */
public interface Measure {

    /** Where it stands in the table; what writes comes after what reads. */
    int order();

    /** Looks at the register at its present size. */
    void at(Bench bench);

    /** What came of it, once all sizes were looked at. */
    List<Finding> findings();
}
