package org.dailypapers.curation.erasure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.dailypapers.account.people.PersonErased;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.erasure.Erasable;
import org.dailypapers.digest.erasure.ErasedSource;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.database.LockRepository;

/** Erases the traces of an entry or a person from the desk, the imports and the audit log. It knows all their tables. */
@ApplicationScoped
class TraceRepository {

    /** Replaces quoted text that was erased. */
    private static final String GONE = "(erased)";
    private static final int SHORTEST_QUOTE = 5;
    private static final List<String> OF_ENTRY = List.of("draft", "presence", "typing", "checked", "finding", "dismissal", "claim", "bulk_item");
    /** Columns with texts that people type about several entries or other things, by table. */
    private static final Map<String, List<String>> REMARKS = Map.of(
            "revision", List.of("reason"), "entry_event", List.of("reason", "reader_reason"), "conflict", List.of("reason"),
            "finding", List.of("reason"), "dismissal", List.of("reason"), "erased_entry", List.of("reason"),
            "bulk", List.of("reason", "asked"), "import_run", List.of("note", "undo_reason"), "consent", List.of("note"),
            "author_withdrawal", List.of("reason", "end_reason"));

    /** Where what people and imports say of an entry, or of another one, may quote its title. */
    private static final Map<String, List<String>> QUOTING = quoting();
    private static final List<String> OF_LOG = List.of("subject", "before_value", "after_value");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private LockRepository locks;

    private static Map<String, List<String>> quoting() {
        Map<String, List<String>> quoting = new HashMap<>(REMARKS);
        quoting.put("finding", List.of("reason", "korean_note", "english_note"));
        quoting.put("import_diagnostic", List.of("excerpt", "arguments"));
        return Map.copyOf(quoting);
    }

    ErasedTraces count(long entry) {
        return new ErasedTraces(count("revision", entry), count("imported_state", entry), count("conflict", entry),
                count("finding", entry), count("draft", entry), count("entry_event", entry));
    }

    private long count(String table, long entry) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table + " where entry_id = ?1").setParameter(1, entry)
                .getSingleResult()).longValue();
    }

    /** Waits until no other transaction imports, and keeps others from importing until this one ends. */
    void takeImportTurn() {
        locks.take(LockRepository.IMPORTS);
    }

    /** Deletes the desk's data about an entry, and removes mentions and quotes of it elsewhere. */
    void eraseFromDesk(Erasable entry) {
        entities.flush();
        OF_ENTRY.forEach(table -> execute("delete from " + table + " where entry_id = ?1", entry.id()));
        for (String paper : entry.called()) {
            EntryKey key = new EntryKey(entry.key().date(), paper);
            execute("delete from kept_form where address like ?1", "/admin/entry/" + key + "%");
            execute("delete from kept_form where address like ?1", "/admin/paper/" + paper + "/%");
            execute("update audit_event set before_value = null, after_value = null where subject = ?1 or subject like ?2", key.toString(), key + " %");
            execute("update audit_event set before_value = null, after_value = null where subject = ?1", paper);
            execute("update checked set fingerprint = '' where entry_id in (select e.id from entry e where e.arxiv_id = ?1)", paper);
        }
        execute("delete from kept_form where address like ?1", "/admin/day/" + entry.key().date() + "/add%");
        quotes(entry.titles()).forEach(this::eraseQuote);
    }

    private void eraseQuote(String quote) {
        Pattern found = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(quote) + "(?![\\p{Alnum}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        UnaryOperator<String> without = text -> {
            String rest = found.matcher(text).replaceAll(Matcher.quoteReplacement(GONE));
            return rest.substring(0, Math.min(rest.length(), Math.max(text.length(), GONE.length())));
        };
        QUOTING.forEach((table, columns) -> columns.forEach(column -> replace(table, column, quote, without)));
        OF_LOG.forEach(column -> replace("audit_event", column, quote, without));
    }

    /** The titles, both plain and URL-encoded. */
    private static Set<String> quotes(Set<String> titles) {
        Set<String> quotes = new LinkedHashSet<>();
        titles.stream().map(String::strip).filter(title -> title.codePoints().filter(Character::isLetter).count() >= SHORTEST_QUOTE)
                .forEach(title -> quotes.addAll(List.of(title, URLEncoder.encode(title, StandardCharsets.UTF_8))));
        return quotes;
    }

    /** Replaces the texts in a column that contain a text, ignoring case; some databases can ignore the case of ASCII only. */
    private void replace(String table, String column, String what, UnaryOperator<String> by) {
        for (String spelling : new LinkedHashSet<>(List.of(what, what.toLowerCase(Locale.ROOT)))) {
            for (Object text : entities.createNativeQuery("select distinct " + column + " from " + table + " where lower(" + column
                    + ") like ?1 escape '!' or " + column + " like ?1 escape '!'").setParameter(1, pattern(spelling)).getResultList()) {
                execute("update " + table + " set " + column + " = ?2 where " + column + " = ?1", text, by.apply((String) text));
            }
        }
    }

    private static String pattern(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }

    /** Removes quotes of the erased lines from import reports, and updates the hashes of the changed files in them. */
    void eraseFromReports(ErasedSource source) {
        source.passages().forEach(lines -> execute("delete from import_diagnostic where line <= ?1 and last_line >= ?2 and file_id in"
                + " (select f.id from import_file f where f.digest_date = ?3 and f.sha256 = ?4)", lines.last(), lines.first(), source.date(),
                source.before()));
        execute("update import_file set sha256 = ?1 where digest_date = ?2 and sha256 = ?3", source.after(), source.date(), source.before());
    }

    /**
     * Deletes what may quote a text that was erased from an entry: findings, which the checks make again, drafts and kept forms. The
     * record of the checks comes first, since a check that is running holds it.
     */
    void eraseQuotes(long entry) {
        execute("update checked set fingerprint = '' where entry_id = ?1", entry);
        List.of("finding", "draft").forEach(table -> execute("delete from " + table + " where entry_id = ?1", entry));
        String key = entities.createQuery("select new org.dailypapers.digest.EntryKey(e.date, e.arxivId) from Entry e where e.id = :id", EntryKey.class)
                .setParameter("id", entry).getSingleResult().toString();
        execute("delete from kept_form where address like ?1", "/admin/entry/" + key + "%");
    }

    /** Removes quotes of rejected files of a day from import reports, since it is unknown where in them the paper was. */
    void eraseFromRefused(LocalDate date, String paper) {
        String doubtful = "(select d.file_id from import_diagnostic d where d.code = 'DOUBTFUL_FILE' and d.arguments like ?1)";
        execute("delete from import_diagnostic where code <> 'DOUBTFUL_FILE' and file_id in " + doubtful, date + "%");
        execute("update import_diagnostic set excerpt = null where file_id in " + doubtful, date + "%");
        execute("update import_diagnostic set excerpt = null where excerpt is not null and file_id in (select f.id from import_file f where"
                + " f.state = 'FAILED' and f.digest_date = ?1)", date);
        execute("update import_diagnostic set excerpt = null where excerpt like ?1 and file_id in (select f.id from import_file f where"
                + " f.digest_date is null)", "%" + paper + "%");
    }

    /** Deletes what a person left at the desk, and replaces the person's names in what people typed. */
    void erase(PersonErased person) {
        entities.flush();
        List.of("draft", "presence", "typing", "claim").forEach(table -> execute("delete from " + table + " where person_id = ?1", person.personId()));
        REMARKS.forEach((table, columns) -> columns.forEach(column -> replace(person, table, column)));
    }

    private void replace(PersonErased person, String table, String column) {
        FieldLimit limit = FieldLimit.ofColumn(table + "." + column);
        person.names().forEach(name -> replace(table, column, name, text -> limit.cut(person.replaced(text))));
    }

    private void execute(String statement, Object... values) {
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
