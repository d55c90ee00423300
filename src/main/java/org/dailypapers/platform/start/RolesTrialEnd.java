package org.dailypapers.platform.start;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.ServletContext;

/**
 * The end of a trial of the server's security: behind the security, and before any filter or servlet. It asks the server whether the
 * request has the role. All other requests continue.
 */
public class RolesTrialEnd implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInnerHandlerChainWrapper(next -> exchange -> handle(exchange, next));
    }

    private static void handle(HttpServerExchange exchange, HttpHandler next) throws Exception {
        ServletRequestContext context = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        if (context.getServletRequest().getAttribute(RolesTrial.ATTRIBUTE) == null) {
            next.handleRequest(exchange);
        } else if (context.getOriginalRequest().isUserInRole(RolesTrial.ROLE)) {
            context.getServletRequest().setAttribute(RolesTrial.ATTRIBUTE, TrialRequest.PASSED);
        }
    }
}
