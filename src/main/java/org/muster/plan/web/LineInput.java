package org.muster.plan.web;

import java.util.List;
import org.muster.shared.web.Choice;

/** One thing the form of a line asks for; the id is the name on the wire, under which a refusal finds it. */
public record LineInput(
        String id, String label, String type, String unit, String help, boolean required, List<Choice> options) {}
