package org.dailypapers.account.signin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.account.Secret;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class KeptFormServiceIT {

    private static final String ADDRESS = "/admin/accounts";

    @Inject
    private KeptFormService forms;

    @Inject
    private SignInService signIns;

    @Inject
    private PeopleFixture people;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private final Secret browser = Secret.random();
    private final String client = UUID.randomUUID().toString();

    private LateForm form(int length) {
        return new LateForm(browser, client, ADDRESS, Map.of("invite:note", new String[] {"글".repeat(length)}, "go", new String[] {"x"}));
    }

    @Test
    void givesBackWhatWasTypedToThePersonAndTheBrowserAlone() throws Exception {
        Actor person = people.somebody(Role.ADMIN);
        Actor other = people.somebody(Role.ADMIN);
        Secret code = forms.keep(form(3), signIns.open(person.name(), new Client("10.0.0.9", "a browser"))).orElseThrow();
        assertEquals(ADDRESS, forms.claim(code, browser, other.name()).orElseThrow().address(), "somebody else gets the page alone");
        assertEquals(ADDRESS + "?kept=" + code.text(), forms.claim(code, browser, person.name()).orElseThrow().address());
        Map<String, String[]> fields = forms.fields(code, browser, person, ADDRESS).orElseThrow();
        assertEquals(1, fields.size());
        assertArrayEquals(new String[] {"글글글"}, fields.get("invite:note"));
        assertEquals(Optional.empty(), forms.fields(code, browser, other, ADDRESS).map(Map::keySet));
        assertEquals(Optional.empty(), forms.fields(code, Secret.random(), person, ADDRESS).map(Map::keySet));
        assertEquals(Optional.empty(), forms.fields(code, browser, person, "/admin/me").map(Map::keySet));
        assertEquals(Optional.empty(), forms.claim(code, Secret.random(), person.name()));
    }

    @Test
    void keepsOnlySoMuchFromOneAddressThatIsNobodys() {
        int length = 1_999_000;
        for (int i = 1; i < KeptFormService.MOST_OF_CLIENT / 2_000_000; i++) {
            assertTrue(forms.keep(form(length), null).isPresent(), "form " + i);
        }
        assertEquals(Optional.empty(), forms.keep(form(length), null));
        assertTrue(forms.keep(form(1), null).isPresent(), "a small one still fits");
        LateForm elsewhere = new LateForm(browser, client + "2", ADDRESS, Map.of());
        assertTrue(forms.keep(elsewhere, null).isPresent(), "others still can");
    }

    @Test
    void forgetsWhatIsTooOld() throws Exception {
        Actor person = people.somebody(Role.EDITOR);
        Secret code = forms.keep(form(1), signIns.open(person.name(), new Client("10.0.0.9", "a browser"))).orElseThrow();
        Secret nobodys = forms.keep(form(1), null).orElseThrow();
        age(Duration.ofDays(4));
        assertEquals(ADDRESS + "?kept=" + code.text(), forms.claim(code, browser, person.name()).orElseThrow().address(), "over a weekend");
        forms.keep(form(1), null);
        assertEquals(Optional.empty(), forms.claim(nobodys, browser, person.name()), "nobody said whose it is");
        age(KeptForm.KEPT);
        assertEquals(Optional.empty(), forms.claim(code, browser, person.name()));
    }

    private void age(Duration by) throws Exception {
        transaction.begin();
        entities.createQuery("update KeptForm f set f.createdAt = :then where f.client = :client")
                .setParameter("then", Instant.now().minus(by)).setParameter("client", client).executeUpdate();
        transaction.commit();
    }
}
