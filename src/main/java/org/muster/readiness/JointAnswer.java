package org.muster.readiness;

import java.util.List;
import org.muster.readiness.model.JointActivation;

/**
 * How several plans, by code, fare when they run together.
 *
 * @param shares what each requirement asks for and gets, in the order in which they are served
 */
public record JointAnswer(List<String> plans, JointActivation activation, List<Share> shares) {

    /** What one requirement gets of what it asks for, in units of what it asks for. */
    public record Share(String plan, String requirement, String capability, long asked, long served) {}
}
