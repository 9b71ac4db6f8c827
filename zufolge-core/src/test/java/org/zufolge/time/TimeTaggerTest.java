package org.zufolge.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Span;
import org.zufolge.reading.Time;
import org.zufolge.reading.Time.Resolution;
import org.zufolge.reading.Time.Type;
import org.zufolge.text.Token;

class TimeTaggerTest {
    @Test
    void numbersExpressionsAndCountsCodePoints() {
        List<Time> times = tag("😀 Gestern kam er, 2004 auch.", "2023-09-06");
        assertThat(times).extracting(Time::id).containsExactly("t1", "t2");
        assertThat(times).extracting(Time::span).containsExactly(new Span(2, 9), new Span(18, 22));
        assertThat(times).extracting(Time::value).containsExactly("2023-09-05", "2004");
        assertThat(times).extracting(Time::resolution).containsExactly(Resolution.INFERRED, Resolution.EXACT);
    }

    @Test
    void takesTheLongest() {
        assertThat(values("Er kam am Donnerstag, 25. Februar 2010, um 20.30 Uhr.", "2010-02-20"))
                .containsExactly("2010-02-25", "2010-02-25T20:30");
    }

    @Test
    void hasTheRangeInEdtf() {
        assertThat(tag("Die Messe dauert vom 10. bis 13. September.", "2023-09-06"))
                .extracting(Time::edtf)
                .containsExactly("2023-09-10/2023-09-13", "2023-09-10/2023-09-13");
        assertThat(tag("Er war von 1983 bis 1990 Minister.", "2023"))
                .extracting(Time::edtf)
                .containsExactly("1983/1990", "1983/1990");
    }

    @Test
    void hasTheRangeBetweenTwoDaysAndOfTheClock() {
        assertThat(tag("Zwischen dem 10. und dem 13. September tagt sie.", "2023-09-06"))
                .extracting(Time::edtf)
                .containsExactly("2023-09-10/2023-09-13", "2023-09-10/2023-09-13");
        assertThat(tag("Von 9 bis 12.30 Uhr tagt sie.", "2023-09-06"))
                .extracting(Time::edtf)
                .containsOnly("2023-09-06T09:00:00/2023-09-06T12:30:00");
        assertThat(tag("Um Mitternacht war Schluss.", "2023-09-06"))
                .extracting(Time::edtf)
                .containsExactly("2023-09-07T00:00:00");
    }

    @Test
    void endsARangeAfterItBegins() {
        assertThat(values("Die Tagung dauert von Montag bis Freitag.", "2023-09-06"))
                .containsExactly("2023-09-11", "2023-09-15");
        assertThat(values("Die Tagung dauerte von Montag bis Freitag.", "2023-09-06"))
                .containsExactly("2023-08-28", "2023-09-01");
        assertThat(values("Die Tagung dauert vom 28. Dezember bis 3. Januar.", "2023-12-20"))
                .containsExactly("2023-12-28", "2024-01-03");
    }

    @Test
    void looksAheadWhereThereIsNoVerbButAClock() {
        assertThat(values("Konzert am Freitag, 20 Uhr, Stadtsaal", "2023-09-06"))
                .containsExactly("2023-09-08", "2023-09-08T20:00");
        assertThat(values("Konzert am Freitag im Stadtsaal", "2023-09-06")).containsExactly("2023-09-01");
    }

    @Test
    void looksAheadInThePresent() {
        assertThat(values("Die Messe findet im Oktober statt.", "2023-03-06")).containsExactly("2023-10");
        assertThat(values("Sie ist von April bis Oktober geöffnet.", "2023-03-06"))
                .containsExactly("2023-04", "2023-10");
    }

    @Test
    void knowsWhatIsSoEveryYear() {
        assertThat(values("Jedes Jahr am 8. Mai und alljährlich im Juli wird gefeiert.", "2023-09-06"))
                .containsExactly("P1Y", "XXXX-05-08", "P1Y", "XXXX-07");
        assertThat(values("Er kommt jedes Jahr; am 8. Mai war er da.", "2023-09-06"))
                .containsExactly("P1Y", "2023-05-08");
    }

    @Test
    void inventsNoDayForTheClock() {
        assertThat(values("Vor einigen Tagen wurde er am Abend verhaftet.", "2023-09-06"))
                .containsExactly("PXD", "XXXX-XX-XXTEV");
        assertThat(values("Im Mai wurde er um 8 Uhr verhaftet.", "2023-09-06"))
                .containsExactly("2023-05", "XXXX-XX-XXT08:00");
        assertThat(values("Vor zwei Stunden wurde er am Abend verhaftet.", "2023-09-06"))
                .containsExactly("PT2H", "2023-09-06TEV");
    }

    @Test
    void leadsFromTheTimeLastSpokenOf() {
        assertThat(tag("Am 3. Mai 2010 zog er weg.\nZwei Jahre später kam er wieder.", "2023-09-06"))
                .extracting(Time::edtf)
                .containsExactly("2010-05-03", "2012");
        assertThat(values("Am 3. Mai 2010 brannte es.\nAm nächsten Morgen war alles vorbei.", "2023-09-06"))
                .containsExactly("2010-05-03", "2010-05-04TMO");
    }

    @Test
    void givesSpaetestensDannTheTimeToCome() {
        assertThat(values("Die Wahl ist am 3. Mai 2024, spätestens dann muss er gehen.", "2023-09-06"))
                .containsExactly("2024-05-03", "2024-05-03");
        assertThat(values("Die Wahl war am 3. Mai 2010, spätestens dann musste er gehen.", "2023-09-06"))
                .containsExactly("2010-05-03", "FUTURE_REF");
    }

    @Test
    void knowsTheMonthOfSomeDaysAgo() {
        String text = "Vor einigen Tagen hielten Beamte in den Morgenstunden einen Wagen an.";
        assertThat(values(text, "2023-09-26")).containsExactly("PXD", "2023-09-XXTMO");
        assertThat(values(text, "2023-09-06")).containsExactly("PXD", "XXXX-XX-XXTMO");
    }

    @Test
    void inventsNoDayForAReportOfAMonth() {
        Time time = tag("Erst am Mittwoch hatte er das gesagt.", "2023-09").get(0);
        assertThat(time.value()).isEqualTo("2023-WXX-3");
        assertThat(time.resolution()).isEqualTo(Resolution.AMBIGUOUS);
        // what was reported on the first of September was said on the thirtieth of August
        assertThat(time.candidates())
                .containsExactly("2023-08-30", "2023-09-06", "2023-09-13", "2023-09-20", "2023-09-27");
        assertThat(time.edtf()).isEqualTo("[2023-08-30,2023-09-06,2023-09-13,2023-09-20,2023-09-27]");
    }

    @Test
    void givesDamalsTheDaysOfTheWeekdayItTakesUp() {
        List<Time> times = tag("Am Mittwoch hatte er das gesagt.\nDamals fügte er etwas hinzu.", "2023-09");
        assertThat(times.get(1).candidates())
                .isNotEmpty()
                .isEqualTo(times.get(0).candidates());
    }

    @Test
    void isSureOfWhatEveryDayOfTheMonthAgreesOn() {
        List<Time> times = tag("In diesem Jahr und im vergangenen Monat regnete es.", "2023-09");
        assertThat(times).extracting(Time::value).containsExactly("2023", "2023-08");
        assertThat(times).extracting(Time::resolution).containsOnly(Resolution.INFERRED);
    }

    @Test
    void leavesPlacesOpenWithoutADate() {
        assertThat(values("Am Mittwoch kam er, gestern nicht, am 4. September auch nicht, letzte Woche schon.", null))
                .containsExactly("XXXX-WXX-3", "XXXX-XX-XX", "XXXX-09-04", "XXXX-WXX");
        assertThat(values("Am Mittwoch kam er.", "no date")).containsExactly("XXXX-WXX-3");
    }

    @Test
    void findsTheTimeOfDamals() {
        Time then = tag("Am 3. Oktober 1990 wurde gefeiert.\nDamals schien die Sonne.", "2023-09-06")
                .get(1);
        assertThat(then.value()).isEqualTo("PAST_REF");
        assertThat(then.edtf()).isEqualTo("1990-10-03");
        assertThat(then.resolution()).isEqualTo(Resolution.INFERRED);
        assertThat(tag("Damals schien die Sonne.", "2023-09-06").get(0).resolution())
                .isEqualTo(Resolution.VAGUE);
    }

    @Test
    void goesOnFromTheDaySpokenOf() {
        assertThat(values("Am 3. Oktober 1990 wurde gefeiert.\nAm nächsten Tag war Ruhe, im Jahr darauf auch.", "2023"))
                .containsExactly("1990-10-03", "1990-10-04", "1991");
    }

    @Test
    void givesTheClockItsDay() {
        assertThat(values("Um 14 Uhr kam er am Freitag an.", "2023-09-06"))
                .containsExactly("2023-09-01T14:00", "2023-09-01");
        assertThat(values("Am Freitag brannte es.\nUm 14 Uhr kam die Feuerwehr.", "2023-09-06"))
                .containsExactly("2023-09-01", "2023-09-01T14:00");
        assertThat(values("Konzert am Freitag\nTheater, 20 Uhr", "2023-09-06"))
                .containsExactly("2023-09-01", "2023-09-06T20:00");
    }

    @Test
    void tellsTheDayFromTheAge() {
        String before = "Das ist so und bleibt so und war so.\n".repeat(50);
        assertThat(values(before + "Heute leben viele Menschen in der Stadt.", "2023-09-06"))
                .containsExactly("PRESENT_REF");
        assertThat(values(before + "Heute hat der Rat das beschlossen.", "2023-09-06"))
                .containsExactly("2023-09-06");
        assertThat(values("Heute berät der Rat.", "2023-09-06")).containsExactly("2023-09-06");
    }

    @Test
    void takesAYearFromTheSameMonthBefore() {
        assertThat(values("Im März 1992 kam er her.\nAm 5. März begann die Arbeit.", "2001-08-23"))
                .containsExactly("1992-03", "1992-03-05");
    }

    @Test
    void datesByTheParticipleOfANounPhrase() {
        assertThat(values("Die am Montag beschlossene Regel gilt weiter.", "2023-09-06"))
                .containsExactly("2023-09-04");
        assertThat(values("Der am Montag geplante Besuch war umstritten.", "2023-09-06"))
                .containsExactly("2023-09-11");
    }

    @Test
    void leavesNamesOfNewspapers() {
        assertThat(tag("Die Welt am Sonntag berichtet.", "2023-09-06")).isEmpty();
    }

    @Test
    void givesTypes() {
        assertThat(tag("Täglich, drei Jahre lang, am Montag um 8 Uhr.", "2023-09-06"))
                .extracting(Time::type)
                .containsExactly(Type.SET, Type.DURATION, Type.DATE, Type.TIME);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(tag("", "2023-09-06")).isEmpty();
        assertThat(tag("Er kam.", "2023-09-06")).isEmpty();
    }

    private static List<String> values(String text, @Nullable String published) {
        return tag(text, published).stream().map(Time::value).toList();
    }

    private static List<Time> tag(String text, @Nullable String published) {
        List<Token> tokens = Sample.tokens(text);
        var sentences = Sample.sentences(text, tokens);
        return new TimeTagger()
                .tag(
                        text,
                        tokens,
                        sentences,
                        published,
                        ClauseTense.of(Sample.parse(tokens, sentences)),
                        new boolean[tokens.size()]);
    }
}
