package org.dailypapers.importer.preview;

import java.util.List;
import java.util.stream.Stream;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.digest.keep.DayPlan;
import org.dailypapers.importer.run.Excerpts;
import org.dailypapers.importer.run.ImportReport.LineDiagnostic;

/**
 * What an import would do to a day, in full.
 *
 * @param path the path of the file below the upload
 * @param plan what would happen to its entries
 * @param diagnostics the diagnostics of the file and of its lines
 */
public record DayPreview(String path, DayPlan plan, List<LineDiagnostic> diagnostics) {

    static DayPreview of(String path, DayPlan plan, DigestText text, byte[] bytes) {
        Stream<LineDiagnostic> said = plan.said().stream().map(diagnostic -> LineDiagnostic.of(path, plan.date(), diagnostic, null));
        if (text.diagnostics().isEmpty()) {
            return new DayPreview(path, plan, said.toList());
        }
        Excerpts excerpts = new Excerpts(bytes);
        return new DayPreview(path, plan, Stream.concat(said, text.diagnostics().stream()
                .map(diagnostic -> LineDiagnostic.of(path, plan.date(), diagnostic, excerpts.of(diagnostic)))).toList());
    }
}
