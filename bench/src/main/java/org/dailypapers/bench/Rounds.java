package org.dailypapers.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dailypapers.bench.server.Wrk.Load;

/** Loads that were measured in turns, so that what else the machine does meets all of them. */
public final class Rounds {

    private final List<List<Load>> loads;

    private Rounds(List<List<Load>> loads) {
        this.loads = loads;
    }

    /**
     * Measures each load in each round.
     *
     * @param rounds how many rounds
     * @param measured the loads
     */
    public static Rounds of(int rounds, Measured... measured) throws IOException, InterruptedException {
        List<List<Load>> loads = new ArrayList<>();
        for (int i = 0; i < measured.length; i++) {
            loads.add(new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < measured.length; i++) {
                loads.get(i).add(measured[i].load(round));
            }
        }
        return new Rounds(loads);
    }

    /** @return the median throughput of a load */
    public double throughput(int load) {
        return median(loads.get(load).stream().mapToDouble(Load::throughput).toArray());
    }

    /** @return the median of the ratios of a load's throughput to that of another one in the same round */
    public double ratio(int load, int other) {
        double[] ratios = new double[loads.get(load).size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = loads.get(load).get(round).throughput() / loads.get(other).get(round).throughput();
        }
        return median(ratios);
    }

    /** @return the median of the median times of a load, in milliseconds */
    public double p50(int load) {
        return median(loads.get(load).stream().mapToDouble(Load::median).toArray());
    }

    /** @return the median of the times in which 99 % were answered, in milliseconds */
    public double p99(int load) {
        return median(loads.get(load).stream().mapToDouble(Load::p99).toArray());
    }

    /** @return the median of some numbers */
    public static double median(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** A load that can be measured. */
    public interface Measured {

        /**
         * Measures it.
         *
         * @param round the round, from 0
         */
        Load load(int round) throws IOException, InterruptedException;
    }
}
