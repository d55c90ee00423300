package org.dailypapers.content.read;

import java.util.List;
import org.dailypapers.content.Severity;
import org.dailypapers.content.Unseen;

/**
 * A message about lines of a source, or about the whole file.
 *
 * @param line the first line that it is about, from 1
 * @param lastLine the last line that it is about, at least {@code line}
 * @param code the kind of message
 * @param arguments the values for the placeholders of the code's message, in order
 */
public record Diagnostic(int line, int lastLine, Code code, List<String> arguments) {

    private static final int LONGEST_ARGUMENT = 200;

    /**
     * Replaces invisible characters in the arguments with their names, and cuts arguments that are longer than 200 characters,
     * with an ellipsis.
     */
    public Diagnostic {
        arguments = arguments.stream().map(Diagnostic::shortened).map(Unseen::named).map(Diagnostic::shortened).toList();
    }

    /** @return a diagnostic about one line */
    public static Diagnostic at(int line, Code code, String... arguments) {
        return new Diagnostic(line, line, code, List.of(arguments));
    }

    /** @return the same, with another last line; at least the first line */
    Diagnostic until(int last) {
        return new Diagnostic(line, Math.max(line, last), code, arguments);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_ARGUMENT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_ARGUMENT - 1)) ? LONGEST_ARGUMENT - 1 : LONGEST_ARGUMENT;
        return text.substring(0, end) + "…";
    }

    /** The kinds of diagnostics; each has a message {@code diagnostic.<code>} in the message bundles. */
    public enum Code {
        /** There is text before the first paper. */
        TEXT_BEFORE_PAPER(Severity.WARNING),
        /** A heading, or a line that may be meant as one, does not open a paper; it was kept as text of the paper around it. */
        NOT_A_PAPER(Severity.WARNING),
        /** A heading does not open a paper and is not in one; it and the text below it were left out. */
        NOT_A_PAPER_LEFT_OUT(Severity.ERROR),
        /** No link of a paper has an arXiv identifier; the paper cannot be kept. */
        UNREADABLE_LINK(Severity.ERROR),
        /** A heading names a paper, but it is unclear whether it opens it; it and the text below it were left out. */
        UNCLEAR_PAPER(Severity.ERROR),
        /** A line is not spelled as usual, but its meaning is clear. */
        NEAR_SPELLING(Severity.INFO),
        /** A line looks like votes or authors, but was kept as text, because it is below other text or has neither. */
        FIELD_AS_TEXT(Severity.ERROR),
        /** A line looks like one of the usual section headings, but was kept as text, because it is unclear whether it opens a section. */
        SECTION_AS_TEXT(Severity.ERROR),
        /** A line has a line separator, U+2028 or U+2029, and what is behind it would have a meaning of its own on another line. */
        LINE_SEPARATOR(Severity.ERROR),
        /** A code block is not closed; its fence was kept as text. */
        UNCLOSED_FENCE(Severity.WARNING),
        /** A paper has no title. */
        NO_TITLE(Severity.WARNING),
        /** The votes are not a number. */
        VOTE_NOT_A_NUMBER(Severity.WARNING),
        /** Names of authors are too long or too many to be stored, and were left out. */
        AUTHORS_TOO_LONG(Severity.ERROR),
        /** A title is longer than can be stored, and was left out. */
        TITLE_TOO_LONG(Severity.ERROR),
        /** A summary has more text or sections than can be stored, and these lines of it were left out. */
        SUMMARY_TOO_LONG(Severity.ERROR),
        /** A paper has no summary. */
        NO_SUMMARY(Severity.WARNING),
        /** A heading is not one of the three usual ones. */
        UNKNOWN_HEADING(Severity.INFO),
        /** The same paper occurred earlier in the digest. */
        DUPLICATE_PAPER(Severity.WARNING),
        /** A field (image, votes, authors, video) occurred earlier in the same entry. */
        REPEATED_FIELD(Severity.WARNING),
        /** An image has a description, which is left out, or has no address. */
        IMAGE_TEXT(Severity.INFO),
        /** A line has tags without a picture or a video. */
        MARKUP(Severity.INFO),
        /** The heading of the digest is repeated. */
        REPEATED_DATE(Severity.INFO),
        /** The heading of the digest is repeated with another date. */
        OTHER_DATE(Severity.WARNING),
        /** A heading of a digest has a date that does not exist; it and text directly below it were left out. */
        IMPOSSIBLE_DATE(Severity.WARNING),
        /** The date in the file's name differs from that in its heading; the one in the name is used. */
        DATE_MISMATCH(Severity.WARNING),
        /** The day of the digest is in the future in every time zone. */
        FUTURE_DATE(Severity.WARNING),
        /** No heading has the date; the one in the file's name is used. */
        NO_DATE(Severity.WARNING),
        /** The digest has a heading but no papers. */
        NO_PAPERS(Severity.WARNING),
        /** Bytes are not UTF-8. */
        NOT_UTF8(Severity.ERROR),
        /** A line has a NUL character. */
        NUL_CHARACTER(Severity.WARNING),
        /** The file has more lines than a digest may have; nothing of it was kept. */
        TOO_MANY_LINES(Severity.ERROR),
        /** The file has more papers than a digest may have; nothing of it was kept. */
        TOO_MANY_PAPERS(Severity.ERROR),
        /** The file has more diagnostics than are reported; nothing of it was kept. */
        TOO_MANY_DIAGNOSTICS(Severity.ERROR),
        /** The import of the file failed repeatedly and was given up. */
        GIVEN_UP(Severity.ERROR),
        /** The file is empty or has only blank lines. */
        EMPTY_FILE(Severity.ERROR),
        /** The file is not a digest. */
        NOT_A_DIGEST(Severity.ERROR),
        /** The file is in a known encoding other than UTF-8; nothing of it was kept. */
        OTHER_ENCODING(Severity.ERROR),
        /** Most of the file is not in UTF-8, and its encoding is unknown; nothing of it was kept. */
        UNKNOWN_ENCODING(Severity.ERROR),
        /** Nearly all papers of the file lack the usual fields: it probably has another layout. */
        OTHER_LAYOUT(Severity.WARNING),
        /** The import of the file was undone, and the folder still has it; nothing of it was imported. */
        TAKEN_BACK(Severity.WARNING),
        /** The file no longer has some entries of its day. */
        ENTRIES_GONE(Severity.WARNING),
        /** The file has texts of entries that were undone; the entries stay unchanged. */
        ENTRIES_TAKEN_BACK(Severity.WARNING),
        /** The file has texts of entries that were undone, and imports them again. */
        ENTRIES_AGAIN(Severity.INFO),
        /** Sections of entries combine sentences of editors and of the machine. */
        ENTRIES_JOINED(Severity.INFO),
        /** The paper was erased from its day under a legal demand, and was left out. */
        ERASED_PAPER(Severity.WARNING),
        /** Most of the file could not be read, and its day would lose papers; nothing of it was imported. */
        DOUBTFUL_FILE(Severity.ERROR),
        /** The day was imported from a file at another path. */
        OTHER_SOURCE_PATH(Severity.ERROR),
        /** The file could not be read from its folder, or could not be stored. */
        UNREADABLE_FILE(Severity.ERROR),
        /** The file changed while it was read; it is read again. */
        CHANGED_MEANWHILE(Severity.INFO),
        /** The file is larger than a digest may be. */
        TOO_LARGE(Severity.ERROR),
        /** The file is not Markdown and was not read. */
        NOT_MARKDOWN(Severity.INFO),
        /** The name of the file leads out of its folder. */
        PATH_LEADS_OUT(Severity.ERROR),
        /** Another file with the same name was read before. */
        DUPLICATE_PATH(Severity.ERROR),
        /** Another file of the same day was read before. */
        SAME_DAY(Severity.ERROR),
        /** The file is protected by a password. */
        ENCRYPTED(Severity.ERROR),
        /** The file in a ZIP is damaged. */
        DAMAGED_FILE(Severity.ERROR),
        /** The ZIP cannot be read. */
        DAMAGED_ARCHIVE(Severity.ERROR),
        /** The file is a link to another file. */
        LINK(Severity.WARNING),
        /** A ZIP contains another ZIP. */
        NESTED_ARCHIVE(Severity.WARNING),
        /** The uploaded file was removed before it could be imported. */
        UPLOAD_GONE(Severity.ERROR),
        /** The ZIP has more files than are read. */
        TOO_MANY_FILES(Severity.ERROR),
        /** The list of files in the ZIP is longer than is read. */
        DIRECTORY_TOO_LONG(Severity.ERROR),
        /** The upload has more files than are kept; the others were left out. */
        MORE_FILES(Severity.ERROR),
        /** The files in the ZIP are too large together. */
        ARCHIVE_TOO_LARGE(Severity.ERROR),
        /** The file in a ZIP is much larger than its packed form. */
        PACKED_TOO_TIGHTLY(Severity.ERROR);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        /** @return how much it matters */
        public Severity severity() {
            return severity;
        }
    }
}
