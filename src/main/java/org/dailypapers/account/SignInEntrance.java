package org.dailypapers.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dailypapers.platform.Entrance;
import org.dailypapers.platform.Gate;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.Page;
import org.dailypapers.platform.Problem;
import org.dailypapers.platform.Routes;
import org.dailypapers.platform.SeeOther;

/** Asks people to sign in, and lets nothing be lost that they typed. */
@ApplicationScoped
public class SignInEntrance implements Entrance {

    /** The attribute of a request that shows a form again, in which no button was pressed. */
    public static final String RESUMED = "org.dailypapers.parked";

    static final String KEPT = KeptForm.class.getName();

    @Inject
    private ParkedService parked;

    @Inject
    private SignInService signIns;

    @Override
    public void askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (isScript(request)) {
            Problem.send(request, response, HttpServletResponse.SC_UNAUTHORIZED,
                    Messages.get(Language.of(request).locale(), "error.api.signIn"));
        } else if (request.getMethod().equals("POST")) {
            keep(request, response);
        } else {
            SeeOther.to(response, request.getContextPath() + Routes.SIGN_IN.path() + "?to="
                    + URLEncoder.encode(asked(request), StandardCharsets.UTF_8));
        }
    }

    private static boolean isScript(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return "fetch".equals(request.getHeader("X-Requested-With")) || accepted != null
                && accepted.contains("application/json") && !accepted.contains("text/html");
    }

    private void keep(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Long owner = SignInCookie.read(request).flatMap(signIns::owner).orElse(null);
        KeptForm form = KeptForm.of(owner, asked(request), request.getParameterMap());
        String text = form.toText();
        if (text.length() > KeptForm.LONGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        request.setAttribute(KEPT, text);
        Page.standIn(request, Routes.SIGN_IN);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        request.getRequestDispatcher(Routes.SIGN_IN.target()).forward(RequestAs.get(request, language(request)), response);
    }

    private static Map<String, String[]> language(HttpServletRequest request) {
        String chosen = request.getParameter(Language.PARAMETER);
        return chosen == null ? Map.of() : Map.of(Language.PARAMETER, new String[] {chosen});
    }

    /** @return the path below the context with its query, as they were asked for */
    private static String asked(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    @Override
    public HttpServletRequest resume(HttpServletRequest request) {
        Actor actor = (Actor) request.getAttribute(Actor.class.getName());
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<KeptForm> form = Stream.of(request.getParameter(Gate.PARKED))
                .filter(id -> request.getMethod().equals("GET") && id.matches("\\d{1,18}")).map(Long::valueOf)
                .flatMap(id -> parked.find(id, actor, path).stream()).findFirst();
        if (form.isEmpty()) {
            return request;
        }
        request.setAttribute(RESUMED, true);
        return RequestAs.post(request, form.get().fields());
    }
}
