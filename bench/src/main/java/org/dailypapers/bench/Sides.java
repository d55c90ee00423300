package org.dailypapers.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The servers that a row compares: that of this working tree and, if there is a commit to compare with, that of the commit. */
public record Sides(List<Side> all) implements AutoCloseable {

    private static final int PORTS = 3;

    /** Starts the servers. */
    public static Sides open(Options options) throws IOException, InterruptedException {
        Side after = Side.open("after", options, options.port(), Map.of());
        if (options.before() == null) {
            return new Sides(List.of(after));
        }
        try {
            return new Sides(List.of(after, Side.before(options, options.port() + PORTS)));
        } catch (IOException | InterruptedException | RuntimeException e) {
            after.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        for (Side side : all) {
            side.close();
        }
    }
}
