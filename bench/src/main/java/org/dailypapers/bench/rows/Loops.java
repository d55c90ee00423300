package org.dailypapers.bench.rows;

import java.io.IOException;
import org.dailypapers.bench.Options;
import org.dailypapers.bench.Row;
import org.dailypapers.bench.Table;
import org.dailypapers.bench.loops.InnerLoops;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The inner loops, by JMH. */
public final class Loops implements Row {

    @Override
    public String name() {
        return "loops";
    }

    @Override
    public String about() {
        return "JMH: reading, canonical Markdown, HTML, comparing and merging one day";
    }

    @Override
    public Table measure(Options options) throws IOException {
        Table table = new Table(name() + ": " + about(), "what", "µs a day", "error (99.9 %)");
        try {
            for (RunResult run : new Runner(new OptionsBuilder().include(InnerLoops.class.getName()).warmupIterations(options.rounds())
                    .measurementIterations(options.rounds() + 2).build()).run()) {
                Result<?> result = run.getPrimaryResult();
                table.row(result.getLabel(), result.getScore(), result.getScoreError());
            }
        } catch (RunnerException e) {
            throw new IOException(e);
        }
        return table;
    }
}
