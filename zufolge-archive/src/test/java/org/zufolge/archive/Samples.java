package org.zufolge.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.zufolge.Zufolge;
import org.zufolge.reading.Reading;
import org.zufolge.report.Report;
import org.zufolge.stories.Card;
import org.zufolge.stories.CardBody;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Placement;
import org.zufolge.stories.Placing;
import org.zufolge.stories.Shelf;

/** Reports for the tests, really read, and a placing that is simple enough to say what must come out. */
final class Samples {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    static final Filed HARBOUR = report(
            "Hafenbote",
            MONDAY,
            "Hafen wird tiefer",
            "Die Ministerin Klara Wiesenthal sagte am Montag in Hamburg: „Der Hafen wird tiefer.“ "
                    + "Nach Angaben eines Sprechers sollen die Arbeiten im Herbst beginnen.");
    static final Filed HARBOUR_DENIED = report(
            "Küstenblatt",
            MONDAY.plusDays(1),
            "Hafen bleibt, wie er ist",
            "Der Reeder Jens Petersen sagte, der Hafen werde nicht tiefer. Die Ministerin Klara Wiesenthal habe sich geirrt.");
    static final Filed FIRE = report(
            "Hafenbote",
            MONDAY.plusDays(2),
            "Feuer in Bremen",
            "Bei einem Brand in Bremen ist eine alte Lagerhalle zerstört worden. Die Polizei teilte mit, "
                    + "niemand sei verletzt worden. Wie aus Kreisen der Ermittler verlautete, war es Brandstiftung.");

    static final List<Filed> ALL = List.of(HARBOUR, HARBOUR_DENIED, FIRE);

    private Samples() {}

    static Filed report(String outlet, LocalDate day, String headline, String text) {
        return filed(
                Report.of(text)
                        .outlet(outlet)
                        .published(day.toString())
                        .headline(headline)
                        .language("de"),
                day);
    }

    static Filed filed(Report report, LocalDate day) {
        Reading reading = Zufolge.reader().read(report);
        return new Filed(ReportKey.of(reading), day, reading);
    }

    /** One story for all reports whose headlines have the same first word. */
    static final Placing BY_FIRST_WORD = Samples::place;

    private static Placement place(Filed filed, Shelf shelf) {
        String headline = filed.reading().head().headline();
        String word = headline == null ? "ohne" : headline.split(" ", 2)[0];
        List<Card> like =
                shelf.find(Set.of(word), filed.day().minusDays(7), filed.day().plusDays(7), 1);
        String story = like.isEmpty() ? "s-" + filed.key() : like.get(0).story();
        shelf.put(new Card(filed.key(), story, filed.day(), CardBody.of(new byte[] {1, 2, 3})), Set.of(word), Set.of());
        return new Placement(
                story, like.isEmpty(), like.isEmpty() ? null : like.get(0).key(), like.isEmpty() ? 1 : 0.25);
    }
}
