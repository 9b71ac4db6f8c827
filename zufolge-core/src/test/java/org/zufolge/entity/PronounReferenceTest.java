package org.zufolge.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.Zufolge;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Span;
import org.zufolge.report.Report;

class PronounReferenceTest {
    /** The words that a text calls somebody. */
    private static List<String> mentions(String text, String name) {
        Entity entity = Zufolge.reader().read(Report.of(text)).entities().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return entity.mentions().stream().map(span -> cut(text, span)).toList();
    }

    private static String cut(String text, Span span) {
        return text.substring(text.offsetByCodePoints(0, span.begin()), text.offsetByCodePoints(0, span.end()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ministerin Ada Lund lobte Anwalt Bo Frey, mit dem sie befreundet ist.; Bo Frey; Anwalt Bo Frey|dem",
                "Ministerin Ada Lund lobte Bo Frey, der das Buch schrieb.; Bo Frey; Bo Frey|der",
                // a thing stands nearer
                "Anwalt Bo Frey hat einen Brief geschrieben, in dem er das bestreitet.; Bo Frey; Anwalt Bo Frey|er",
                "Anwalt Bo Frey lobte Anna Lund, deren Haus brennt.; Anna Lund; Anna Lund|deren",
                "Anwalt Bo Frey, dessen Haus brennt und der schwieg, kam.; Bo Frey; Anwalt Bo Frey|dessen|der",
                // not over the sentence's begin, nor behind other words
                "Anwalt Bo Frey kam. Der schwieg, sagte Anna Lund.; Anna Lund; Anna Lund",
            })
    void takesUpWhatARelativeClauseStandsBehind(String text, String name, String calls) {
        assertThat(mentions(text, name)).containsExactly(calls.split("\\|"));
    }

    @Test
    void takesUpTwoTogetherAndNoThird() {
        String third = "Die US-Geheimdienste hätten Fotos, sagte Anwalt Bo Frey. ";
        String two = third + "Minister Urs Halm und Präsident Karl Odin hätten einen Vertrag, in dem sie das zusagten.";
        assertThat(mentions(two, "US-Geheimdienste")).containsExactly("Die US-Geheimdienste");
        String one = third + "Sie hätten auch Briefe.";
        assertThat(mentions(one, "US-Geheimdienste")).containsExactly("Die US-Geheimdienste", "Sie");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // whoever fits and is most in mind
                "Anna Lund kam. Er schwieg. Sie sagte, es brenne.; Anna Lund",
                "Anwalt Bo Frey lobte Karl Odin. Er sagte, es brenne.; Bo Frey",
                "Minister Urs Halm schwieg. Über Anwalt Bo Frey ließ er ausrichten, es brenne.; Urs Halm",
                "Die Reederei Nordlinie lobte den Verein Blau. Sie teilte mit, es brenne.; Nordlinie",
                "Die Reederei Nordlinie lobte den Verein Blau. Er teilte mit, es brenne.; Blau",
                "Die Partei CDU kam. Sie teilte mit, es brenne.; CDU",
                // a person before a body
                "Der Rat traf Anwalt Bo Frey. Er sagte, es brenne.; Bo Frey",
                // a demonstrative: who was named last
                "Anwalt Bo Frey lobte Minister Karl Odin. Dieser sagte, es brenne.; Karl Odin",
                // no document
                "Ein Bericht kam. Er sagte, es brenne.; -",
                // no longer in mind
                "Anwalt Bo Frey kam. Der Turm stand. Es regnete. Es taute. Es schneite. Er sagte, es brenne.; -",
                "Anwalt Bo Frey kam. Der Turm stand. Es regnete. Es taute. Er sagte, es brenne.; Bo Frey",
                // two together are no group of others
                "Anwalt Bo Frey und Karl Odin kamen. Sie sagten, es brenne.; -",
                "Die Beamten kamen. Anwalt Bo Frey und Karl Odin hätten das Tor, sagten sie.; -",
                "Die Beamten kamen. Das Tor und das Haus brennten, sagten sie.; Beamte",
                // whose opinion
                "Anwalt Bo Frey kam. Seiner Meinung nach brennt es.; Bo Frey",
                "Anwalt Bo Frey kam. Ihrer Meinung nach brennt es.; -",
                "Anna Lund kam. Ihrer Meinung nach brennt es.; Anna Lund",
                // the subject's own
                "Minister Karl Odin lobte Anwalt Bo Frey nach eigenen Angaben.; Karl Odin",
                "Nach eigenen Angaben kam Anwalt Bo Frey.; Bo Frey",
                "Anwalt Bo Frey kam. Nach eigenen Angaben regnete es.; Bo Frey",
            })
    void findsWhomItMeans(String text, String name) {
        assertThat(Cast.of(text).sources()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // the object is not the subject
                "Anwalt Bo Frey kam. Minister Karl Odin lobte ihn.; Bo Frey; Anwalt Bo Frey|ihn",
                "Anwalt Bo Frey sagte ihm, es brenne.; Bo Frey; Anwalt Bo Frey",
                "Anwalt Bo Frey schwieg, und Karl Odin lobte ihn.; Bo Frey; Anwalt Bo Frey|ihn",
            })
    void leavesTheSubject(String text, String name, String calls) {
        assertThat(Cast.of(text).mentions(name)).containsExactly(calls.split("\\|"));
    }
}
