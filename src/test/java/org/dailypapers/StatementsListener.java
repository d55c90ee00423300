package org.dailypapers;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;

import org.dailypapers.platform.database.VisibleChanges;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.hibernate.service.spi.ServiceContributor;

/** Observes every request, from before the first filter, and every Hibernate statement of its thread. */
@WebListener
public class StatementsListener implements ServletRequestListener, ServiceContributor {

    @Override
    public void contribute(StandardServiceRegistryBuilder hibernate) {
        StatementInspector visible = new VisibleChanges();
        StatementInspector inspector = sql -> {
            Statements.prepared(sql);
            return visible.inspect(sql);
        };
        hibernate.applySetting(AvailableSettings.STATEMENT_INSPECTOR, inspector);
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        Statements.begin(key(event.getServletRequest()));
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        Statements.end(key(event.getServletRequest()));
    }

    private static String key(ServletRequest request) {
        return ((HttpServletRequest) request).getHeader(Statements.HEADER);
    }
}
