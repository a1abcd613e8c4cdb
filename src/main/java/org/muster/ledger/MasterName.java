package org.muster.ledger;

/**
 * What a master the books name by its code is called.
 *
 * @param master what it is: vendor or model
 * @param maker of a model; otherwise empty
 * @param kind of a model; otherwise empty
 */
record MasterName(String master, String code, String name, String maker, String kind) {}
