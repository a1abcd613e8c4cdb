package org.muster.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The one door for programs; every resource under it declares the scope it takes. */
@ApplicationPath(Api.PATH)
public class Api extends Application {

    public static final String PATH = "/api/v1";
}
