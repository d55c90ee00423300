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
 * Comma-separated values in a temporary file. All lines are written before the first one is sent, so that the database is read in one go
 * however slow the client is, and a failure gives an error instead of half a file. The file is deleted when it is closed, or at the
 * latest when the server ends.
 */
public final class CsvFile implements Closeable {

    private final FileChannel file;
    private final Writer out;

    /**
     * @param head the column names
     * @throws IOException if the file cannot be created
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
     * @throws UncheckedIOException if the line cannot be written
     */
    public void line(Object... values) {
        try {
            out.write(Csv.line(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sends the file as a download. Call it once, after the last line.
     *
     * @param response the response
     * @param name the suggested file name
     * @throws IOException if the client stops reading
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
