package org.dailypapers.importer.upload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.importer.run.FileImport;
import org.dailypapers.importer.run.UploadPath;
import org.dailypapers.content.read.Diagnostic.Code;

/**
 * Passes the files of an upload on in small batches, up to a maximum number of files. Only the first file of each day is passed on to be
 * imported; later files of the same day, and files beyond the maximum, are passed on as refusals. If two files of different days have the
 * same path, the name of the ZIP, or a number, is put in front of the second.
 */
public final class UploadCollector implements Consumer<UploadedFile> {

    private static final int FEW = 100;
    private static final long FEW_BYTES = 4L * 1024 * 1024;

    private final int most;
    private final Consumer<List<UploadedFile>> keep;
    private final Set<String> paths = new HashSet<>();
    private final Map<LocalDate, String> days = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<UploadedFile> few = new ArrayList<>();
    private long bytes;

    /**
     * @param most the maximum number of files; one more is passed on as a refusal that names the maximum, and the rest are dropped
     * @param keep takes a batch of files
     */
    public UploadCollector(int most, Consumer<List<UploadedFile>> keep) {
        this.most = most;
        this.keep = keep;
    }

    @Override
    public void accept(UploadedFile file) {
        if (paths.size() < most) {
            add(judged(file));
        } else if (paths.size() == most) {
            add(UploadedFile.refused("…", Diagnostic.at(1, Code.MORE_FILES, Integer.toString(most))));
        }
    }

    private UploadedFile judged(UploadedFile file) {
        boolean known = paths.contains(file.path());
        if (known && (!file.readable() || days.containsKey(file.date()))) {
            return UploadedFile.refused(another(file.path()), Diagnostic.at(1, Code.DUPLICATE_PATH));
        }
        UploadedFile apart = known ? file.at(apart(file)) : file;
        String earlier = file.readable() ? days.putIfAbsent(file.date(), apart.path()) : null;
        return earlier == null ? apart
                : UploadedFile.refused(file.path(), Diagnostic.at(1, Code.SAME_DAY, file.date().toString(), earlier));
    }

    /** A unique path for a file whose path another file has already. */
    private String apart(UploadedFile file) {
        String zip = file.zip() == null ? null : UploadPath.of(file.zip());
        String path = zip == null ? file.path() : UploadPath.apart(zip, file.path());
        while (paths.contains(path)) {
            path = UploadPath.apart(Integer.toString(next(file.path())), file.path());
        }
        return path;
    }

    private String another(String path) {
        String other = path;
        while (paths.contains(other)) {
            other = FileImport.shortened(path + " (" + next(path) + ")");
        }
        return other;
    }

    /** The next number for a path that several files share. No number is tried twice, so many such files stay fast. */
    private int next(String path) {
        return numbers.merge(path, 2, (last, two) -> last + 1);
    }

    private void add(UploadedFile file) {
        paths.add(file.path());
        few.add(file);
        bytes += file.bytes() == null ? 0 : file.bytes().length;
        if (few.size() == FEW || bytes >= FEW_BYTES) {
            flush();
        }
    }

    /** Passes on the last batch, if it has any files. */
    public void flush() {
        if (!few.isEmpty()) {
            keep.accept(List.copyOf(few));
            few.clear();
            bytes = 0;
        }
    }

    /** @return whether no file has arrived */
    boolean isEmpty() {
        return paths.isEmpty();
    }
}
