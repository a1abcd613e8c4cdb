package org.muster.ledger;

import org.muster.shared.text.Labelled;

/**
 * How a class of consumables is costed where lots of one item lie together (存货计价方法): the two formulas IAS 2.25 and CAS 1
 * article 14 leave for what is interchangeable. What has a serial number keeps its own cost under either.
 */
public enum Costing implements Labelled {
    /** Moving weighted average (移动加权平均法): all that lies together costs the same. */
    AVERAGE,
    /** First in, first out (先进先出法): whatever leaves costs what was accepted first of what still lies there. */
    FIFO
}
