package org.dailypapers;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.hibernate.service.spi.ServiceContributor;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The single deployment of all container tests: the WAR with the tests in it. */
@ArquillianSuiteDeployment
public class ContainerDeployment {

    /** @return the archive */
    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("war.file")))
                .addPackages(true, Filters.include(".*(IT|Fixture|Statements).*"), "org.dailypapers")
                .addAsServiceProvider(ServiceContributor.class, StatementsListener.class);
    }
}
