package org.dailypapers.account;

import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.dailypapers.ClockFixture;
import org.dailypapers.account.invitation.InvitationService;
import org.dailypapers.account.throttle.Bucket;
import org.dailypapers.account.throttle.ThrottleService;
import org.dailypapers.account.token.NewToken;
import org.dailypapers.account.token.TokenService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How failed attempts are slowed down, over HTTP, with a clock controlled by the test. */
@ExtendWith(ArquillianExtension.class)
class SlowTriesIT {

    private static final String WRONG = "wrong";

    @Inject
    private PeopleFixture people;

    @Inject
    private TokenService tokens;

    @Inject
    private InvitationService invitations;

    @Inject
    private ThrottleService throttle;

    @Inject
    private ClockFixture clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private String jane;

    @BeforeEach
    void begin() throws Exception {
        clock.stop();
        forgetTries();
        jane = people.somebody(Role.EDITOR).name();
    }

    @AfterEach
    void end() throws Exception {
        clock.go();
        forgetTries();
    }

    /** All callers here have the same address, which other tests use as well. */
    private void forgetTries() throws Exception {
        transaction.begin();
        entities.createQuery("delete from Tally").executeUpdate();
        transaction.commit();
    }

    @Test
    void forAnAccountAfterFive() throws IOException {
        for (int i = 0; i < 5; i++) {
            assertEquals(401, signIn(jane, WRONG).getResponseCode());
        }
        HttpURLConnection refused = signIn(jane.toUpperCase(), PeopleFixture.PASSWORD);
        assertEquals(429, refused.getResponseCode(), "even with the right password");
        assertEquals("15", refused.getHeaderField("Retry-After"));
        String page = new String(refused.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(page.contains(en("throttle.wait", 1).split("1")[0]), page);
        assertEquals(401, signIn("somebody-else", WRONG).getResponseCode(), "others need not wait");
        clock.forward(Duration.ofSeconds(14));
        assertEquals(429, signIn(jane, PeopleFixture.PASSWORD).getResponseCode());
        clock.forward(Duration.ofSeconds(1));
        assertEquals(303, signIn(jane, PeopleFixture.PASSWORD).getResponseCode());
        for (int i = 0; i < 5; i++) {
            assertEquals(401, signIn(jane, WRONG).getResponseCode(), "a success begins afresh");
        }
        assertEquals(429, signIn(jane, PeopleFixture.PASSWORD).getResponseCode());
    }

    @Test
    void forAnAddressAfterTwentyOfAKind() throws Exception {
        Actor admin = people.somebody(Role.ADMIN);
        String token = tokens.make(admin, new NewToken("right", Role.EDITOR, Instant.now().plusSeconds(600))).text();
        String link = "/admin/invitation/" + invitations.invite(admin, Role.EDITOR, null).text();
        for (int i = 0; i < 20; i++) {
            assertEquals(401, get("/api/v1/digests", "Bearer x").getResponseCode(), "try " + i);
            assertEquals(410, get("/admin/invitation/x", "").getResponseCode(), "try " + i);
        }
        HttpURLConnection refused = get("/api/v1/digests", "Bearer x");
        assertEquals(429, refused.getResponseCode());
        String seconds = refused.getHeaderField("Retry-After");
        assertTrue(new String(refused.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).contains(en("throttle.wait", Integer.valueOf(seconds))));
        assertEquals(429, get("/admin/invitation/x", "").getResponseCode());
        assertEquals(200, get("/api/v1/digests", "Bearer " + token).getResponseCode(), "what nobody guesses need not wait");
        assertEquals(200, get(link, "").getResponseCode(), "nor a link");
        assertEquals(200, get("/api/v1/digests", "").getResponseCode(), "nor readers");
        assertEquals(303, signIn(jane, PeopleFixture.PASSWORD).getResponseCode(), "passwords are another matter");
        clock.forward(Duration.ofSeconds(15));
        assertEquals(401, get("/api/v1/digests", "Bearer x").getResponseCode());
    }

    @Test
    void forPasswordsOfAnAddressAfterTwentyWhateverTheNames() throws Exception {
        for (int i = 0; i < 20; i++) {
            throttle.admit(Bucket.ofAddress(Bucket.Tried.PASSWORD, "127.0.0.1"));
        }
        assertEquals(429, signIn(jane, PeopleFixture.PASSWORD).getResponseCode());
        clock.forward(Duration.ofSeconds(15));
        assertEquals(303, signIn(jane, PeopleFixture.PASSWORD).getResponseCode());
    }

    private static HttpURLConnection signIn(String name, String password) throws IOException {
        HttpURLConnection connection = connect("/admin/sign-in?lang=en");
        connection.setDoOutput(true);
        connection.getOutputStream().write(("signIn=signIn&jakarta.faces.ViewState=stateless&signIn%3Ago=&signIn%3Aname="
                + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&signIn%3Apassword="
                + URLEncoder.encode(password, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return connection;
    }

    private static HttpURLConnection get(String path, String authorization) throws IOException {
        HttpURLConnection connection = connect(path);
        if (!authorization.isEmpty()) {
            connection.setRequestProperty("Authorization", authorization);
        }
        return connection;
    }

    private static HttpURLConnection connect(String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + System.getenv("DAILYPAPERS_HTTP_PORT") + path)
                .toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        return connection;
    }
}
