package org.zufolge.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.zufolge.Zufolge;
import org.zufolge.report.Report;

/**
 * What a text costs as it grows: the example reports, put together until a text has so many chars. The rate must be the
 * same for each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadingBenchmark {
    /** How long a text is, in chars; all texts together are a million chars. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int length;

    private static final int ALL = 1_000_000;

    private Report[] reports = {};
    private long tokens;

    /** Tokens read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Tokens {
        public long tokens;
    }

    @Setup
    public void texts() throws IOException {
        Texts examples = Texts.examples();
        String all = String.join("\n\n", examples.all());
        tokens = examples.tokens() * ALL / all.length();
        reports = new Report[ALL / length];
        StringBuilder endless = new StringBuilder();
        while (endless.length() < ALL + length) {
            endless.append(all).append("\n\n");
        }
        for (int i = 0; i < reports.length; i++) {
            int begin = endless.indexOf(" ", i * length) + 1;
            reports[i] = Report.of(endless.substring(begin, begin + length))
                    .published("2026-03-04")
                    .language("de");
        }
    }

    @Benchmark
    public void read(Tokens counter, Blackhole hole) {
        for (Report report : reports) {
            hole.consume(Zufolge.reader().read(report));
        }
        counter.tokens += tokens;
    }
}
