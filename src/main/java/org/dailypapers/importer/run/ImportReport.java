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
 * A run as it is shown.
 *
 * @param run how far it is
 * @param diagnostics the diagnostics, by file and line
 */
public record ImportReport(RunSummary run, List<LineDiagnostic> diagnostics) {

    /** @return the days of the files of which something is said */
    public Set<LocalDate> dates() {
        return diagnostics.stream().map(LineDiagnostic::date).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /**
     * @param open the days of which readers may see all that stands in the source
     * @param ofFolder whether the run reads a folder; else somebody uploaded the files, of whose names those that were refused
     *     are nobody's business
     * @return the same without what stands in the lines of other days, nor what is known of files that were refused
     */
    ImportReport forReaders(Set<LocalDate> open, boolean ofFolder) {
        return new ImportReport(run, diagnostics.stream().map(lineDiagnostic -> lineDiagnostic.forReaders(open, ofFolder)).toList());
    }

    /**
     * How far a run is.
     *
     * @param id the run
     * @param state whether it goes on
     * @param startedAt when it began
     * @param finishedAt when it ended; null while it goes on
     * @param files how many files it has
     * @param done how many of them are done, one way or the other; null if it has none
     * @param entries how many entries are new or have a new revision by it; null if it has no file
     * @param conflicts on how many entries an editor has to decide by it; null if it has no file
     * @param vanished how many entries are gone from their source by it; null if it has no file
     * @param returned how many entries are there again by it as they were; null if it has no file
     * @param moved how many entries stand at another place by it; null if it has no file
     */
    public record RunSummary(long id, ImportRun.State state, Instant startedAt, Instant finishedAt, long files, Long done,
            Long entries, Long conflicts, Long vanished, Long returned, Long moved) {

        /** @return whether something became of an entry */
        boolean didSomething() {
            return Stream.of(entries, conflicts, vanished, returned, moved).anyMatch(count -> count != null && count > 0);
        }
    }

    /**
     * A diagnostic about a file.
     *
     * @param file the path below the folder of the import
     * @param date the day of the file; null if it has none
     * @param line the first line it speaks of, from 1
     * @param lastLine the last line it speaks of
     * @param severity how much it matters
     * @param code what kind of thing it is
     * @param arguments the values for its message, each on a line
     * @param excerpt what stands in the first of those lines; null if there is nothing to show
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
