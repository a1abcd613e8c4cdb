package org.muster.readiness.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.readiness.RemedyLink;
import org.muster.shared.web.Messages;
import org.muster.shared.web.Visitor;

/** Remedies as buttons for those who may do them, and for all others in words: what is done by whom. */
@Named
@RequestScoped
public class RemedyDoors {

    private final Visitor visitor;
    private final ReadinessWords words;
    private final Messages messages;

    @Inject
    RemedyDoors(Visitor visitor, ReadinessWords words, Messages messages) {
        this.visitor = visitor;
        this.words = words;
        this.messages = messages;
    }

    RemedyDoors() {
        this(null, null, null);
    }

    /** Whether the visitor may do it anywhere. */
    public boolean opens(RemedyLink link) {
        return visitor.may(link.right());
    }

    public String word(RemedyLink link) {
        return words.remedy(link);
    }

    /** What is done by somebody else. */
    public String elsewhere(RemedyLink link) {
        return messages.of("readiness.remedy.elsewhere", words.remedy(link), messages.label(link.by()));
    }
}
