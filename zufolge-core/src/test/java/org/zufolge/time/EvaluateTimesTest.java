package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.time.TimesScore.Rates;

class EvaluateTimesTest {
    @Test
    void scoresAFile(@TempDir Path folder) throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, """
                {"id": "1", "date": "2023-09-06", "text": "Gestern kam er, 2004 nicht.", "times": [\
                {"span": [0, 7], "type": "DATE", "value": "2023-09-05"}, {"span": [16, 20], "type": "DATE", "value": "2003"}]}
                {"id": "2", "date": "2023-09-06", "text": "Nichts geschah.", "times": []}
                """);
        TimesScore score = EvaluateTimes.score(gold);
        assertThat(score.rates().get("strict")).isEqualTo(new Rates(2, 2, 2));
        assertThat(score.rates().get("value")).isEqualTo(new Rates(1, 2, 2));
    }
}
