package org.zufolge.stories.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zufolge.reading.Span;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Reports;

class AccountsTest {
    private final List<Filed> story = new ArrayList<>();

    private void report(String outlet, String text) {
        String key = "r" + (story.size() + 1);
        story.add(Reports.filed(key, "2026-03-0" + (story.size() / 3 + 2), outlet, "Titel " + key, text));
    }

    /** The claim in whose words something stands. */
    private Claim claim(String words) {
        return Accounts.of(story).claims().stream()
                .filter(claim -> claim.voices().stream()
                        .anyMatch(voice -> voice.statement().content().text().contains(words)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Turn> turns(Claim claim) {
        return claim.voices().stream().map(Voice::turn).toList();
    }

    @Test
    void knowsOneNamedOriginInSeveralReports() {
        report("Morlauer Bote", "Die Brücke über die Selde bleibt gesperrt, sagte Bürgermeisterin Irmtraud Velten.");
        report("Seldekurier", "Nach Angaben von Irmtraud Velten bleibt die Brücke über die Selde gesperrt.");

        Claim claim = claim("Brücke");

        assertThat(claim.voices()).hasSize(2);
        assertThat(claim.verdict()).isEqualTo(Verdict.ONE_NAMED_ORIGIN);
        assertThat(claim.verdictWords()).isEqualTo("one named origin");
        assertThat(claim.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.name()).isEqualTo("Irmtraud Velten");
            assertThat(origin.reports()).containsExactly("r1", "r2");
        });
    }

    @Test
    void takesAWordOfRejectionForADenial() {
        report("Morlauer Bote", "Die Brücke über die Selde werde abgerissen, sagte Bauingenieur Olaf Prinzler.");
        report(
                "Seldekurier",
                "Die Brücke über die Selde werde abgerissen, sagte Olaf Prinzler. Bürgermeisterin Irmtraud Velten nannte"
                        + " diese Aussage „eine schlichte Falschbehauptung“.");

        assertThat(claim("Brücke").verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void takesMoreThanTheMostForADenial() {
        report("Morlauer Bote", "An dem Streik hätten sich 2400 Beschäftigte beteiligt, sagte Olaf Prinzler.");
        report(
                "Seldekurier",
                "An dem Streik hätten sich höchstens 1500 Beschäftigte beteiligt, sagte Irmtraud Velten.");

        assertThat(claim("Streik").verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void aNotInAnotherClauseDeniesNothing() {
        report(
                "Morlauer Bote",
                "Bewege sich die Leitung nicht, werde am Freitag wieder gestreikt, sagte Olaf Prinzler.");
        report("Seldekurier", "Am Freitag werde wieder gestreikt, sagte Olaf Prinzler.");

        assertThat(claim("gestreikt").verdictWords()).isEqualTo("one named origin");
    }

    @Test
    void takesAnOutletsOwnWordForWhomItHasItFrom() {
        report(
                "Morlauer Bote",
                "Das geht aus einem Papier hervor, das dem Morlauer Boten vorliegt. Demnach soll die Brücke"
                        + " über die Selde bis 2029 abgerissen werden.");
        report(
                "Seldekurier",
                "Die Brücke über die Selde solle bis 2029 abgerissen werden, berichtete der „Morlauer Bote“ unter Berufung auf"
                        + " ein Papier des Bauamts.");

        assertThat(claim("Brücke").origins()).hasSize(1);
    }

    @Test
    void whoDemandsSomethingDoesNotBearItOut() {
        report("Morlauer Bote", "Im Heim seien nachts zwei Pflegekräfte im Dienst, sagte Heimleiter Olaf Prinzler.");
        report("Seldekurier", "Irmtraud Velten forderte, dass im Heim nachts zwei Pflegekräfte im Dienst seien.");

        assertThat(claim("Pflegekräfte").verdictWords()).isEqualTo("one named origin");
    }

    @Test
    void countsThoseWhoKnowItOfThemselves() {
        report("Morlauer Bote", "Die Brücke über die Selde bleibt gesperrt, sagte Bürgermeisterin Irmtraud Velten.");
        report("Seldekurier", "Die Brücke über die Selde bleibe gesperrt, erklärte Bauingenieur Olaf Prinzler.");

        assertThat(claim("Brücke").verdictWords()).isEqualTo("two independent origins");
        report("Der Abend", "Nach Angaben der Feuerwehr bleibt die Brücke über die Selde gesperrt.");
        assertThat(claim("Brücke").verdictWords()).isEqualTo("three independent origins");
    }

    @Test
    void takesSomebodyUnnamedPassedOnForOne() {
        report("Morlauer Bote", "Ein Mitarbeiter sagte dem Blatt, die Sprinkleranlage habe nicht funktioniert.");
        report(
                "Seldekurier",
                "Wie der „Morlauer Bote“ unter Berufung auf einen Mitarbeiter berichtete, soll die Sprinkleranlage nicht "
                        + "funktioniert haben.");

        Claim claim = claim("Sprinkleranlage");

        assertThat(claim.verdict()).isEqualTo(Verdict.ONE_UNNAMED_ORIGIN);
        assertThat(claim.origins()).singleElement().extracting(Origin::named).isEqualTo(false);
    }

    @Test
    void keepsTheUnnamedOfTwoOutletsApart() {
        report("Morlauer Bote", "Ein Mitarbeiter sagte, die Sprinkleranlage habe nicht funktioniert.");
        report("Seldekurier", "Ein Anwohner sagte, die Sprinkleranlage habe nicht funktioniert.");

        assertThat(claim("Sprinkleranlage").verdictWords()).isEqualTo("two independent origins");
    }

    @Test
    void takesABodyAndWhoeverSpeaksForItForOne() {
        report("Morlauer Bote", "Die Brücke über die Selde bleibt gesperrt, teilte die Stadt mit.");
        report(
                "Seldekurier",
                "Nach Angaben von Bürgermeisterin Irmtraud Velten bleibt die Brücke über die Selde gesperrt.");

        assertThat(claim("Brücke").verdictWords()).isEqualTo("one named origin");
    }

    @Test
    void keepsABodyAndSomebodyUnnamedInItApart() {
        report("Morlauer Bote", "Die Brücke über die Selde bleibe gesperrt, sagte Verkehrsminister Odo Brandis.");
        report("Seldekurier", "Die Brücke über die Selde bleibe gesperrt, sagte ein Beamter des Verkehrsministeriums.");

        assertThat(claim("Brücke").verdictWords()).isEqualTo("two independent origins");
    }

    @Test
    void hangsWhoCitesAnOutletOnItsOrigin() {
        report("Morlauer Bote", "Die Brücke über die Selde bleibt gesperrt, sagte Bürgermeisterin Irmtraud Velten.");
        report("Seldekurier", "Laut „Morlauer Bote“ bleibt die Brücke über die Selde gesperrt.");

        Claim claim = claim("Brücke");

        assertThat(claim.voices()).hasSize(2);
        assertThat(claim.verdict()).isEqualTo(Verdict.ONE_NAMED_ORIGIN);
        assertThat(claim.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.reports()).containsExactly("r1", "r2"));
        assertThat(claim.why()).extracting(Reason::kind).contains(Reason.Kind.TAKEN_OVER);
    }

    @Test
    void findsACircle() {
        report("Morlauer Bote", "Wie der „Seldekurier“ berichtet, soll die Brücke über die Selde abgerissen werden.");
        report("Seldekurier", "Laut „Morlauer Bote“ soll die Brücke über die Selde abgerissen werden.");

        Claim claim = claim("Brücke");

        assertThat(claim.verdict()).isEqualTo(Verdict.ORIGIN_NOT_GIVEN);
        assertThat(claim.circles())
                .singleElement()
                .satisfies(circle -> assertThat(circle.outlets()).containsExactly("Morlauer Bote", "Seldekurier"));
        assertThat(claim.why()).extracting(Reason::kind).contains(Reason.Kind.CIRCLE);
    }

    @Test
    void knowsNoOriginOfHearsay() {
        report("Morlauer Bote", "Der Vorstand soll drei Werke geschlossen haben. Das Wetter war gut am Montag.");

        assertThat(claim("Werke").verdictWords()).isEqualTo("origin not given");
    }

    @Test
    void seesThatAClaimIsDenied() {
        report(
                "Morlauer Bote",
                "Ein Mitarbeiter sagte, die Sprinkleranlage habe nicht funktioniert. Die Firma Kelmatex wies das zurück.");

        Claim claim = claim("Sprinkleranlage");

        assertThat(claim.verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(turns(claim)).containsExactly(Turn.FIRST_SAID, Turn.DENIED);
        assertThat(claim.why()).extracting(Reason::kind).startsWith(Reason.Kind.SAID, Reason.Kind.DENIED);
    }

    @Test
    void seesThatTheOppositeIsSaid() {
        report("Morlauer Bote", "Die Brücke sei gesperrt, sagte Irmtraud Velten.");
        report("Seldekurier", "Die Brücke sei nicht gesperrt, sagte Olaf Prinzler.");

        assertThat(claim("Brücke").verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void hearsAClaimHarden() {
        report("Morlauer Bote", "Der Konzern Kelmatex soll drei Werke geschlossen haben.");
        report("Seldekurier", "Kelmatex habe drei Werke geschlossen, sagte Betriebsrat Udo Hennig.");
        report("Der Abend", "Betriebsrat Udo Hennig bestätigte, dass Kelmatex drei Werke geschlossen hat.");

        assertThat(turns(claim("drei Werke"))).containsExactly(Turn.FIRST_SAID, Turn.HARDENED, Turn.HARDENED);
    }

    @Test
    void foldsAReprint() {
        String agency =
                "Morlau (dpa) - Die Brücke über die Selde bleibt gesperrt, sagte Bürgermeisterin Irmtraud Velten. "
                        + "Ein Gutachten habe Risse in drei Pfeilern ergeben. Autofahrer müssten bis zum Sommer einen Umweg von "
                        + "zwölf Kilometern fahren. Der Neubau koste nach ersten Schätzungen neun Millionen Euro.";
        report("Morlauer Bote", agency);
        report("Seldekurier", agency + " Fußgänger dürfen die Brücke weiter nutzen.");

        StoryAccount account = Accounts.of(story);

        assertThat(account.reports().get(1).reprintOf()).isEqualTo("r1");
        assertThat(account.reports().get(1).novelty()).isBetween(0.05, 0.2);
        Claim claim = claim("Brücke");
        assertThat(claim.voices()).extracting(Voice::reprinted).containsExactly(false, true);
        assertThat(claim.verdict()).isEqualTo(Verdict.ONE_NAMED_ORIGIN);
        assertThat(claim.why()).extracting(Reason::kind).contains(Reason.Kind.REPRINT);
    }

    @Test
    void takesASpokespersonForTheBody() {
        report("Morlauer Bote", "Drei Menschen seien bei dem Brand verletzt worden, sagte ein Polizeisprecher.");
        report("Seldekurier", "Bei dem Brand wurden nach Angaben der Polizei drei Menschen verletzt.");

        assertThat(claim("Brand").verdictWords()).isEqualTo("one named origin");
    }

    @Test
    void keepsApartWhatSharesOnlyAWordsFirstPart() {
        report("Morlauer Bote", "Die Ursache des Brandes sei noch unklar, teilte die Polizei mit.");
        report("Seldekurier", "Nach Angaben aus Ermittlerkreisen soll es Brandstiftung gewesen sein.");

        assertThat(claim("Brandstiftung").verdictWords()).isEqualTo("one unnamed origin");
        assertThat(claim("Ursache").verdictWords()).isEqualTo("one named origin");
    }

    @Test
    void knowsTheUnnamedOfAnOutletThatIsCited() {
        report("Morlauer Bote", "Ein Mitarbeiter sagte, die Sprinkleranlage habe nicht funktioniert.");
        report(
                "Seldekurier",
                "Wie der „Morlauer Bote“ unter Berufung auf einen Insider berichtete, soll die Sprinkleranlage nicht "
                        + "funktioniert haben.");

        assertThat(claim("Sprinkleranlage").verdictWords()).isEqualTo("one unnamed origin");
    }

    @Test
    void keepsOtherNumbersApart() {
        report("Morlauer Bote", "Drei Menschen seien bei dem Brand verletzt worden, sagte ein Polizeisprecher.");
        report("Seldekurier", "Der Schaden betrage zwei Millionen Euro, sagte ein Polizeisprecher.");

        assertThat(claim("Brand").voices()).hasSize(1);
    }

    @Test
    void provesItsReasonsByTheWordsOfTheReports() {
        report("Morlauer Bote 😀", "😀 Die Brücke bleibt gesperrt, sagte Irmtraud Velten. Das Wetter ist gut.");

        Claim claim = claim("Brücke");

        assertThat(claim.why())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.report()).isEqualTo("r1"));
        Reason reason = claim.why().get(0);
        int[] points = story.get(0).reading().text().codePoints().toArray();
        Span span = reason.spans().get(0);
        assertThat(new String(points, span.begin(), span.end() - span.begin())).contains("Irmtraud Velten");
    }

    @Test
    void isTheSameInAnyOrder() {
        report("Morlauer Bote", "Die Brücke sei gesperrt, sagte Irmtraud Velten.");
        report("Seldekurier", "Die Brücke sei nicht gesperrt, sagte Olaf Prinzler.");
        report("Der Abend", "Laut „Seldekurier“ ist die Brücke nicht gesperrt.");
        StoryAccount account = Accounts.of(story);

        Collections.reverse(story);

        assertThat(Accounts.of(story)).isEqualTo(account);
    }

    @Test
    void wantsReports() {
        assertThatThrownBy(() -> Accounts.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
