package org.dailypapers.platform.problem;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Function;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.database.DatabaseTrouble;
import org.dailypapers.platform.route.Page;
import org.omnifaces.util.Beans;
import org.omnifaces.util.Exceptions;

/** Turns an exception that a backing bean throws for a bad address into the matching status. */
public class PageExceptions extends ExceptionHandlerWrapper {

    PageExceptions(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        if (events.hasNext()) {
            Throwable cause = Exceptions.unwrap(events.next().getContext().getException());
            if (cause instanceof BadRequest wrong) {
                if (wrong instanceof PageBeyond beyond) {
                    ((HttpServletRequest) externalContext().getRequest()).setAttribute(ErrorPage.LAST_PAGE, beyond.last());
                }
                answer(HttpServletResponse.SC_BAD_REQUEST, wrong::in);
                events.remove();
            } else if (cause instanceof Gone gone) {
                explain(gone.key());
                answer(HttpServletResponse.SC_GONE, language -> gone.in(language, Beans.getReference(Settings.class).zone()));
                events.remove();
            } else if (cause instanceof Moved moved) {
                redirect(moved);
                events.remove();
            } else if (cause instanceof ViewExpiredException) {
                // no page of ours has a state that could expire, so this form is not ours
                explain("error.form");
                answer(HttpServletResponse.SC_BAD_REQUEST, null);
                events.remove();
            } else if (cause instanceof NotFound missing) {
                explain(missing.key());
                answer(HttpServletResponse.SC_NOT_FOUND, null);
                events.remove();
            } else if (cause instanceof Forbidden) {
                answer(HttpServletResponse.SC_FORBIDDEN, null);
                events.remove();
            } else if (DatabaseTrouble.isIn(cause) && !externalContext().isResponseCommitted()) {
                OutageFilter.mark((HttpServletRequest) externalContext().getRequest(), (HttpServletResponse) externalContext().getResponse(), cause);
                answer(HttpServletResponse.SC_SERVICE_UNAVAILABLE, null);
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static void redirect(Moved moved) {
        externalContext().setResponseStatus(Moved.STATUS);
        externalContext().setResponseHeader("Location", moved.location(Beans.getReference(Page.class).own()));
        externalContext().setResponseHeader("Cache-Control", "no-cache");
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static ExternalContext externalContext() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    private static void explain(String key) {
        ((HttpServletRequest) externalContext().getRequest()).setAttribute(ErrorPage.EXPLANATION, key);
    }

    /** @param told gives the message in a language; null for no message */
    private static void answer(int status, Function<Language, String> told) {
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
        request.setAttribute(ErrorPage.TOLD, told != null);
        try {
            context.getExternalContext().responseSendError(status,
                    told == null ? null : told.apply(Language.of(request)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    /** Registers the handler. */
    public static class Factory extends ExceptionHandlerFactory {

        /** @param wrapped the factory of the handler that answers everything else */
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PageExceptions(getWrapped().getExceptionHandler());
        }
    }
}
