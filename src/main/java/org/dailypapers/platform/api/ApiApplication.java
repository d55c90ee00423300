package org.dailypapers.platform.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JSON API, described at {@code /api/v1/openapi.json}. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {
}
