package vn.tiendo.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs all passes over a data set, round by round, so that a busy minute on the machine hits all of them; each round
 * begins with another one.
 *
 * @param warmUps rounds that do not count
 * @param rounds rounds that count, at least one
 */
record Contest(int warmUps, int rounds) {

    Contest {
        if (rounds < 1) {
            throw new IllegalArgumentException("no round to measure");
        }
    }

    /** @return the medians, in the passes' order */
    List<Result> run(List<? extends Pass> passes, DataSet data) throws IOException {
        var lanes = passes.stream().map(Lane::new).toList();
        for (int round = 0; round < warmUps + rounds; round++) {
            for (int turn = 0; turn < lanes.size(); turn++) {
                lanes.get((round + turn) % lanes.size()).run(data, round >= warmUps);
            }
            System.err.printf("%s: round %d of %d%n", data.name(), round + 1, warmUps + rounds);
        }
        return lanes.stream().map(Lane::result).toList();
    }

    /** A pass and its samples so far. */
    private record Lane(Pass pass, List<Sample> samples) {

        Lane(Pass pass) {
            this(pass, new ArrayList<>());
        }

        void run(DataSet data, boolean counts) throws IOException {
            var sample = Sample.of(pass, data);
            if (counts) {
                samples.add(sample);
            }
        }

        Result result() {
            return new Result(pass.name(), Sample.median(samples));
        }
    }
}
