package org.dailypapers.curation.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.dailypapers.Statements;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.EntryStore;
import org.dailypapers.digest.desk.DeskFilter;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.desk.DeskRow;
import org.dailypapers.digest.desk.DeskSort;
import org.dailypapers.digest.desk.DeskState;
import org.dailypapers.digest.desk.ListPosition;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.view.EntryFilter;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk's table, its CSV file and the editor's list show the same entries in the same order, with few statements. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class DeskTableIT {

    private static final int MOST = 6;
    private static final Pattern EDITOR_LINK = Pattern.compile("/admin/entry/[0-9-]+/([0-9.]+)\\?list=");
    private static final Map<DeskState, Predicate<DeskRow>> STATES = Map.of(DeskState.PUBLISHED, row -> row.published() != null,
            DeskState.UNPUBLISHED, row -> row.published() == null,
            DeskState.BEHIND, row -> row.published() != null && row.published() < row.revision(),
            DeskState.HIDDEN, DeskRow::hidden, DeskState.WITHDRAWN, DeskRow::withdrawn, DeskState.VANISHED, DeskRow::vanished,
            DeskState.CONFLICT, DeskRow::conflict);
    private static final Map<DeskSort.Column, Comparator<DeskRow>> ORDERS = Map.of(
            DeskSort.Column.DATE, Comparator.comparing(DeskRow::date), DeskSort.Column.POSITION, Comparator.comparing(DeskRow::position),
            DeskSort.Column.ARXIV_ID, Comparator.comparing(DeskRow::arxivId), DeskSort.Column.TITLE, Comparator.comparing(DeskRow::title),
            DeskSort.Column.VOTES, Comparator.comparing(DeskRow::votes), DeskSort.Column.STATUS, Comparator.comparing(r -> r.status().name()),
            DeskSort.Column.REVISION, Comparator.comparing(DeskRow::revision),
            DeskSort.Column.PUBLISHED, Comparator.comparing(DeskRow::published),
            DeskSort.Column.CHANGED, Comparator.comparing(DeskRow::changedAt));

    @Inject
    private DigestStore digests;
    @Inject
    private EntryStore entries;
    @Inject
    private DeskRepository desk;
    @Inject
    private PeopleFixture people;
    @Inject
    private DeskExportService export;

    private LocalDate day;
    private Actor ada;
    private DeskClientFixture browser;

    @BeforeEach
    void makeADayOfEverything() throws Exception {
        day = DigestFixture.day();
        ada = people.somebody(Role.EDITOR);
        browser = new DeskClientFixture(people.cookie(ada));
        accept("", 1, 2, 3, 4, 5, 6, 7, 8);
        entries.revise(key(2), 1, Provenance.edited(act()), saying("고친 글"));
        entries.judge(key(3), 1, Status.APPROVED, act());
        entries.judge(key(4), 1, Status.RETURNED, act());
        entries.flag(key(5), Flag.HIDDEN, true, act());
        entries.flag(key(6), Flag.WITHDRAWN, true, act());
        entries.judge(key(7), 1, Status.APPROVED, act());
        entries.revise(key(1), 1, Provenance.edited(act()), saying("틀린 글"));
        entries.judge(key(1), 2, Status.RETURNED, act());
        accept(" anew", 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void everyFilterLetsThroughWhatItSays() throws IOException {
        List<DeskRow> all = desk.rows(filter(null, null, null), DeskSort.USUAL, 0, 100);
        assertEquals(8, all.size());
        for (DeskState state : DeskState.values()) {
            Predicate<DeskRow> expected = STATES.get(state);
            assertAgree(all.stream().filter(expected).toList(), filter(null, state, null), "state=" + state.key());
            assertTrue(all.stream().anyMatch(expected), state + " is tried");
        }
        for (Status status : Status.values()) {
            assertAgree(all.stream().filter(row -> row.status() == status).toList(), filter(status, null, null), "status=" + status.key());
        }
        assertAgree(all.stream().filter(row -> Long.valueOf(ada.id()).equals(row.personId())).toList(), filter(null, null, ada.id()),
                "editor=" + ada.id());
    }

    @Test
    void everyOrderIsTheSameForTableFileAndList() throws IOException {
        List<DeskRow> all = desk.rows(filter(null, null, null), DeskSort.of("position").orElseThrow(), 0, 100);
        for (DeskSort.Column column : DeskSort.Column.values()) {
            for (DeskSort.Key key : List.of(column.first(), column.first().reversed())) {
                DeskSort sort = DeskSort.of(key.key()).orElseThrow();
                List<DeskRow> rows = desk.rows(filter(null, null, null), sort, 0, 100);
                assertEquals(ids(sorted(all, key)), ids(rows), sort.key());
                assertEquals(ids(rows), csv("sort=" + sort.key()), sort.key());
                for (int i = 0; i < rows.size(); i++) {
                    assertEquals(new ListPosition(i + 1, rows.size(), i == 0 ? null : rows.get(i - 1).key(),
                            i + 1 == rows.size() ? null : rows.get(i + 1).key()), desk.place(filter(null, null, null), sort, rows.get(i).key()).orElseThrow(),
                            sort.key());
                }
            }
        }
        assertEquals(ids(all.stream().sorted(ORDERS.get(DeskSort.Column.STATUS).thenComparing(ORDERS.get(DeskSort.Column.POSITION).reversed()))
                .toList()), table("sort=status,-position"));
    }

    @Test
    void theFileHasTheChosenColumns() throws IOException {
        String file = get("/admin/papers.csv?from=" + day + "&to=" + day + "&sort=position&cols=arxivid,title,by");
        List<String> lines = file.lines().toList();
        assertEquals("\uFEFF\"arxivid\",\"title\",\"by\"", lines.get(0));
        assertEquals("\"" + key(1).arxivId() + "\",\"Paper 1\",\"" + ada.displayName() + "\"", lines.get(1));
        assertEquals("\"" + key(3).arxivId() + "\",\"Paper 3\",", lines.get(3));
        assertEquals(9, lines.size());
    }

    @Test
    void theFileIsOfOneMomentWhateverChangesMeanwhile() {
        LocalDate many = DigestFixture.day();
        String digest = DigestFixture.digestOf(many, 1200);
        DigestFixture.accept(digests, many, digest);
        DeskFilter filter = new DeskFilter(new EntryFilter(null, many, many, null, null, null), null, null);
        for (String sort : List.of("position", "status,-votes")) {
            DeskQuery asked = new DeskQuery(filter, DeskSort.of(sort).orElseThrow(), 1, 25);
            List<DeskRow> before = desk.rows(filter, asked.sort(), 0, 2000);
            List<DeskRow> read = new ArrayList<>();
            export.each(asked, line -> {
                read.add(line.row());
                if (read.size() == 1) {
                    CompletableFuture.runAsync(() -> change(many, digest, before)).join();
                }
            });
            assertEquals(before, read);
            assertEquals(before.size() + 1, desk.count(filter));
        }
    }

    /** Approves the entry that is read last, and shifts all entries of the day by a new one. */
    private void change(LocalDate date, String digest, List<DeskRow> rows) {
        entries.judge(rows.get(rows.size() - 1).key(), 1, Status.APPROVED, act());
        String id = "2001.%05d".formatted(rows.size());
        DigestFixture.accept(digests, date, digest.replaceFirst("\n\n", "\n\n" + Matcher.quoteReplacement(
                DigestFixture.entry(id, "Paper of later", "2", "글 " + id))));
    }

    @Test
    void statementsAreFewWhateverThereIs() throws IOException {
        LocalDate many = DigestFixture.day();
        DigestFixture.accept(digests, many, DigestFixture.digestOf(many, 99));
        long few = statements("/admin/papers?from=" + day + "&to=" + day);
        assertEquals(few, statements("/admin/papers?size=100&sort=status,-votes,title&from=" + many + "&to=" + many));
        assertTrue(few <= MOST, few + " statements");
        long file = statements("/admin/papers.csv?from=" + day + "&to=" + day);
        assertEquals(file, statements("/admin/papers.csv?from=" + many + "&to=" + many));
        assertTrue(file <= MOST, file + " statements");
    }

    private void assertAgree(List<DeskRow> expected, DeskFilter filter, String query) throws IOException {
        assertEquals(expected.size(), desk.count(filter), query);
        assertEquals(ids(expected), ids(desk.rows(filter, DeskSort.USUAL, 0, 100)), query);
        assertEquals(ids(expected), csv(query), query);
        assertEquals(ids(expected), table(query), query);
    }

    private static List<DeskRow> sorted(List<DeskRow> all, DeskSort.Key key) {
        Predicate<DeskRow> unknown = row -> key.column() == DeskSort.Column.VOTES && row.votes() == null
                || key.column() == DeskSort.Column.PUBLISHED && row.published() == null;
        Comparator<DeskRow> order = key.down() ? ORDERS.get(key.column()).reversed() : ORDERS.get(key.column());
        return Stream.concat(all.stream().filter(unknown.negate()).sorted(order), all.stream().filter(unknown)).toList();
    }

    private List<String> table(String query) throws IOException {
        String html = get("/admin/papers?from=" + day + "&to=" + day + "&" + query);
        return EDITOR_LINK.matcher(html).results().map(MatchResult::group).map(link -> link.replaceAll("^.*/|[?].*$", "")).toList();
    }

    private List<String> csv(String query) throws IOException {
        String columns = Arrays.stream(DeskColumn.values()).map(DeskColumn::key).collect(Collectors.joining(","));
        return get("/admin/papers.csv?from=" + day + "&to=" + day + "&cols=" + columns + "&" + query).lines().skip(1)
                .map(line -> line.split(",")[2].replace("\"", "")).toList();
    }

    private long statements(String path) throws IOException {
        return Statements.of(() -> get(path));
    }

    private String get(String path) throws IOException {
        DeskClientFixture.Answer answer = browser.get(path);
        assertEquals(200, answer.status(), path);
        return answer.body();
    }

    private static List<String> ids(List<DeskRow> rows) {
        return rows.stream().map(DeskRow::arxivId).toList();
    }

    private DeskFilter filter(Status status, DeskState state, Long person) {
        return new DeskFilter(new EntryFilter(null, day, day, null, null, status), state, person);
    }

    private EntryKey key(int number) {
        return new EntryKey(day, "2002.0000" + number);
    }

    private Act act() {
        return Act.now(ada.id(), "because");
    }

    private void accept(String suffix, int... numbers) {
        String[] papers = Arrays.stream(numbers).mapToObj(number -> DigestFixture.entry(key(number).arxivId(), "Paper " + number,
                number % 3 == 0 ? "-" : Integer.toString(number % 4), "글 " + number + suffix)).toArray(String[]::new);
        DigestFixture.accept(digests, day, DigestFixture.digest(day, papers));
    }

    private static Content saying(String text) {
        return new Content("A", List.of("Ada B."), 3, null, null, List.of(new Section("What's New", text)));
    }
}
