package org.muster.asset.document;

/**
 * A file somebody hands in, under the name they call it by.
 *
 * @param name as it was sent; nothing in it is trusted
 */
public record Incoming(String name, ByteSource bytes) {}
