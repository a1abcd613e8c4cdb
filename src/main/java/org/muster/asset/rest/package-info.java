/** The register for programs: assets as JSON, CSV and NDJSON, and the steps they take. */
@NullMarked
package org.muster.asset.rest;

import org.jspecify.annotations.NullMarked;
