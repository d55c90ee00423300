package org.dailypapers.platform.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({"/day/2024-11-12,/reading/day.xhtml,date,2024-11-12", "/day/2024-11-12.md,/-/digest.md,date,2024-11-12",
        "/day/2024-11-12/source.md,/-/source.md,date,2024-11-12", "/calendar/2024-11,/reading/month.xhtml,month,2024-11",
        "/calendar/2024,/reading/year.xhtml,year,2024", "/paper/2411.06481v2,/reading/paper.xhtml,arxivId,2411.06481v2",
        "/paper/hep-th/9901001,/reading/paper.xhtml,arxivId,hep-th/9901001"})
    void leadsToAView(String path, String target, String name, String value) {
        Routes.Match match = Routes.match(path).orElseThrow();
        assertEquals(target, match.target());
        assertEquals(Map.of(name, value), match.parameters());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reading/day.xhtml", "/day/2024-11-12/x", "/day/", "/-/source.md", "/WEB-INF/web.xml", "/papers/",
        "/paper/2411.06481/x", "//day/2024-11-12", "/nope"})
    void leadsNowhereElse(String path) {
        assertTrue(Routes.match(path).isEmpty());
    }

    @Test
    void leadsToWhatBecameOfAnEntry() {
        assertEquals(Map.of("date", "2024-11-12", "arxivId", "hep-th/9901001", "from", "3", "to", "12"),
                Routes.match("/entry/2024-11-12/hep-th/9901001/compare/3...12").orElseThrow().parameters());
        assertEquals(Routes.HISTORY, Routes.match("/entry/2024-11-12/hep-th/9901001/history").orElseThrow().route());
        assertEquals(Routes.REVISION, Routes.match("/entry/2024-11-12/2411.06481/revision/3").orElseThrow().route());
        assertTrue(Routes.match("/entry/2024-11-12/2411.06481/revision/03").isEmpty());
        assertTrue(Routes.match("/entry/2024-11-12/2411.06481/compare/1...x").isEmpty());
    }

    @Test
    void declaresWhatItReadsAndWhatItTakes() {
        assertTrue(Routes.PAPERS.reads("q") && Routes.PAPERS.reads("lang") && Routes.AUTHOR.reads("page"));
        assertFalse(Routes.PAPERS.reads("go") || Routes.PAPERS.reads("done") || Routes.PAPERS.reads("kept") || Routes.PAPERS.takes("q"));
        assertTrue(Routes.ACCOUNTS.takes("invite:note") && Routes.ACCOUNTS.takes("jakarta.faces.ViewState") && Routes.ACCOUNTS.reads("kept"));
        assertFalse(Routes.ACCOUNTS.reads("go") || Routes.ACCOUNTS.takes("password") || Routes.ACCOUNTS.takes("jakarta.faces.source"));
        assertTrue(Routes.EDITOR.takes("why-12") && Routes.EDITOR.takes("body") && Routes.EDITOR.reads("list"));
        assertFalse(Routes.SIGN_IN.reads("kept") || Routes.EDITOR.reads("act") || Routes.EDITOR.takes("why-1:2"));
        assertEquals(Set.of("GET", "HEAD"), Routes.PAPERS.methods());
        assertEquals(Set.of("GET", "HEAD", "POST"), Routes.SIGN_OUT.methods());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/entry/2024-11-12/2411.06481", "/paper/hep-th/9901001", "/admin/queue", "/entry/2024-11-12/2411.06481/compare/1...2"})
    void tellsThePathThatItMatched(String path) {
        assertEquals(path, Routes.match(path).orElseThrow().path());
    }

    @Test
    void encodesThePathThatItMatched() {
        assertEquals("/paper/a%3Fb%25c%20d", Routes.match("/paper/a?b%c d").orElseThrow().path());
    }

    @Test
    void buildsWhatItReads() {
        assertEquals("/entry/2024-11-12/2411.06481/compare/1...2", Routes.COMPARE.path("2024-11-12", "2411.06481", 1, 2));
        assertEquals("/day/2024-11-12/source.md", Routes.DAY_SOURCE.path("2024-11-12"));
    }
}
