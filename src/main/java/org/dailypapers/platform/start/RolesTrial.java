package org.dailypapers.platform.start;

import io.undertow.servlet.spec.ServletContextImpl;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import org.dailypapers.platform.SettingsException;

/**
 * Stops the start on a server that does not accept the application's statement of who a person is. WildFly accepts it only if its
 * security subsystem is mapped to the application: without that mapping nobody has a role, and with {@code integrated-jaspi=true} every
 * sign-in ends in an error. Both would show only when someone signs in, so this class sends a request through the server's own security
 * without leaving the process. It runs before the server knows an address for the application; if the trial fails, the application never
 * answers a request.
 */
public class RolesTrial extends HttpServlet {

    /** The request attribute that marks a trial; no request from outside can have it. */
    public static final String ATTRIBUTE = RolesTrial.class.getName();

    /** The role used in the trial. */
    public static final String ROLE = "admin";

    static final String PATH = "/-/roles-trial";

    private static final long serialVersionUID = 1L;

    /** @throws SettingsException if the trial fails; after a {@link ServletException} the server would continue to start */
    @Override
    public void init() {
        TrialRequest trial = new TrialRequest(getServletContext(), PATH, ATTRIBUTE);
        SettingsException refusal = refusal();
        try {
            ((ServletContextImpl) getServletContext()).getDeployment().getServletDispatcher()
                    .dispatchMockRequest(trial.request(), trial.response());
        } catch (ServletException | RuntimeException e) {
            refusal.addSuppressed(e);
        }
        if (!trial.passed()) {
            throw StartFailure.giveUp(refusal);
        }
    }

    private static SettingsException refusal() {
        return new SettingsException("This WildFly has no security mapping for it, so nobody could sign in and pages for"
                + " editors might stand open: while it runs, run bin/jboss-cli.sh --connect --file=plain-wildfly.cli once,"
                + " as the README says under \"Your own WildFly\", and deploy the WAR again.");
    }
}
