package org.muster.shared.web;

import java.util.List;

/** A step as a sheet offers it: open with the address of its dialog, or closed with the reasons. */
public record StepLink(String label, String url, List<String> reasons) {
    public StepLink {
        reasons = List.copyOf(reasons);
    }
}
