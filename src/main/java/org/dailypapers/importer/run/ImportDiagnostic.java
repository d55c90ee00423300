package org.dailypapers.importer.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.dailypapers.content.Severity;
import org.dailypapers.content.read.Diagnostic;
import org.hibernate.annotations.Immutable;

/** A stored diagnostic of a file of a run. Its message is made when it is shown, in the language of the reader. */
@Entity
@Immutable
public class ImportDiagnostic {

    /** Separates the arguments, which are single lines. */
    public static final String SEPARATOR = "\n";

    @Id
    @GeneratedValue(generator = "import_diagnostic_seq")
    @SequenceGenerator(name = "import_diagnostic_seq", sequenceName = "import_diagnostic_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id")
    private ImportFile file;

    private int line;

    private int lastLine;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private Diagnostic.Code code;

    @Column(name = "arguments")
    private String arguments;

    private String excerpt;

    /** For JPA. */
    protected ImportDiagnostic() {
    }

    /** @param excerpt the text of the line it is about; null if there is none to show */
    public ImportDiagnostic(ImportFile file, Diagnostic diagnostic, String excerpt) {
        this.file = file;
        this.line = diagnostic.line();
        this.lastLine = diagnostic.lastLine();
        this.severity = diagnostic.code().severity();
        this.code = diagnostic.code();
        this.arguments = joined(diagnostic);
        this.excerpt = excerpt;
    }

    /** @return the arguments of a diagnostic, one on each line */
    public static String joined(Diagnostic diagnostic) {
        return String.join(SEPARATOR, diagnostic.arguments().stream().map(argument -> argument.replace('\n', ' ')).toList());
    }
}
