package org.dailypapers.importer.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dailypapers.digest.source.SourceFile;

/** Turns the names of uploaded files into paths that identify digests; they are never used as paths on a disk. */
public final class UploadPath {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");
    private static final Pattern APART = Pattern.compile("^\\([^/]+\\)/(?=.)");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private static final int LONGEST_MARK = 200;

    private UploadPath() {
    }

    /**
     * @param name the name of a file as a browser sends it or a ZIP has it, with {@code /} or {@code \} between folders
     * @return the path below the upload, with {@code /} between the names and none at its ends; null if the name is empty or leads
     *     out of the upload
     */
    public static String of(String name) {
        String folded = DRIVE.matcher(CONTROL.matcher(name).replaceAll("?").replace('\\', '/')).replaceFirst("");
        List<String> names = new ArrayList<>();
        for (String part : folded.split("/")) {
            if (part.strip().equals("..")) {
                return null;
            }
            if (!part.isBlank() && !part.equals(".")) {
                names.add(part);
            }
        }
        return names.isEmpty() ? null : FileImport.shortened(String.join("/", names));
    }

    /**
     * @param mark the name of a ZIP, or a number
     * @param path the path of a file, which another file of the same upload has as well
     * @return a path with the mark in front, shortened if both are too long together
     */
    public static String apart(String mark, String path) {
        String front = "(" + FileImport.shortened(mark.replace('/', ' '), LONGEST_MARK) + ")/";
        return front + FileImport.shortened(path, FileImport.LONGEST_PATH - front.length());
    }

    /** @return the path of an uploaded file without the mark that distinguishes it from others of the same upload */
    public static String own(String path) {
        return APART.matcher(path).replaceFirst("");
    }

    /** @return whether a path is that of a Markdown file; names that begin with a dot are not, because some systems create such files */
    public static boolean isMarkdown(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !("/" + path).contains("/.") && (name.endsWith(".md") || name.endsWith(".markdown"));
    }

    /**
     * @param path the path of an uploaded file
     * @param known the path from which its day was imported; null if it was not
     * @return the known path if one of the two paths is the end of the other, that is, if they differ only in leading folders; otherwise
     *     the path unchanged
     */
    public static String sameAs(String path, String known) {
        String one = "/" + SourceFile.normal(path);
        String other = known == null ? null : "/" + SourceFile.normal(known);
        return other != null && (other.endsWith(one) || one.endsWith(other)) ? known : path;
    }
}
