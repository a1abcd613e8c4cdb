package org.muster.shared.seed;

/**
 * This server has opened: the schema is up to date and everything is sown. Whatever works on its own from time to time
 * begins now.
 *
 * @param demo whether the installation is the demo company
 */
public record Opened(boolean demo) {}
