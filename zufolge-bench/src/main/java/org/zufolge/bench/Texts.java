package org.zufolge.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zufolge.intake.Arrival;
import org.zufolge.intake.Arrivals;
import org.zufolge.intake.Intake;
import org.zufolge.stories.StoryDesk;
import org.zufolge.text.Tokenizer;

/** Texts to read: those of a file, or the example reports that come with the program. */
record Texts(List<String> all, long tokens) {
    private static final String EXAMPLES = "/org/zufolge/demo/reports.jsonl";

    static Texts examples() throws IOException {
        try (InputStream in = Objects.requireNonNull(StoryDesk.class.getResourceAsStream(EXAMPLES), EXAMPLES);
                Arrivals arrivals = Intake.standard().read(in, "reports.jsonl", "application/jsonl")) {
            return of(arrivals);
        }
    }

    static Texts of(Path file) throws IOException {
        try (Arrivals arrivals = Intake.standard().open(file)) {
            return of(arrivals);
        }
    }

    private static Texts of(Arrivals arrivals) {
        List<String> all = new ArrayList<>();
        long tokens = 0;
        Tokenizer tokenizer = new Tokenizer();
        while (arrivals.hasNext()) {
            if (arrivals.next() instanceof Arrival.Arrived arrived) {
                String text = arrived.incoming().report().text();
                all.add(text);
                tokens += tokenizer.tokenize(text).size();
            }
        }
        return new Texts(List.copyOf(all), tokens);
    }
}
