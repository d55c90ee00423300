package org.dailypapers.curation.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dailypapers.Corpus;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText;

/** The entries of the real digests as subjects for checks. */
public final class CorpusSubjects {

    private CorpusSubjects() {
    }

    /** @return the bytes of the files */
    public static List<byte[]> files() {
        return Corpus.files().stream().map(CorpusSubjects::bytes).toList();
    }

    /** @return the digests in these files */
    public static List<DigestText> read(List<byte[]> files) {
        return files.stream().map(file -> DigestReader.read(file, null)).toList();
    }

    /** @return the entries of digests, in order */
    public static List<Subject> of(List<DigestText> digests) {
        Map<String, SortedSet<LocalDate>> days = new TreeMap<>();
        digests.forEach(digest -> digest.papers().forEach(paper ->
                days.computeIfAbsent(paper.arxivId(), id -> new TreeSet<>()).add(digest.date())));
        List<Subject> subjects = new ArrayList<>();
        digests.forEach(digest -> digest.papers().forEach(paper -> subjects.add(new Subject(digest.date(), paper.arxivId(),
                paper.content(), days.get(paper.arxivId()).stream().filter(day -> !day.equals(digest.date())).toList()))));
        return subjects;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
