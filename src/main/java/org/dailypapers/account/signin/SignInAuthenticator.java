package org.dailypapers.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.Secret;
import org.dailypapers.account.token.TokenFilter;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.problem.Problem;
import org.dailypapers.platform.route.Authenticator;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.QueryString;
import org.dailypapers.platform.route.RouteRequest;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;

/** Asks people to sign in, and keeps what they had typed. */
@ApplicationScoped
public class SignInAuthenticator implements Authenticator {

    /** The request attribute with the code of the kept form; an empty text if it could not be kept. */
    static final String KEPT = KeptForm.class.getName();

    @Inject
    private KeptFormService forms;

    @Inject
    private Page page;

    @Override
    public void askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean post = request.getMethod().equals("POST");
        if (isScript(request) || post && page.isAt(Routes.EDITOR_TYPING)) {
            Problem.send(request, response, HttpServletResponse.SC_UNAUTHORIZED,
                    Messages.get(Language.of(request).locale(), "error.api.signIn"));
        } else if (post) {
            keep(request, response);
        } else {
            SeeOther.to(response, request.getContextPath() + QueryString.add(Routes.SIGN_IN.path(), Map.of("to", page.address())));
        }
    }

    @Override
    public void askForToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TokenFilter.refuse(request, response);
    }

    private static boolean isScript(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return "fetch".equals(request.getHeader("X-Requested-With")) || accepted != null
                && accepted.contains("application/json") && !accepted.contains("text/html");
    }

    private void keep(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        LateForm form = new LateForm(KeptFormCookie.read(request).orElseGet(Secret::random), Client.of(request).address(), sentTo(),
                request.getParameterMap());
        if (form.length() > KeptForm.LONGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        Optional<Secret> code = forms.keep(form, SignInCookie.read(request).orElse(null));
        if (code.isPresent()) {
            KeptFormCookie.give(request, response, form.browser());
        }
        request.setAttribute(KEPT, code.map(Secret::text).orElse(""));
        Page.standIn(request, Routes.SIGN_IN);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        request.getRequestDispatcher(Routes.SIGN_IN.target()).forward(RouteRequest.page(request), response);
    }

    /** Files cannot be kept, so the person returns to the page to choose them again. */
    private String sentTo() {
        return page.isAt(Routes.UPLOADING) ? Routes.IMPORTS.path() : page.address();
    }

    @Override
    public Optional<Map<String, String[]>> kept(HttpServletRequest request, String code) {
        Actor actor = (Actor) request.getAttribute(Actor.class.getName());
        return KeptFormCookie.read(request).flatMap(browser -> forms.fields(new Secret(code), browser, actor, page.address()));
    }
}
