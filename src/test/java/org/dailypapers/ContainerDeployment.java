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
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("war.file")));
        // the index of the classes does not have the tests
        war.delete("/WEB-INF/classes/META-INF/jandex.idx");
        return war.addPackages(true, Filters.include(".*(IT|Fixture|Statements).*"), "org.dailypapers")
                .addAsServiceProvider(ServiceContributor.class, StatementsListener.class);
    }
}
