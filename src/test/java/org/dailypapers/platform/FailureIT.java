package org.dailypapers.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader sees when something goes wrong on the server. */
@ExtendWith(ArquillianExtension.class)
class FailureIT {

    @Test
    void looksLikeTheSiteAndLeadsOn() throws Exception {
        HttpResponse<String> page = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                + System.getenv("DAILYPAPERS_HTTP_PORT") + "/failing-fixture")).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(500, page.statusCode());
        assertTrue(page.body().contains("<main"), page.body());
        assertTrue(page.body().contains("href=\"/papers\""), page.body());
        assertFalse(page.body().contains("secret"), page.body());
        assertTrue(page.headers().firstValue("Content-Security-Policy").isPresent());
        assertTrue(page.headers().firstValue("Set-Cookie").isEmpty());
    }
}
