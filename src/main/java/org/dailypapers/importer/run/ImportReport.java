package org.dailypapers.importer.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailypapers.content.Severity;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.Diagnostic.Code;

/**
 * The report of a run.
 *
 * @param run its progress
 * @param diagnostics the diagnostics, by file and line
 */
public record ImportReport(RunSummary run, List<LineDiagnostic> diagnostics) {

    /** @return the days of the files that have diagnostics */
    public Set<LocalDate> dates() {
        return diagnostics.stream().map(LineDiagnostic::date).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /**
     * @param open the days whose source readers may see completely
     * @param ofFolder whether the run reads a folder; if not, the names of files that were refused are left out, because a person
     *     uploaded them
     * @return the same report without the text of lines of other days and without details of refused files
     */
    ImportReport forReaders(Set<LocalDate> open, boolean ofFolder) {
        return new ImportReport(run, diagnostics.stream().map(lineDiagnostic -> lineDiagnostic.forReaders(open, ofFolder)).toList());
    }

    /**
     * The progress of a run.
     *
     * @param id the run
     * @param state whether it is running, done or failed
     * @param startedAt when it began
     * @param finishedAt when it ended; null while it is running
     * @param files how many files it has
     * @param done how many of them are processed, whether imported or not; null if it has no files
     * @param entries how many entries it added or gave a new revision; null if it has no files
     * @param conflicts how many entries have a conflict because of it that an editor has to resolve; null if it has no files
     * @param vanished how many entries are no longer in their source because of it; null if it has no files
     * @param returned how many entries it brought back unchanged; null if it has no files
     * @param moved how many entries it moved to another place; null if it has no files
     */
    public record RunSummary(long id, ImportRun.State state, Instant startedAt, Instant finishedAt, long files, Long done,
            Long entries, Long conflicts, Long vanished, Long returned, Long moved) {

        /** @return whether it changed an entry */
        boolean didSomething() {
            return Stream.of(entries, conflicts, vanished, returned, moved).anyMatch(count -> count != null && count > 0);
        }
    }

    /**
     * A diagnostic about a file.
     *
     * @param file the path below the folder of the import
     * @param date the day of the file; null if it has none
     * @param line the first line it is about, from 1
     * @param lastLine the last line it is about
     * @param severity its severity
     * @param code its code
     * @param arguments the arguments of its message, one on each line
     * @param excerpt the text of the first of those lines; null if there is none to show
     * @param newest whether the file is the newest source of its day
     */
    public record LineDiagnostic(String file, LocalDate date, int line, int lastLine, Severity severity, Code code, String arguments, String excerpt,
            boolean newest) {

        private static final String HIDDEN = "…";
        private static final Pattern LIMIT = Pattern.compile("[0-9,]*");

        public static LineDiagnostic of(String file, LocalDate date, Diagnostic diagnostic, String excerpt) {
            return new LineDiagnostic(file, date, diagnostic.line(), diagnostic.lastLine(), diagnostic.code().severity(), diagnostic.code(),
                    ImportDiagnostic.joined(diagnostic), excerpt, date != null);
        }

        private LineDiagnostic forReaders(Set<LocalDate> open, boolean ofFolder) {
            boolean refused = date == null || code == Code.OTHER_SOURCE_PATH;
            String shown = refused && !ofFolder ? HIDDEN : file;
            if (refused && (date == null || !ofFolder)) {
                return hiding(shown, argument -> code != Code.OTHER_ENCODING && !LIMIT.matcher(argument).matches());
            }
            return newest && open.contains(date) ? this : hiding(shown, argument -> true);
        }

        private LineDiagnostic hiding(String shown, Predicate<String> hidden) {
            String texts = Arrays.stream(arguments.split(ImportDiagnostic.SEPARATOR))
                    .map(argument -> hidden.test(argument) ? HIDDEN : argument).collect(Collectors.joining(ImportDiagnostic.SEPARATOR));
            return new LineDiagnostic(shown, date, line, lastLine, severity, code, texts, null, newest);
        }
    }
}
