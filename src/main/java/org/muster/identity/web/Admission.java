package org.muster.identity.web;

import java.io.Serializable;

/** All a session knows of the person in it: their code, and the security version it was opened with. */
record Admission(String code, long securityVersion) implements Serializable {}
