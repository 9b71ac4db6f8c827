package org.zufolge.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zufolge.formats.terminal.Printable;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Reading;
import org.zufolge.reading.StatementType;

class HtmlFormatTest {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^<>]*)>");
    private static final Set<String> VOID = Set.of("meta");

    private static String page(List<Reading> readings) throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlFormat().writeAll(readings.iterator(), out);
        return out.toString();
    }

    private static String text(String page) {
        int begin = page.indexOf('\n', page.indexOf("<section class=\"text\"")) + 1;
        return page.substring(begin, page.indexOf("</section>"));
    }

    @Test
    void setsTheTextAndUnderlinesStatements() throws IOException {
        assertThat(text(page(List.of(Readings.one()))))
                .isEqualTo("""
                <p><a class="s as-reported" id="rbericht-f97a4e84-s1-text" href="#rbericht-f97a4e84-s1" \
                data-who="as reported: Wetterblatt ← Jule Anders">Der Sommer werde trocken</a>\
                , sagte die Meteorologin Jule Anders.</p>
                """.replace("f97a4e84", Integer.toHexString("bericht".hashCode())));
    }

    @Test
    void showsTheInnermostOfNestedStatementsAndReachesBoth() throws IOException {
        String page = page(List.of(Readings.bridge()));
        assertThat(text(page))
                .contains(">Von einem Abriss wisse sie «</a><a class=\"s certain\"")
                .contains(">nicht das Geringste</a><a class=\"s as-reported\"")
                .contains("data-who=\"as reported: APA ← Küstenboten ← unnamed: zwei Prüfer, die nicht genannt werden"
                        + " wollten\"")
                .contains("data-who=\"probable: APA ← source not given\"");
        assertThat(page).contains("<span class=\"who\"><bdi>Institut Normbau</bdi></span> <a class=\"line\"");
        assertThat(text(page).split("<p>")).hasSize(4);
    }

    @Test
    void setsHeadingsAndParagraphs() throws IOException {
        String words = "Der Hafen\n\nEs werde\nvoll, sagte Ole.\r\n\r\nKein Ausweg\n\nEnde.";
        ReadingBuilder b = new ReadingBuilder(words).heading("Kein Ausweg");
        Entity ole = b.named(EntityKind.PERSON, "Ole", null);
        assertThat(text(page(
                        List.of(b.statement("Es werde\nvoll").chain(ole).add().build()))))
                .containsSubsequence(
                        "<p>Der Hafen</p>\n<p><a",
                        ">Es werde voll</a>, sagte Ole.</p>\n<h2>Kein Ausweg</h2>\n<p>Ende.</p>\n");
        assertThat(text(page(List.of(new ReadingBuilder("Eins.\nZwei.\n").build()))))
                .isEqualTo("<p>Eins.</p>\n<p>Zwei.</p>\n");
    }

    @Test
    void saysWhenNobodySaysAnything() throws IOException {
        assertThat(page(List.of(Readings.empty()))).contains("<p>Nobody is reported to say anything here.</p>");
    }

    @Test
    void speaksGermanWhereThatIsWanted() throws IOException {
        StringBuilder page = new StringBuilder();
        new HtmlFormat(Locale.GERMAN)
                .writeAll(List.of(Readings.bridge(), Readings.empty()).iterator(), page);
        assertThat(page.toString())
                .contains("<html lang=\"de\">", "<title>Wer sagt das</title>", "<h2>Wer was sagt</h2>")
                .contains(
                        "data-who=\"nur berichtet: APA ← Küstenboten ← ungenannt: zwei Prüfer, die nicht genannt werden"
                                + " wollten\"")
                .contains("data-who=\"wahrscheinlich: APA ← Quelle nicht genannt\"", "<b>nur berichtet</b>, ")
                .contains("<p>Hier wird von niemandem berichtet")
                .doesNotContain("unnamed<", "as reported<", "not given", "indirect<", "Who says");
    }

    @Test
    void saysTheSameThingsInBothLanguages() {
        PageWords english = new PageWords(Locale.ENGLISH);
        PageWords german = new PageWords(Locale.GERMANY);
        assertThat(german.keys()).isEqualTo(english.keys());
        for (Certainty certainty : Certainty.values()) {
            assertThat(english.of(certainty)).isEqualTo(certainty.word());
            assertThat(german.of(certainty)).isNotBlank();
        }
        for (StatementType type : StatementType.values()) {
            assertThat(german.of(type)).isNotBlank();
        }
        assertThatThrownBy(() -> new HtmlFormat(Locale.FRENCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lendsNothingForeignAnyPower() throws IOException {
        String page = page(List.of(Readings.hostile()));
        assertThat(page)
                .doesNotContainIgnoringCase("<script")
                .doesNotContain("<rule>", "<b>&", "\u001b", "\u009b", "\u202E", "\u0000")
                .contains("&lt;/script&gt;&lt;b&gt;&amp;gnp")
                .contains("default-src 'none'");
        assertThat(page.split("</style>")).hasSize(2);
    }

    @Test
    void needsNothingElse() throws IOException {
        assertThat(page(Readings.all().toList())).doesNotContain("<link", "<img", "src=", "url(", "@import", "http:");
    }

    @ParameterizedTest
    @MethodSource("org.zufolge.formats.Readings#all")
    void closesWhatItOpensAndLeadsNowhereElse(Reading reading) throws IOException {
        String page = page(List.of(reading));
        Deque<String> open = new ArrayDeque<>();
        Set<String> ids = new HashSet<>();
        Set<String> targets = new HashSet<>();
        String body = page.substring(page.indexOf("<main>"));
        for (Matcher tag = TAG.matcher(body); tag.find(); ) {
            if (tag.group(1).isEmpty() && !VOID.contains(tag.group(2))) {
                open.push(tag.group(2));
            } else if (!tag.group(1).isEmpty() && !List.of("body", "html").contains(tag.group(2))) {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            }
            for (Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(tag.group(3)); id.find(); ) {
                assertThat(ids.add(id.group(1))).isTrue();
            }
            for (Matcher to = Pattern.compile(" href=\"([^\"]*)\"").matcher(tag.group(3)); to.find(); ) {
                assertThat(to.group(1)).startsWith("#");
                targets.add(to.group(1).substring(1));
            }
        }
        assertThat(open).isEmpty();
        assertThat(ids).containsAll(targets);
    }

    @ParameterizedTest
    @MethodSource("org.zufolge.formats.Readings#all")
    void losesNoWord(Reading reading) throws IOException {
        String words = text(page(List.of(reading)))
                .replaceAll("<[^<>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        assertThat(words.replaceAll("\\s", ""))
                .isEqualTo(Printable.of(reading.text()).replaceAll("\\s", ""));
    }
}
