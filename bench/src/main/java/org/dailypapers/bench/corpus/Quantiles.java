package org.dailypapers.bench.corpus;

import java.util.SplittableRandom;

/** A distribution of numbers, given by some of its quantiles; between two of them, numbers are equally likely. */
final class Quantiles {

    private final double[] shares;
    private final int[] values;

    /** @param sharesAndValues shares from 0 to 1 and the values there, alternately, both ascending */
    Quantiles(double... sharesAndValues) {
        shares = new double[sharesAndValues.length / 2];
        values = new int[shares.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = sharesAndValues[2 * i];
            values[i] = (int) sharesAndValues[2 * i + 1];
        }
    }

    /** @return a number of the distribution */
    int draw(SplittableRandom random) {
        double share = random.nextDouble();
        int above = 1;
        while (shares[above] < share) {
            above++;
        }
        double part = (share - shares[above - 1]) / (shares[above] - shares[above - 1]);
        return (int) Math.round(values[above - 1] + part * (values[above] - values[above - 1]));
    }
}
