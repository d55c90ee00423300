package org.dailypapers.importer;

import java.util.List;
import java.util.stream.Stream;
import org.dailypapers.content.DigestText;
import org.dailypapers.digest.DayPlan;
import org.dailypapers.importer.ImportReport.Finding;

/**
 * What an import would do to a day, in full.
 *
 * @param path the path of the file below the upload
 * @param plan what would become of its entries
 * @param findings what there is to say about it and about its lines
 */
public record DayPreview(String path, DayPlan plan, List<Finding> findings) {

    static DayPreview of(String path, DayPlan plan, DigestText text, byte[] bytes) {
        Stream<Finding> said = plan.said().stream().map(diagnostic -> Finding.of(path, plan.date(), diagnostic, null));
        if (text.diagnostics().isEmpty()) {
            return new DayPreview(path, plan, said.toList());
        }
        Excerpts excerpts = new Excerpts(bytes);
        return new DayPreview(path, plan, Stream.concat(said, text.diagnostics().stream()
                .map(diagnostic -> Finding.of(path, plan.date(), diagnostic, excerpts.of(diagnostic)))).toList());
    }
}
