package org.dailypapers.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.LocalDate;
import org.dailypapers.content.AuthorSlug;
import org.dailypapers.digest.DigestFixture;
import org.dailypapers.digest.DigestStore;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many statements a page needs: a small number, the same for few entries and for many. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class StatementsIT {

    private static final int MOST = 6;
    private static final String MANY_DAYS = "9899.00001";

    @Inject
    private DigestStore store;

    @PersistenceUnit
    private EntityManagerFactory factory;

    @Test
    void areFewAndDoNotGrowWithTheEntries() throws IOException {
        LocalDate few = LocalDate.of(1998, 1, 1);
        LocalDate many = LocalDate.of(1999, 1, 1);
        DigestFixture.accept(store, few, DigestFixture.digestOf(few, 2));
        DigestFixture.accept(store, many, DigestFixture.digestOf(many, 99));
        for (int day = 1; day <= 20; day++) {
            LocalDate date = few.withMonth(3).withDayOfMonth(day);
            DigestFixture.accept(store, date, DigestFixture.digest(date, DigestFixture.entry(MANY_DAYS, "Again", "3", "x")));
        }
        assertSame("/day/1998-01-01", "/day/1999-01-01");
        assertSame("/calendar/1998-01", "/calendar/1998-03");
        assertSame("/calendar/1999", "/calendar/1998");
        assertSame("/papers?from=1998-01-01&to=1998-01-01", "/papers?from=1999-01-01&to=1999-01-01&size=100");
        assertSame("/paper/9801.01001", "/paper/" + MANY_DAYS);
        assertSame("/author/" + AuthorSlug.of("Ada B."), "/author/" + AuthorSlug.of("Ada B."));
        assertSame("/api/v1/digests/1998-01-01", "/api/v1/digests/1999-01-01");
        assertSame("/api/v1/papers?from=1998-01-01&to=1998-01-01", "/api/v1/papers?from=1999-01-01&to=1999-01-01&size=100");
        assertSame("/day/1998-01-01.md", "/day/1999-01-01.md");
    }

    private void assertSame(String small, String large) throws IOException {
        long statements = statements(small);
        assertEquals(statements, statements(large), large);
        assertTrue(statements >= 1 && statements <= MOST, small + " needs " + statements + " statements");
    }

    private long statements(String path) throws IOException {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:"
                + System.getenv("DAILYPAPERS_HTTP_PORT") + path).toURL().openConnection();
        assertEquals(200, connection.getResponseCode(), path);
        connection.getInputStream().readAllBytes();
        return statistics.getPrepareStatementCount();
    }
}
