package org.dailypapers.account.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.export.ExportServlet;
import org.dailypapers.platform.route.DoneMessage;
import org.dailypapers.platform.route.QueryString;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;

/** Signs out the browser that sends the request. */
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
        Map<String, String> query = new LinkedHashMap<>(Map.of(DoneMessage.PARAMETER, "sign-out"));
        Language.chosen(request.getParameter(Language.PARAMETER)).ifPresent(chosen -> query.put(Language.PARAMETER, chosen.code()));
        SeeOther.to(response, request.getContextPath() + QueryString.add(Routes.SIGN_IN.path(), query));
    }
}
