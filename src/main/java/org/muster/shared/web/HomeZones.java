package org.muster.shared.web;

import java.time.ZoneId;
import org.muster.shared.usecase.Caller;

/** By which clock people live; whoever knows the sites knows it. */
public interface HomeZones {

    /** The zone in which a person reads days and hours. */
    ZoneId of(Caller person);
}
