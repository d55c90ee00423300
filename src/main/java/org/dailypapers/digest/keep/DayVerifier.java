package org.dailypapers.digest.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dailypapers.content.Content;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.digest.ContentConverter;
import org.dailypapers.digest.EntryAuthor;
import org.dailypapers.digest.EntryColumns;
import org.dailypapers.platform.maintenance.Faults;
import org.dailypapers.platform.maintenance.Verifier;
import org.dailypapers.content.read.DigestText.PaperText;
import org.dailypapers.hash.Sha256;

/**
 * Checks each day: the bytes of its sources match their SHA-256, the imported states are exactly what the reader finds in the
 * sources, each revision can be read, and the columns of each entry match its published revision. If this version of the reader
 * reads a source differently from an earlier version, this is a note, not a fault. The same applies to sources that were imported
 * before reader versions were recorded.
 */
public class DayVerifier implements Verifier {

    private static final String SOURCES = "select id, sha256, bytes, reader, case when imported_at < (select max(\"installed_on\") from"
            + " \"flyway_schema_history\" where \"version\" = '22') then true else false end from source where digest_date = ? order by id";
    private static final String STATES = "select i.arxiv_id, i.position, i.first_line, i.last_line, c.json, i.reading from imported_state i"
            + " join entry e on e.id = i.entry_id join content c on c.id = i.content_id where i.source_id = ? order by i.reading, i.position, i.id";
    private static final String REVISIONS = "select e.id, e.arxiv_id, e.published_revision, e.title, e.title_key, e.authors, e.search_key, e.votes,"
            + " e.thumbnail, e.video, e.lead, r.number, c.json from entry e join revision r on r.entry_id = e.id join content c on c.id = r.content_id"
            + " where e.digest_date = ? order by e.id, r.number";
    private static final String AUTHORS = "select a.entry_id, a.position, a.name, a.slug, a.folded_slug from entry_author a join entry e on e.id = a.entry_id"
            + " where e.digest_date = ? order by a.entry_id, a.position";

    private final ContentConverter converter = new ContentConverter();

    @Override
    public void verify(Connection connection, Faults faults) throws SQLException {
        List<LocalDate> days = days(connection);
        Counts counts = new Counts();
        try (PreparedStatement sources = connection.prepareStatement(SOURCES); PreparedStatement states = connection.prepareStatement(STATES);
                PreparedStatement revisions = connection.prepareStatement(REVISIONS); PreparedStatement authors = connection.prepareStatement(AUTHORS);
                PreparedStatement erased = connection.prepareStatement("select arxiv_id from erased_entry where digest_date = ?")) {
            sources.setFetchSize(1);
            for (LocalDate day : days) {
                Set<String> gone = erased(erased, day);
                for (Read source : sources(sources, day, counts, faults)) {
                    compare(source.without(gone), states(states, source, faults, day), gone, faults, day);
                }
                entries(revisions, authors(authors, day), day, counts, faults);
            }
        }
        faults.looked(days.size(), "digests");
        faults.looked(counts.sources, "sources");
        faults.looked(counts.entries, "entries");
        faults.looked(counts.revisions, "revisions");
    }

    private static List<LocalDate> days(Connection connection) throws SQLException {
        List<LocalDate> days = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select digest_date from digest order by digest_date")) {
            while (rows.next()) {
                days.add(rows.getObject(1, LocalDate.class));
            }
        }
        return days;
    }

    /** @return the sources of a day, read again; sources whose SHA-256 does not match are reported and left out */
    private static List<Read> sources(PreparedStatement query, LocalDate day, Counts counts, Faults faults) throws SQLException {
        List<Read> sources = new ArrayList<>();
        query.setObject(1, day);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                counts.sources++;
                byte[] bytes = rows.getBytes(3);
                String found = Sha256.of(bytes);
                if (found.equals(rows.getString(2))) {
                    sources.add(new Read(rows.getLong(1), found, rows.getInt(4), rows.getBoolean(5), said(DigestReader.read(bytes, day).papers())));
                } else {
                    faults.fault(day.toString(), "source " + rows.getString(2) + " has " + bytes.length + " bytes of which the SHA-256 is " + found);
                }
            }
        }
        return sources;
    }

    private static List<State> said(List<PaperText> papers) {
        List<State> said = new ArrayList<>();
        for (PaperText paper : papers) {
            said.add(new State(paper.arxivId(), said.size() + 1, paper.firstLine(), paper.lastLine(), paper.content()));
        }
        return said;
    }

    /**
     * @return the imported states of a source, by the version of the reader that read them; an empty list for the source's
     *     version if there are none
     */
    private SortedMap<Integer, List<State>> states(PreparedStatement query, Read source, Faults faults, LocalDate day) throws SQLException {
        SortedMap<Integer, List<State>> states = new TreeMap<>();
        query.setLong(1, source.id);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                states.computeIfAbsent(rows.getInt(6), reading -> new ArrayList<>()).add(new State(rows.getString(1), rows.getInt(2), rows.getInt(3), rows.getInt(4),
                        content(rows.getString(5), day + "/" + rows.getString(1) + ": what was imported", faults)));
            }
        }
        if (states.isEmpty()) {
            states.put(source.reader, List.of());
        }
        return states;
    }

    private static void compare(Read source, SortedMap<Integer, List<State>> states, Set<String> gone, Faults faults, LocalDate day) {
        states.forEach((reading, some) -> compare(source, without(gone, some), source.isOfNow(reading, states.lastKey()), faults, day));
    }

    private static void compare(Read source, List<State> states, boolean now, Faults faults, LocalDate day) {
        if (source.said.equals(states)) {
            return;
        }
        for (int i = 0; i < Math.max(source.said.size(), states.size()); i++) {
            State said = i < source.said.size() ? source.said.get(i) : null;
            State state = i < states.size() ? states.get(i) : null;
            if (!Objects.equals(said, state)) {
                String what = "source " + source.sha256 + " has as paper " + (i + 1) + " " + (said == null ? "nothing" : said) + ", and imported was "
                        + (state == null ? "nothing" : state) + (said != null && state != null && said.toString().equals(state.toString()) ? " with another text" : "");
                if (now) {
                    faults.fault(day.toString(), what);
                } else {
                    faults.note(day.toString(), what + "; an earlier version read it");
                }
                return;
            }
        }
    }

    private static Set<String> erased(PreparedStatement query, LocalDate day) throws SQLException {
        Set<String> papers = new HashSet<>();
        query.setObject(1, day);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                papers.add(rows.getString(1));
            }
        }
        return papers;
    }

    /**
     * Removes erased papers. If there are any, also ignores the places of the others: states imported before the erasure still
     * count the erased papers, later ones do not.
     */
    private static List<State> without(Set<String> erased, List<State> states) {
        return erased.isEmpty() ? states : states.stream().filter(state -> !erased.contains(state.arxivId)).map(State::anywhere).toList();
    }

    private static Map<Long, List<EntryAuthor>> authors(PreparedStatement query, LocalDate day) throws SQLException {
        Map<Long, List<EntryAuthor>> authors = new HashMap<>();
        query.setObject(1, day);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                List<EntryAuthor> names = authors.computeIfAbsent(rows.getLong(1), id -> new ArrayList<>());
                // a null for an author at the wrong place makes the comparison fail
                names.add(names.size() == rows.getInt(2) ? new EntryAuthor(rows.getString(3), rows.getString(4), rows.getString(5)) : null);
            }
        }
        return authors;
    }

    private void entries(PreparedStatement query, Map<Long, List<EntryAuthor>> authors, LocalDate day, Counts counts, Faults faults) throws SQLException {
        query.setObject(1, day);
        long entry = -1;
        String where = null;
        boolean shown = true;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (rows.getLong(1) != entry) {
                    tell(shown, where, faults);
                    entry = rows.getLong(1);
                    where = day + "/" + rows.getString(2);
                    shown = false;
                    counts.entries++;
                }
                counts.revisions++;
                Content content = content(rows.getString(13), where + ": revision " + rows.getInt(12), faults);
                int published = rows.getInt(3);
                // if readers see no revision, the columns may match any of them
                boolean counting = rows.wasNull() || published == rows.getInt(12);
                shown |= content == null || counting && EntryColumns.of(content).equals(columns(rows, authors.getOrDefault(entry, List.of())));
            }
        }
        tell(shown, where, faults);
    }

    private static void tell(boolean shown, String where, Faults faults) {
        if (!shown) {
            faults.fault(where, "tables show another title, authors, votes or addresses than the revision says that readers see");
        }
    }

    private static EntryColumns columns(ResultSet row, List<EntryAuthor> authors) throws SQLException {
        return new EntryColumns(row.getString(4), row.getString(5), row.getString(6), authors, row.getString(7), row.getObject(8, Integer.class),
                row.getString(9), row.getString(10), row.getString(11));
    }

    /** @return the stored content; null if it cannot be read, which is reported as a fault */
    private Content content(String json, String where, Faults faults) {
        try {
            return converter.convertToEntityAttribute(json);
        } catch (RuntimeException e) {
            faults.fault(where, "cannot be read (" + e.getMessage() + ")");
            return null;
        }
    }

    private static final class Counts {
        private long sources;
        private long entries;
        private long revisions;
    }

    private record Read(long id, String sha256, int reader, boolean uncounted, List<State> said) {
        Read without(Set<String> erased) {
            return new Read(id, sha256, reader, uncounted, DayVerifier.without(erased, said));
        }

        /** Returns whether the current version of the reader produced these states, or read the source again and found the same. */
        boolean isOfNow(int reading, int newest) {
            return !(uncounted && reader == 1) && (reading == DigestReader.VERSION || reader == DigestReader.VERSION && reading == newest);
        }
    }

    private record State(String arxivId, int position, int firstLine, int lastLine, Content content) {
        State anywhere() {
            return new State(arxivId, 0, firstLine, lastLine, content);
        }

        @Override
        public String toString() {
            return arxivId + " (lines " + firstLine + "–" + lastLine + ", place " + position + ")";
        }
    }
}
