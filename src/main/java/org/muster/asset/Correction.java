package org.muster.asset;

import java.util.Map;
import java.util.Optional;

/**
 * New words for what is written about an asset; what is empty stays as it is. Particulars, when given, replace all of
 * them.
 */
public record Correction(
        Optional<String> name,
        Optional<String> model,
        Optional<String> capability,
        Optional<String> serial,
        Optional<String> department,
        Optional<String> vendor,
        Optional<Map<String, String>> particulars) {}
