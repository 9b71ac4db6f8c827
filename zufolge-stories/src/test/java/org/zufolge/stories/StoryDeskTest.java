package org.zufolge.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryDeskTest {
    private static final String AGENCY = """
            Morlau (dpa) - Bei einem Brand in einer Lagerhalle der Firma Kelmatex in Morlau sind am Montag drei Menschen \
            verletzt worden. Das Feuer sei gegen 5 Uhr in der Halle ausgebrochen, sagte ein Polizeisprecher.

            Die Flammen griffen nach Angaben der Feuerwehr auf zwei Nebengebäude über. Rund 80 Einsatzkräfte waren vor Ort. \
            Die Anwohner sollten Fenster und Türen geschlossen halten.

            Der Schaden beläuft sich nach ersten Schätzungen auf zwei Millionen Euro. Die Ursache sei noch unklar, hieß es.
            """;

    private final Placing desk = new StoryDesk();
    private final MemoryShelf shelf = new MemoryShelf();

    private Placement place(String key, String day, String headline, String text) {
        return desk.place(Reports.filed(key, day, "Blatt " + key, headline, text), shelf);
    }

    private Placement agency() {
        return place("a", "2026-03-02", "Brand bei Kelmatex in Morlau", AGENCY);
    }

    @Test
    void opensAStoryWithTheFirstReport() {
        Placement first = agency();

        assertThat(first.opened()).isTrue();
        assertThat(first.reprintOf()).isNull();
        assertThat(first.novelty()).isEqualTo(1);
        assertThat(first.story()).matches("st-[0-9a-f]{16}");
        assertThat(shelf.size()).isEqualTo(1);
    }

    @Test
    void knowsAShortenedReprint() {
        String story = agency().story();
        String shortened = AGENCY.substring(0, AGENCY.indexOf("Der Schaden"));

        Placement reprint = place("b", "2026-03-02", "Drei Verletzte bei Feuer", shortened);

        assertThat(reprint.story()).isEqualTo(story);
        assertThat(reprint.reprintOf()).isEqualTo("a");
        assertThat(reprint.novelty()).isCloseTo(0, within(0.01));
    }

    @Test
    void tellsHowMuchOfAReprintIsNew() {
        agency();
        String added =
                "Nachbarin Hilde Brosig sah die Rauchsäule schon vom Küchenfenster aus. „Ich dachte erst an Nebel“, "
                        + "sagte sie unserer Zeitung. Ihr Hund habe gebellt, bevor die Sirenen heulten und die Straße voll war.";

        Placement reprint = place("b", "2026-03-03", "„Ich dachte erst an Nebel“", AGENCY + "\n\n" + added);

        assertThat(reprint.reprintOf()).isEqualTo("a");
        assertThat(reprint.novelty()).isBetween(0.2, 0.4);
    }

    @Test
    void joinsAnIndependentReportOfTheSameEvent() {
        String story = agency().story();

        Placement other = place(
                "b",
                "2026-03-03",
                "Nach dem Feuer in Morlau: Kelmatex steht still",
                "Einen Tag nach dem Großfeuer in Morlau steht bei Kelmatex die Produktion still. In der ausgebrannten "
                        + "Lagerhalle suchten Brandermittler nach der Ursache des Feuers. Betriebsleiterin Ute Sahlmann "
                        + "sagte, die drei Verletzten hätten das Krankenhaus verlassen. Die Feuerwehr hielt Brandwache.");

        assertThat(other.story()).isEqualTo(story);
        assertThat(other.opened()).isFalse();
        assertThat(other.reprintOf()).isNull();
    }

    @Test
    void keepsTheSameKindOfEventElsewhereApart() {
        String story = agency().story();

        Placement other = place(
                "b",
                "2026-03-02",
                "Feuer in Möbellager in Granzow",
                "Granzow (dpa) - Bei einem Brand in einem Möbellager in Granzow sind in der Nacht zwei Menschen verletzt "
                        + "worden. Die Feuerwehr war mit 60 Einsatzkräften vor Ort, wie ein Polizeisprecher sagte. Der "
                        + "Schaden beläuft sich auf eine Million Euro. Inhaber Veit Lorsch sprach von Brandstiftung.");

        assertThat(other.story()).isNotEqualTo(story);
    }

    @Test
    void keepsTheSamePeopleInAnotherMatterApart() {
        String story = place(
                        "a",
                        "2026-03-02",
                        "Tarnhofer will Schulen länger öffnen",
                        "Bildungsministerin Elke Tarnhofer will Grundschulen am Nachmittag länger öffnen. Eltern und Lehrer "
                                + "sollten entlastet werden, sagte Tarnhofer. Der Lehrerverband lehnte den Plan ab. Für die "
                                + "Ganztagsbetreuung fehle das Personal.")
                .story();

        Placement other = place(
                "b",
                "2026-03-03",
                "Dienstwagen: Rechnungshof rügt Tarnhofer",
                "Der Rechnungshof hat die Dienstwagenflotte von Elke Tarnhofer gerügt. Die Limousinen seien zu teuer und "
                        + "verbrauchten zu viel Benzin, heißt es in dem Prüfbericht. Tarnhofer kündigte an, auf kleinere "
                        + "Autos umzusteigen.");

        assertThat(other.story()).isNotEqualTo(story);
    }

    @Test
    void forgetsAStoryOfLongAgo() {
        String story = agency().story();

        assertThat(place("b", "2026-03-30", "Brand bei Kelmatex in Morlau", AGENCY)
                        .story())
                .isNotEqualTo(story);
    }

    @Test
    void placesTheSameReportsInTheSameWay() {
        List<Placement> first = List.of(agency(), place("b", "2026-03-02", "Feuer", AGENCY + " Mehr in Kürze."));
        MemoryShelf other = new MemoryShelf();
        List<Placement> second = new ArrayList<>();
        second.add(
                desk.place(Reports.filed("a", "2026-03-02", "Blatt a", "Brand bei Kelmatex in Morlau", AGENCY), other));
        second.add(desk.place(Reports.filed("b", "2026-03-02", "Blatt b", "Feuer", AGENCY + " Mehr in Kürze."), other));

        assertThat(second).isEqualTo(first);
    }
}
