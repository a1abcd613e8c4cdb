package org.muster.shared.web;

import java.util.List;

/** The types of subjects a context leaves on the trail (SPI), so that the trail can name them and link to them. */
public interface SubjectKinds {

    List<SubjectKind> subjects();
}
