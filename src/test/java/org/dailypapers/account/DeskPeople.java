package org.dailypapers.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.dailypapers.Caller;
import org.dailypapers.Server;
import org.jsoup.Jsoup;

/** Creates people for tests at the desk of a running server that has an account {@code admin}. */
public final class DeskPeople {

    /** The password of everyone created here. */
    public static final String PASSWORD = "many words together";

    private static final Map<URI, Caller> ADMINS = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Server server;
    private final Caller admin;

    /**
     * @param server a server
     * @param password the password of the account {@code admin}
     */
    public DeskPeople(Server server, String password) throws IOException {
        this.server = server;
        this.admin = admin(server, password);
    }

    /** Signs the admin of a server in again only if the sign-in has ended, since hashing a password takes longer than most tests. */
    private static Caller admin(Server server, String password) throws IOException {
        Caller known = ADMINS.get(server.address("/"));
        if (known == null || known.get("/admin/me").statusCode() != 200) {
            known = signIn(server, "admin", password);
            ADMINS.put(server.address("/"), known);
        }
        return known.copy();
    }

    /** @return a client that has just signed in */
    public static Caller signIn(Server server, String name, String password) throws IOException {
        Caller caller = new Caller(server);
        HttpResponse<String> answer = caller.submit("/admin/sign-in", "signIn", "name", name, "password", password);
        assertEquals(303, answer.statusCode(), answer.body());
        return caller;
    }

    /** @return the account {@code admin}, signed in */
    public Caller admin() {
        return admin;
    }

    /** @return a client that is not signed in */
    public Caller anonymous() {
        return new Caller(server);
    }

    /** @return the path of a new invitation */
    public String invite(Role role, String note) throws IOException {
        HttpResponse<String> page = admin.submit("/admin/accounts", "invite", "note", note, "role", role.key());
        assertEquals(200, page.statusCode(), page.body());
        return Jsoup.parse(page.body()).select("#link").attr("value").replaceFirst("^http://[^/]+", "");
    }

    /** @return an unused name */
    public static String name() {
        return "somebody" + NUMBER.incrementAndGet();
    }

    /** @return a new person, signed in */
    public Caller somebody(Role role, String name) throws IOException {
        Caller caller = anonymous();
        HttpResponse<String> answer = caller.submit(invite(role, name), "invitation", "name", name, "displayName",
                "The " + name, "password", PASSWORD, "passwordAgain", PASSWORD);
        assertEquals("/admin?done=welcome", Caller.location(answer), answer.body());
        return caller;
    }

    /** @return the id of a person's account */
    public String id(String name) throws IOException {
        return Jsoup.parse(admin.get("/admin/accounts").body()).select("table.people tr:has(th span:contains(" + name + "))")
                .select("input[name=account:key]").first().val();
    }

    /** @return a new API token of a person */
    public static String token(Caller owner, Role role, String until) throws IOException {
        HttpResponse<String> page = owner.submit("/admin/me", "token", "name", "a script", "role", role.key(), "until", until);
        assertEquals(200, page.statusCode(), page.body());
        return Jsoup.parse(page.body()).select("#made").attr("value");
    }
}
