package org.dailypapers.account.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.export.ExportServlet;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;

/** Ends the sign-in of the browser that asks. */
@WebServlet("/-/sign-out")
public class SignOutServlet extends ExportServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignInService signIns;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        SeeOther.to(response, request.getContextPath() + Routes.SIGN_IN.path());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        SignInCookie.read(request).ifPresent(signIns::end);
        SignInCookie.take(request, response);
        String language = Language.chosen(request.getParameter(Language.PARAMETER))
                .map(chosen -> "&" + Language.PARAMETER + "=" + chosen.code()).orElse("");
        SeeOther.to(response, request.getContextPath() + Routes.SIGN_IN.path() + "?done=sign-out" + language);
    }
}
