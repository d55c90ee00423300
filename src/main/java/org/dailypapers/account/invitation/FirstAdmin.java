package org.dailypapers.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.dailypapers.account.NewPerson;
import org.dailypapers.account.password.Passwords;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.SettingsException;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.start.StartFailure;

/** Makes sure at the start that a first admin can be created: with a password from the environment, or with a code in the log. */
@ApplicationScoped
public class FirstAdmin {

    public static final String VARIABLE = "DAILYPAPERS_ADMIN_PASSWORD";

    private static final System.Logger LOG = System.getLogger("org.dailypapers");
    private static final String NAME = "admin";

    @Inject
    private SetUpService setUp;

    @Inject
    private Settings settings;

    void prepare(@Observes @Initialized(ApplicationScoped.class) Object context) {
        Optional<String> password = password(System.getenv());
        if (!setUp.isNeeded()) {
            return;
        }
        if (password.isPresent()) {
            // another server may have created the admin meanwhile
            if (setUp.make(new NewPerson(NAME, NAME, password.get()))) {
                LOG.log(System.Logger.Level.INFO, "The account " + NAME + " has been made with the password in " + VARIABLE
                        + ", which can be unset now");
            }
        } else {
            LOG.log(System.Logger.Level.WARNING, "There is no admin yet. Open " + address() + Routes.SET_UP.path()
                    + " within a day and give the code " + setUp.offer().text());
        }
    }

    private String address() {
        return settings.publicUrl() == null ? "http://" + settings.host() + ":" + settings.port() : settings.publicUrl();
    }

    private static Optional<String> password(Map<String, String> environment) {
        try {
            return checkedPassword(environment);
        } catch (SettingsException e) {
            throw StartFailure.giveUp(e);
        }
    }

    /** @throws SettingsException if the variable is set to an invalid password; the message does not repeat it */
    public static Optional<String> checkedPassword(Map<String, String> environment) {
        Optional<String> password = Optional.ofNullable(environment.get(VARIABLE)).filter(value -> !value.isBlank());
        password.flatMap(given -> Passwords.problem(given, NAME)).ifPresent(problem -> {
            throw new SettingsException(VARIABLE + " holds what cannot be a password: give " + Passwords.SHORTEST + " to "
                    + Passwords.LONGEST + " characters that are not easily guessed, or unset it and use the code in the"
                    + " log.");
        });
        return password;
    }
}
