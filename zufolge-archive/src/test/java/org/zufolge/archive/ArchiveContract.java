package org.zufolge.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zufolge.archive.Samples.ALL;
import static org.zufolge.archive.Samples.BY_FIRST_WORD;
import static org.zufolge.archive.Samples.FIRE;
import static org.zufolge.archive.Samples.HARBOUR;
import static org.zufolge.archive.Samples.HARBOUR_DENIED;
import static org.zufolge.archive.Samples.MONDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zufolge.reading.Head;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;
import org.zufolge.report.Report;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Placement;

/** What an archive must do, whatever database it is in. */
abstract class ArchiveContract {
    private String location;
    Archive archive;

    /** The location of a database with nothing in it. */
    abstract String empty();

    /** Its JDBC URL. */
    String url() {
        return location.startsWith("jdbc:") ? location : "jdbc:sqlite:" + location;
    }

    @BeforeEach
    void open() {
        location = empty();
        archive = Archive.open(location);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    /** Opens it anew, as another program would. */
    Archive another() {
        return Archive.open(location);
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(archive.size()).isZero();
        assertThat(archive.reading("none")).isEmpty();
        assertThat(archive.readings()).isEmpty();
        assertThat(archive.stories(null, null, null, 10)).isEqualTo(new Page<>(List.of(), null));
        assertThat(archive.story("none")).isEmpty();
        assertThat(archive.storyLine("none")).isEmpty();
        assertThat(archive.storyOf("none")).isEmpty();
        assertThat(archive.outlets()).isEmpty();
        assertThat(archive.add(List.of(), BY_FIRST_WORD)).isEmpty();
    }

    @Test
    void givesBackWhatWasAdded() {
        List<Added> added = archive.add(ALL, BY_FIRST_WORD);

        assertThat(added).extracting(Added::key).containsExactlyElementsOf(keys(ALL));
        assertThat(added).allMatch(Added::isNew);
        assertThat(archive.size()).isEqualTo(3);
        assertThat(archive.reading(FIRE.key())).contains(FIRE.reading());
        assertThat(archive.readings()).containsExactlyElementsOf(ALL);
    }

    @Test
    void saysHowMuchThereIsAndWhatArrivedSince() {
        assertThat(archive.totals()).isEqualTo(new Totals(0, 0, 0));
        archive.add(List.of(HARBOUR), BY_FIRST_WORD);
        Totals before = archive.totals();

        archive.add(ALL, BY_FIRST_WORD);

        assertThat(before.reports()).isEqualTo(1);
        assertThat(archive.totals().reports()).isEqualTo(3);
        assertThat(archive.totals().stories())
                .isEqualTo(archive.stories(null, null, null, 10).items().size());
        assertThat(archive.arrivals(before.reports(), 10))
                .extracting(ReportLine::key)
                .containsExactlyElementsOf(keys(ALL).stream()
                        .filter(key -> !key.equals(HARBOUR.key()))
                        .toList());
        assertThat(archive.storyLine(archive.storyOf(HARBOUR.key()).orElseThrow())
                        .orElseThrow()
                        .reports())
                .isEqualTo(archive.story(archive.storyOf(HARBOUR.key()).orElseThrow())
                        .size());
        assertThat(archive.storyLine("none")).isEmpty();
        assertThat(archive.arrivals(0, 2)).hasSize(2);
        assertThat(archive.arrivals(3, 2)).isEmpty();
        assertThat(archive.reports(Query.everything(), null, 10).items())
                .containsExactlyInAnyOrderElementsOf(archive.arrivals(0, 10));
    }

    @Test
    void keepsWhatIsThereWhenOpenedAgain() {
        archive.add(ALL, BY_FIRST_WORD);
        archive.close();
        try (Archive again = another()) {
            assertThat(again.readings()).containsExactlyElementsOf(ALL);
        }
    }

    @Test
    void addsAReportOnce() {
        archive.add(List.of(HARBOUR), BY_FIRST_WORD);

        List<Added> added = archive.add(List.of(HARBOUR, FIRE, FIRE), BY_FIRST_WORD);

        assertThat(added).extracting(Added::isNew).containsExactly(false, true, false);
        assertThat(archive.size()).isEqualTo(2);
        assertThat(archive.outlets()).extracting(OutletLine::reports).containsExactly(2L);
        assertThat(archive.stories(null, null, null, 10).items())
                .extracting(StoryLine::reports)
                .containsExactly(1L, 1L);
    }

    @Test
    void addsAllOfABatchOrNothing() {
        assertThatThrownBy(() -> archive.add(ALL, (filed, shelf) -> {
                    Placement placement = BY_FIRST_WORD.place(filed, shelf);
                    if (filed.equals(FIRE)) {
                        throw new IllegalStateException("no place");
                    }
                    return placement;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no place");

        assertThat(archive.size()).isZero();
        assertThat(archive.stories(null, null, null, 10).items()).isEmpty();
        assertThat(archive.outlets()).isEmpty();
        assertThat(archive.add(ALL, BY_FIRST_WORD)).allMatch(Added::isNew);
    }

    @Test
    void keepsStoriesWithTheirReports() {
        archive.add(ALL, BY_FIRST_WORD);

        List<StoryLine> stories = archive.stories(null, null, null, 10).items();
        assertThat(stories)
                .allSatisfy(story -> assertThat(archive.storyLine(story.id())).contains(story));
        String fire = archive.storyOf(FIRE.key()).orElseThrow();
        String harbour = archive.storyOf(HARBOUR.key()).orElseThrow();
        assertThat(stories)
                .containsExactly(
                        new StoryLine(fire, "Feuer in Bremen", MONDAY.plusDays(2), MONDAY.plusDays(2), 1, 1),
                        new StoryLine(harbour, "Hafen wird tiefer", MONDAY, MONDAY.plusDays(1), 2, 2));
        assertThat(archive.story(harbour))
                .containsExactly(new Kept(HARBOUR, null, 1), new Kept(HARBOUR_DENIED, HARBOUR.key(), 0.25));
    }

    @Test
    void listsStoriesOfAWindowPageByPage() {
        List<Filed> reports = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            reports.add(
                    Samples.report("Hafenbote", MONDAY.plusDays(day), "Titel" + day, "Es regnet zum Mal " + day + "."));
        }
        archive.add(reports, BY_FIRST_WORD);

        Page<StoryLine> first = archive.stories(MONDAY.plusDays(1), MONDAY.plusDays(5), null, 3);
        Page<StoryLine> second = archive.stories(MONDAY.plusDays(1), MONDAY.plusDays(5), first.next(), 3);

        assertThat(first.items()).extracting(StoryLine::title).containsExactly("Titel5", "Titel4", "Titel3");
        assertThat(second.items()).extracting(StoryLine::title).containsExactly("Titel2", "Titel1");
        assertThat(second.next()).isNull();
        assertThatThrownBy(() -> archive.stories(null, null, "x", 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> archive.stories(null, null, null, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsAnOutletsUnnamedSources() {
        archive.add(ALL, BY_FIRST_WORD);

        assertThat(archive.outlets()).extracting(OutletLine::name).containsExactly("Hafenbote", "Küstenblatt");
        OutletLine port = archive.outlets().get(0);
        long statements = (long) HARBOUR.reading().statements().size()
                + FIRE.reading().statements().size();
        assertThat(port.reports()).isEqualTo(2);
        assertThat(port.statements()).isEqualTo(statements);
        assertThat(port.unnamed()).isBetween(1L, statements - 1);
        assertThat(port.unnamedShare()).isEqualTo((double) port.unnamed() / statements);
    }

    @Test
    void keepsTheOddestText() {
        Filed odd = Samples.filed(
                Report.of("Der Sprecher sagte: „Ein \uD83D\uDE00 kam.\u0000“ Er sagte, es sei \uD800 gut.")
                        .headline("Null \u0000 und halb \uDC00")
                        .outlet("Blatt\u0000")
                        .language("de"),
                MONDAY);

        assertThat(archive.add(List.of(odd), BY_FIRST_WORD)).allMatch(Added::isNew);
        assertThat(archive.reading(odd.key()).orElseThrow().statements())
                .hasSameSizeAs(odd.reading().statements());
    }

    @Test
    void keepsTheLongestText() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("Anfang ");
        for (int i = 0; i < 150_000; i++) {
            text.append(Long.toString(random.nextLong(1L << 40), 36)).append(' ');
        }
        String long1 = text.substring(0, 20_000).replace(' ', 'x') + "1";
        String long2 = text.substring(0, 20_000).replace(' ', 'x') + "2";
        for (String outlet : List.of(long1, long2)) {
            Head head = new Head(outlet, null, null, null, outlet + " titel", null, List.of());
            Reading reading = new Reading("r", "de", head, text.toString(), List.of(), List.of(), List.of(), List.of());
            archive.add(List.of(new Filed(ReportKey.of(reading), MONDAY, reading)), BY_FIRST_WORD);
        }

        assertThat(archive.size()).isEqualTo(2);
        assertThat(archive.outlets()).hasSize(2);
        assertThat(archive.stories(null, null, null, 10).items()).hasSize(2);
        assertThat(archive.reports(Query.parse("Anfang"), null, 10).items()).hasSize(2);
        assertThat(archive.readings().map(filed -> filed.reading().text())).containsOnly(text.toString());
    }

    @Test
    void keepsReportsOfTheFarthestDays() {
        Filed past = Samples.report("Hafenbote", LocalDate.of(-4000, 1, 1), "Alt", "Es war einmal ein Fisch.");
        Filed future = Samples.report("Hafenbote", LocalDate.of(99_999, 1, 1), "Neu", "Es wird einmal ein Fisch sein.");

        archive.add(List.of(future, FIRE, past), BY_FIRST_WORD);

        assertThat(archive.stories(null, null, null, 10).items())
                .extracting(StoryLine::title)
                .containsExactly("Neu", "Feuer in Bremen", "Alt");
        assertThat(archive.readings()).containsExactly(future, FIRE, past);
    }

    @Test
    void refusesAKeyThatIsNone() {
        for (String key : List.of("", "a\u0000b", "x".repeat(301))) {
            assertThatThrownBy(() -> archive.add(List.of(new Filed(key, MONDAY, FIRE.reading())), BY_FIRST_WORD))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void takesWhatManyWritersAddAtOnce() throws Exception {
        List<Filed> reports = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            reports.add(Samples.report("Blatt" + i % 7, MONDAY, "Titel" + i % 5, "Es regnet zum Mal " + i + "."));
        }
        int writers = 6;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try (Archive other = another()) {
            List<Future<Long>> done = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                Archive mine = w % 2 == 0 ? archive : other;
                int from = w * 10;
                Callable<Long> writer = () -> {
                    long fresh = 0;
                    // Each adds its own ten and those of the next writer.
                    for (int i = 0; i < 20; i += 5) {
                        List<Filed> batch = new ArrayList<>();
                        for (int k = 0; k < 5; k++) {
                            batch.add(reports.get((from + i + k) % reports.size()));
                        }
                        fresh += mine.add(batch, BY_FIRST_WORD).stream()
                                .filter(Added::isNew)
                                .count();
                    }
                    return fresh;
                };
                done.add(threads.submit(writer));
            }
            long fresh = 0;
            for (Future<Long> writer : done) {
                fresh += writer.get();
            }
            assertThat(fresh).isEqualTo(60);
        } finally {
            threads.shutdownNow();
        }
        assertThat(archive.size()).isEqualTo(60);
        assertThat(archive.readings().map(Filed::key)).containsExactlyInAnyOrderElementsOf(keys(reports));
        assertThat(archive.stories(null, null, null, 10).items()).hasSize(5).allMatch(story -> story.reports() == 12);
        assertThat(archive.outlets()).hasSize(7);
    }

    @Test
    void opensWhatManyOpenAtOnce() throws Exception {
        String fresh = empty();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Long>> done = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                done.add(threads.submit(() -> {
                    try (Archive mine = Archive.open(fresh)) {
                        return mine.size();
                    }
                }));
            }
            for (Future<Long> opened : done) {
                assertThat(opened.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "hafen ; 1.s1 0.s1",
                "HAFENS -petersen ; 0.s1",
                "tief ; 1.s1 0.s1",
                "verletzt ; 2.s1",
                "Ministerin ; 1.s2 0.s1",
                "-hafen named:yes ; 2.s1 1.s2",
                "\"der Hafen\" ; 1.s1 0.s1",
                "\"Hafen werden\" ; 1.s1 0.s1",
                "\"Hafen tiefer\" ; ~~",
                "\"der Hafen werde nicht\" ; 1.s1",
                "source:wiesenthal ; 0.s1",
                "source:\"Klara Wiesenthal\" type:direct ; 0.s1",
                "source:\"Wiesenthal Klara\" ; ~~",
                "about:wiesenthal ; 1.s2",
                "outlet:hafenbote named:no ; 2.s2 0.s2",
                "-outlet:hafenbote ; 1.s1 1.s2",
                "certainty:probable ; 0.s2",
                "certainty:PR+ ; 0.s2",
                "type:IndirectFreeIndirect ; 1.s2",
                "after:2026-03-03 ; 2.s1 2.s2 1.s1 1.s2",
                "after:2026-03-03 before:2026-03-04 ; 1.s1 1.s2",
                "before:2026 ; ~~",
                "x'; ~~",
                "x') OR ('1'='1 ; ~~"
            })
    void findsStatements(String query, String found) {
        archive.add(ALL, BY_FIRST_WORD);

        assertThat(archive.statements(Query.parse(query), null, 100).items())
                .extracting(hit -> keys(ALL).indexOf(hit.report().key()) + "." + hit.statement())
                .containsExactly(found.isEmpty() ? new String[0] : found.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "hafen ; 1 0",
                "lagerhallen ; 2",
                "place:Bremen ; 2",
                "place:Hamburg ; 0",
                "source:petersen hafen ; 1",
                "\"alte Lagerhalle\" ; 2",
                "\"Feuer in Bremen\" ; 2",
                "-feuer ; 1 0",
                "type:Direct before:2026-03-04 ; 0"
            })
    void findsReports(String query, String found) {
        archive.add(ALL, BY_FIRST_WORD);

        assertThat(archive.reports(Query.parse(query), null, 100).items())
                .extracting(line -> "" + keys(ALL).indexOf(line.key()))
                .containsExactly(found.split(" "));
    }

    @Test
    void showsWhatItFound() {
        archive.add(ALL, BY_FIRST_WORD);

        ReportLine line = new ReportLine(
                HARBOUR.key(),
                MONDAY,
                "Hafenbote",
                "Hafen wird tiefer",
                archive.storyOf(HARBOUR.key()).orElseThrow());
        Statement said = HARBOUR.reading().statements().get(0);
        assertThat(archive.reports(Query.parse("Herbst"), null, 1)).isEqualTo(new Page<>(List.of(line), null));
        assertThat(archive.statements(Query.parse("type:Direct"), null, 1))
                .isEqualTo(new Page<>(
                        List.of(new Hit(
                                line,
                                "s1",
                                "Klara Wiesenthal",
                                said.content().spans(),
                                said.content().text())),
                        null));
    }

    @Test
    void findsPageByPage() {
        archive.add(ALL, BY_FIRST_WORD);

        List<String> found = new ArrayList<>();
        String page = null;
        do {
            Page<Hit> hits = archive.statements(Query.parse("after:2026"), page, 4);
            assertThat(hits.items()).hasSizeBetween(1, 4);
            hits.items().forEach(hit -> found.add(hit.report().key() + hit.statement()));
            page = hits.next();
        } while (page != null);
        assertThat(found).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void listsWhatSomebodySaidAndWhatIsSaidAboutThem() {
        archive.add(ALL, BY_FIRST_WORD);

        assertThat(archive.statementsBy("Jens „Petersen“", null, 10).items())
                .extracting(Hit::statement)
                .containsExactly("s1", "s2");
        assertThat(archive.statementsAbout("Klara Wiesenthal", null, 10).items())
                .extracting(hit -> hit.report().outlet())
                .containsExactly("Küstenblatt");
    }

    @Test
    void anAlertFindsWhatIsNewUntilItIsAcknowledged() {
        archive.add(List.of(HARBOUR), BY_FIRST_WORD);
        Alert alert = new Alert("häfen", Query.parse("Hafen"), "datei:häfen.txt");
        archive.alerts().save(alert);
        assertThat(archive.alerts().fresh(alert).hits()).isEmpty();

        archive.add(List.of(FIRE, HARBOUR_DENIED), BY_FIRST_WORD);

        Fresh fresh = archive.alerts().fresh(alert);
        assertThat(fresh.more()).isFalse();
        assertThat(fresh.hits())
                .extracting(hit -> hit.report().key() + hit.statement())
                .containsExactly(HARBOUR_DENIED.key() + "s1");
        assertThat(archive.alerts().fresh(alert)).isEqualTo(fresh);

        archive.alerts().acknowledge(alert, fresh.mark());
        assertThat(archive.alerts().fresh(alert).hits()).isEmpty();
        archive.alerts().acknowledge(alert, 0);
        assertThat(archive.alerts().fresh(alert).hits()).isEmpty();
    }

    @Test
    void anAlertHeedsItsDatesAndComesInTheOrderOfArrival() {
        Alert alert = new Alert("alle", Query.parse("after:2026-03-03"), "-");
        archive.alerts().save(alert);
        archive.add(List.of(FIRE, HARBOUR, HARBOUR_DENIED), BY_FIRST_WORD);

        assertThat(archive.alerts().fresh(alert).hits())
                .extracting(hit -> keys(ALL).indexOf(hit.report().key()) + "." + hit.statement())
                .containsExactly("2.s1", "2.s2", "1.s1", "1.s2");
    }

    @Test
    void savesListsAndRemovesAlerts() {
        Alert b = new Alert("b", Query.parse("source:\"Klara Wiesenthal\" -hafen"), "-");
        Alert a = new Alert("a", Query.parse("Hafen"), "https://example.org/x");
        archive.alerts().save(b);
        archive.alerts().save(new Alert("a", Query.parse("Feuer"), "-"));
        archive.alerts().save(a);

        assertThat(archive.alerts().list()).extracting(Alert::name).containsExactly("a", "b");
        assertThat(archive.alerts().list())
                .extracting(alert -> alert.query().toString())
                .containsExactly("Hafen", "source:\"Klara Wiesenthal\" -hafen");
        assertThat(archive.alerts().list()).extracting(Alert::target).containsExactly("https://example.org/x", "-");
        assertThat(archive.alerts().remove("a")).isTrue();
        assertThat(archive.alerts().remove("a")).isFalse();
        assertThat(archive.alerts().list()).hasSize(1);
        assertThatThrownBy(() -> archive.alerts().fresh(a)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void remembersWhatItSawAtAnAddress() {
        Seen first = new Seen("https://example.org/feed", "\"1\"", null, Instant.ofEpochSecond(1));
        Seen second = new Seen("https://example.org/feed", null, "Mon, 02 Mar 2026 06:00:00 GMT", Instant.EPOCH);

        assertThat(archive.seen().get(first.url())).isEmpty();
        archive.seen().put(first);
        assertThat(archive.seen().get(first.url())).contains(first);
        archive.seen().put(second);
        Seen third = new Seen("https://example.org/" + "%20".repeat(9_999), null, null, Instant.EPOCH);
        archive.seen().put(third);
        assertThat(archive.seen().get(third.url())).contains(third);
        assertThat(archive.seen().get(first.url())).contains(second);
    }

    @Test
    void refusesWhatALaterVersionMade() {
        Jdbi.create(url())
                .useHandle(handle -> handle.execute("UPDATE zufolge_schema SET version = '99' WHERE version = '2'"));

        assertThatThrownBy(this::another)
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("a later version of zufolge made it")
                .hasMessageNotContaining("\n");
    }

    static List<String> keys(List<Filed> reports) {
        return reports.stream().map(Filed::key).toList();
    }
}
