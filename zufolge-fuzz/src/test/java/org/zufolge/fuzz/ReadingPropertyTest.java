package org.zufolge.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.zufolge.Zufolge;
import org.zufolge.formats.JsonFormat;
import org.zufolge.formats.JsonLinesFormat;
import org.zufolge.formats.ReadingFormat;
import org.zufolge.formats.ReadingParser;
import org.zufolge.reading.Reading;
import org.zufolge.report.Report;
import org.zufolge.report.UnreadableReportException;

/** Any text has a sound reading, or is refused in one sentence. */
class ReadingPropertyTest {
    /** One beginning, so that the same sources pass or fail the same way; more tries go on from it to other texts. */
    private static final String SEED = "20261125";

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<String> soups() {
        return Texts.soup();
    }

    @Property(seed = SEED)
    void isSound(@ForAll("texts") String text) {
        Reading reading = read(text);
        Statistics.collect(reading == null ? "refused" : reading.statements().isEmpty() ? "silent" : "speaking");
        Statistics.coverage(of -> of.check("speaking").percentage(p -> p > 25));
        if (reading != null) {
            assertThat(reading.text()).isEqualTo(text);
            Soundness.check(reading);
        }
    }

    @Provide
    Arbitrary<String> cuts() throws IOException {
        return Texts.cutFrom(Path.of("../examples"));
    }

    /** News that begins and ends somewhere: constructions lack the word that would have to come. */
    @Property(seed = SEED)
    void isSoundWhereverItIsCut(@ForAll("cuts") String text) {
        Reading reading = read(text);
        if (reading != null) {
            Soundness.check(reading);
        }
    }

    @Property(seed = SEED)
    void comesBackFromJsonAsItWas(@ForAll("texts") String text) throws IOException {
        Reading reading = read(text);
        if (reading != null) {
            for (ReadingFormat format : List.of(new JsonFormat(), new JsonLinesFormat())) {
                StringBuilder json = new StringBuilder();
                format.write(reading, json);
                assertThat(ReadingParser.parse(json.toString())).isEqualTo(reading);
            }
        }
    }

    @Property(seed = SEED, shrinking = ShrinkingMode.OFF)
    void isTheSameOnEveryThread(@ForAll("soups") String text) throws Exception {
        @Nullable Reading first = read(text);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<@Nullable Reading>> again = threads.invokeAll(
                    List.of(() -> read(text), () -> read(text), () -> read(text), () -> read(text), () -> read(text)));
            for (Future<@Nullable Reading> other : again) {
                assertThat(other.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whatever is there, with what a person says about it. */
    static @Nullable Reading read(String text) {
        try {
            return Zufolge.reader().read(Report.of(text).published("2023-09-04").language("de"));
        } catch (UnreadableReportException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
            return null;
        }
    }
}
