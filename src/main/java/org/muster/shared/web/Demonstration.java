package org.muster.shared.web;

/** Knows whether the demo company lives in this installation, so that pages can say so (SPI of whoever loads it). */
public interface Demonstration {
    boolean loaded();
}
