package org.muster.asset.web;

/**
 * One thing a sheet says: what it is called, how it reads, where it leads (empty for nowhere) and what the hover adds.
 */
public record FactLine(String label, String words, String url, String hover) {

    static FactLine of(String label, String words) {
        return new FactLine(label, words, "", "");
    }

    static FactLine to(String label, String words, String url) {
        return new FactLine(label, words, url, "");
    }
}
