package org.dailypapers.platform.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * Lines of comma-separated values on the disk, all of which are written before the first is sent: the database is read in
 * one go, however slowly a client takes them, and what fails on the way is an error and not half a file. The system removes
 * the file when it is closed, also by the end of the server.
 */
public final class CsvFile implements Closeable {

    private final FileChannel file;
    private final Writer out;

    /**
     * @param head the names of the columns
     * @throws IOException if the disk takes no file
     */
    public CsvFile(Object... head) throws IOException {
        file = FileChannel.open(Files.createTempFile("daily-papers-export", ".csv"), StandardOpenOption.READ,
                StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        out = new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(file), StandardCharsets.UTF_8));
        out.write(Csv.MARK);
        line(head);
    }

    /**
     * Adds a line.
     *
     * @param values the cells; null for an empty one
     * @throws UncheckedIOException if the disk does not take it
     */
    public void line(Object... values) {
        try {
            out.write(Csv.line(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Answers with the file; call it once, after the last line.
     *
     * @param response the answer
     * @param name how the file is to be called where it is saved
     * @throws IOException if the client does not take it
     */
    public void send(HttpServletResponse response, String name) throws IOException {
        out.flush();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLengthLong(file.size());
        file.position(0);
        Channels.newInputStream(file).transferTo(response.getOutputStream());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
