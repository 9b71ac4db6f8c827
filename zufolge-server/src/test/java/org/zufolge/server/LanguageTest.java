package org.zufolge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.archive.Query;

class LanguageTest {
    @TempDir
    static Path folder;

    static OpenRoom room;

    @BeforeAll
    static void open() throws Exception {
        room = new OpenRoom(folder, settings -> settings).with(OpenRoom.examples(0, 10));
    }

    @AfterAll
    static void close() {
        room.close();
    }

    private static HttpResponse<String> page(String path, String language) throws Exception {
        return room.raw("GET", path, null, "Accept", "text/html", "Accept-Language", language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/reports/x | de | Es gibt keinen Bericht x.",
                "/reports/x | en | There is no report x.",
                "/stories/x | de | Es gibt keine Geschichte x.",
                "/stories/x | en | There is no story x.",
                "/outlets/x | de | Es gibt kein Medium „x“.",
                "/entities/Niemand | de | Von „Niemand“ und über „Niemand“ ist nichts gesagt worden.",
                "/nirgends | de | Unter /nirgends gibt es nichts.",
                "/nirgends | en | There is nothing at /nirgends.",
                "/?page=x | de | Eine solche Seite gibt es nicht.",
                "/export/reports/x.html | de | Es gibt keinen Bericht x."
            })
    void saysWhatIsWrongInTheLanguageOfThePage(String path, String language, String detail) throws Exception {
        HttpResponse<String> answer = page(path, language);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body())
                .contains("<html lang=\"" + language + "\">")
                .contains("<p lang=\"" + language + "\">" + detail.replace("\"", "&#34;") + "</p>");
    }

    @Test
    void saysWhatIsWrongWithAFormInTheLanguageOfThePage() throws Exception {
        String word = "a".repeat(43);
        for (String[] one : new String[][] {
            {"de", "Geben Sie einen Text an oder die Adresse eines Textes, nicht beides."},
            {"en", "Give a text or the address of one, and not both."}
        }) {
            HttpResponse<String> answer = room.raw(
                    "POST",
                    "/read",
                    "csrf=" + word,
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Cookie",
                    "zufolge-csrf=" + word,
                    "Accept-Language",
                    one[0]);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("<p lang=\"" + one[0] + "\">" + one[1] + "</p>");
        }
    }

    @Test
    void tellsProgramsInEnglish() throws Exception {
        assertThat(room.raw("GET", "/nirgends", null, "Accept-Language", "de").body())
                .contains("There is nothing at /nirgends.");
    }

    @Test
    void hasTheSameProblemsInBothLanguages() {
        assertThat(Problem.keys("de")).isEqualTo(Problem.keys("en"));
        for (String key : Problem.keys("en")) {
            Problem problem = Problem.of(400, key, "(1)", "(2)");
            for (String value : List.of("(1)", "(2)")) {
                assertThat(problem.detail("de").contains(value))
                        .as(key)
                        .isEqualTo(problem.detail().contains(value));
            }
            assertThat(problem.detail("de")).doesNotContain("{").isNotEqualTo(problem.detail());
        }
    }

    @Test
    void savesAReportInTheLanguageOfThePage() throws Exception {
        String key =
                room.archive.reports(Query.everything(), null, 1).items().get(0).key();
        HttpResponse<String> german = page("/export/reports/" + key + ".html", "de");
        assertThat(german.headers().firstValue("Content-Language")).contains("de");
        assertThat(german.body()).contains("<html lang=\"de\">", "<h2>Wer was sagt</h2>");
        HttpResponse<String> english = page("/export/reports/" + key + ".html", "en");
        assertThat(english.headers().firstValue("Content-Language")).contains("en");
        assertThat(english.body()).contains("<html lang=\"en\">", "<h2>Who says what</h2>");
    }

    @Test
    void savesAStoryInTheLanguageOfThePage() throws Exception {
        String id = room.archive.stories(null, null, null, 1).items().get(0).id();
        assertThat(page("/export/stories/" + id + ".html", "de").body())
                .contains("<html lang=\"de\">", "Behauptungen")
                .doesNotContain("Claims");
        assertThat(page("/export/stories/" + id + ".html", "en").body())
                .contains("<html lang=\"en\">", "Claims")
                .doesNotContain("Behauptungen");
    }
}
