package org.dailypapers.platform.start;

import io.undertow.servlet.spec.ServletContextImpl;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import org.dailypapers.platform.SettingsException;

/**
 * Refuses to start on a server that does not take the application's word for who somebody is. WildFly does so only where
 * its security subsystem is mapped to the application; without that mapping nobody has a role, with
 * {@code integrated-jaspi=true} each sign-in ends in an error. Both show only when somebody signs in, so this is tried
 * here: a request that never leaves the process goes through the server's own security as any other does. It runs before
 * the server knows an address for the application, which therefore never answers a request when the trial fails.
 */
public class RolesTrial extends HttpServlet {

    /** The attribute of a request that is such a trial, which no request from outside can have. */
    public static final String ATTRIBUTE = RolesTrial.class.getName();

    /** The role that is tried. */
    public static final String ROLE = "admin";

    static final String PATH = "/-/roles-trial";

    private static final long serialVersionUID = 1L;

    /** @throws SettingsException if the trial fails; the server would go on after a {@link ServletException} */
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
