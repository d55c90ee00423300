package org.dailypapers.platform.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The description of the API. */
@Path("openapi.json")
public class OpenApiResource {

    /** @return an OpenAPI 3.1 document */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public InputStream description() {
        return OpenApiResource.class.getResourceAsStream("/openapi.json");
    }
}
