package org.muster.shared.rest;

import java.util.List;
import java.util.Map;

/** An answer as it goes over the wire: status, headers in the order given, bytes. */
public record Answer(int status, Map<String, List<String>> headers, byte[] body) {}
