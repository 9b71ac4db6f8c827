package org.zufolge.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zufolge.Zufolge;
import org.zufolge.formats.JsonLinesFormat;
import org.zufolge.formats.ReadingParser;
import org.zufolge.reading.Head;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;
import org.zufolge.report.Report;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Placing;
import org.zufolge.stories.StoryDesk;

/**
 * Measures what adding a report costs as an archive grows, and how long searches take. No test: it is run by hand, with
 * the class path of the tests:
 *
 * <pre>ArchiveBenchmark TEXTS.jsonl REPORTS [LOCATION]</pre>
 *
 * TEXTS.jsonl has an object with a {@code text} on each line; each text is read once, and reports are made of its reading
 * by putting another word of the file in place of each capitalised one, of the same length so that all spans hold, and
 * the same wherever it occurs in the report. {@value #PER_DAY} reports are of one day. LOCATION is a new archive; without
 * one, a PostgreSQL server is started and stopped. The same arguments make the same archive. REPORTS is best a multiple of
 * {@value #BATCH} times {@value #BLOCKS}.
 */
final class ArchiveBenchmark {
    private static final int PER_DAY = 300;
    private static final int BATCH = 250;
    private static final int BLOCKS = 10;
    private static final int SEARCHES = 100;
    private static final int PAGE = 20;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final List<String> OUTLETS =
            List.of("Hafenbote", "Küstenblatt", "Talpost", "Morgenstern", "Abendzeiger", "Bergwacht", "Rundschreiben");
    /** The parts of a reading that hold words of its text. */
    private static final Set<String> WORDED = Set.of("text", "name", "headline", "description", "affiliations");
    /** Never the first of a sentence, which may be any word. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{Ll}{3,}");

    private static final Pattern CAPITALISED = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}{3,}(?!\\p{L})");

    private final JsonFactory json = new JsonFactory();
    private final List<String> readings = new ArrayList<>();
    private final Map<Integer, List<String>> namesByLength = new HashMap<>();
    private final Placing desk = new StoryDesk();
    private long placingNanos;

    private ArchiveBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("ArchiveBenchmark TEXTS.jsonl REPORTS [LOCATION]");
            return;
        }
        String location = arguments.length > 2 ? arguments[2] : PostgresServer.emptyDatabase();
        ArchiveBenchmark benchmark = new ArchiveBenchmark();
        benchmark.read(Path.of(arguments[0]));
        try (Archive archive = Archive.open(location)) {
            benchmark.run(archive, Integer.parseInt(arguments[1]));
        }
    }

    private void read(Path texts) throws IOException {
        Zufolge reader = Zufolge.reader();
        JsonLinesFormat format = new JsonLinesFormat();
        for (String line : Files.readAllLines(texts)) {
            String text = text(line);
            StringWriter written = new StringWriter();
            Reading reading = reader.read(Report.of(text).language("de"));
            format.write(reading, written);
            readings.add(written.toString());
            Matcher names = NAME.matcher(text);
            while (names.find()) {
                namesByLength
                        .computeIfAbsent(names.group().length(), length -> new ArrayList<>())
                        .add(names.group());
            }
        }
        print("texts read: %d", readings.size());
    }

    private String text(String line) throws IOException {
        try (JsonParser object = json.createParser(line)) {
            while (object.nextToken() != null) {
                if (object.currentToken() == JsonToken.VALUE_STRING && "text".equals(object.currentName())) {
                    return object.getText();
                }
            }
        }
        throw new IOException("no text in " + line);
    }

    private void run(Archive archive, int reports) throws IOException {
        Placing timed = (filed, shelf) -> {
            long began = processor();
            try {
                return desk.place(filed, shelf);
            } finally {
                placingNanos += processor() - began;
            }
        };
        int block = Math.max(BATCH, reports / BLOCKS);
        List<Filed> sample = new ArrayList<>();
        long nanos = 0;
        long processorNanos = 0;
        print(
                "%8s %12s %16s %14s %8s %12s",
                "reports", "ms a report", "of the processor", "of it placing", "stories", "search p95");
        long stories = 0;
        for (int first = 0; first < reports; first += BATCH) {
            List<Filed> batch = new ArrayList<>();
            for (int i = first; i < Math.min(reports, first + BATCH); i++) {
                batch.add(report(i));
            }
            if (first % block == 0) {
                sample.addAll(batch);
            }
            long began = System.nanoTime();
            long beganProcessor = processor();
            List<Added> added = archive.add(batch, timed);
            nanos += System.nanoTime() - began;
            processorNanos += processor() - beganProcessor;
            stories += added.stream()
                    .filter(one -> one.placement() != null && one.placement().opened())
                    .count();
            int done = first + batch.size();
            if (done % block == 0) {
                Map<String, List<Double>> times = search(archive, sample);
                print(
                        "%8d %12.2f %16.2f %14.2f %8d %12.2f",
                        done,
                        nanos / 1e6 / block,
                        processorNanos / 1e6 / block,
                        placingNanos / 1e6 / block,
                        stories,
                        percentile(times.values().stream().flatMap(List::stream).toList(), 95));
                nanos = 0;
                processorNanos = 0;
                placingNanos = 0;
                if (done / block == BLOCKS) {
                    printAll(times);
                }
            }
        }
    }

    /** The processor time of this thread, which SQLite works on; that of PostgreSQL is its own. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The report of a number: always the same. */
    private Filed report(int number) throws IOException {
        Random random = new Random(number);
        Map<String, String> swapped = new HashMap<>();
        Reading made = ReadingParser.parse(swapAll(readings.get(random.nextInt(readings.size())), swapped, random));
        LocalDate day = FIRST.plusDays(number / PER_DAY);
        String text = made.text();
        int end = text.indexOf('\n') > 0 ? text.indexOf('\n') : Math.min(60, text.length());
        String headline = text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
        String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
        Head head = new Head(outlet, null, null, day.toString(), headline, null, List.of());
        Reading reading = new Reading(
                "r" + number,
                made.language(),
                head,
                made.text(),
                made.statements(),
                made.entities(),
                made.times(),
                made.places());
        return new Filed(ReportKey.of(reading), day, reading);
    }

    private String swapAll(String reading, Map<String, String> swapped, Random random) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonParser from = json.createParser(reading);
                JsonGenerator to = json.createGenerator(out)) {
            while (from.nextToken() != null) {
                String field = fieldOf(from.getParsingContext());
                if (from.currentToken() == JsonToken.VALUE_STRING && WORDED.contains(field)) {
                    to.writeString(swap(from.getText(), swapped, random));
                } else {
                    to.copyCurrentEvent(from);
                }
            }
        }
        return out.toString();
    }

    /** The field that a value belongs to; in a list, the list's. */
    private static String fieldOf(JsonStreamContext context) {
        JsonStreamContext parent = context.inArray() ? context.getParent() : context;
        return parent == null ? "" : String.valueOf(parent.getCurrentName());
    }

    private String swap(String text, Map<String, String> swapped, Random random) {
        return CAPITALISED
                .matcher(text)
                .replaceAll(match -> swapped.computeIfAbsent(match.group(), word -> {
                    List<String> names = namesByLength.getOrDefault(word.length(), List.of());
                    return names.isEmpty() ? word : names.get(random.nextInt(names.size()));
                }));
    }

    /** Milliseconds by kind of query. */
    private static Map<String, List<Double>> search(Archive archive, List<Filed> sample) {
        Map<String, List<Double>> times = new TreeMap<>();
        queries(sample).forEach((kind, queries) -> {
            for (Query query : queries) {
                times.computeIfAbsent("statements: " + kind, name -> new ArrayList<>())
                        .add(millis(() -> archive.statements(query, null, PAGE)));
                times.computeIfAbsent("reports: " + kind, name -> new ArrayList<>())
                        .add(millis(() -> archive.reports(query, null, PAGE)));
            }
        });
        return times;
    }

    private static double millis(Runnable search) {
        long began = System.nanoTime();
        search.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static Map<String, List<Query>> queries(List<Filed> sample) {
        Random random = new Random(1);
        Map<String, List<Query>> kinds = new TreeMap<>();
        for (int i = 0; i < SEARCHES; i++) {
            Filed filed = sample.get(random.nextInt(sample.size()));
            String[] words = Arrays.stream(filed.reading().text().split("[^\\p{L}]+"))
                    .filter(word -> word.length() > 1)
                    .toArray(String[]::new);
            List<Statement> statements = filed.reading().statements();
            if (words.length < 4 || statements.isEmpty()) {
                continue;
            }
            int at = random.nextInt(words.length - 2);
            String word = words[at];
            String other = words[random.nextInt(words.length)];
            LocalDate day = filed.day();
            Statement statement = statements.get(random.nextInt(statements.size()));
            add(kinds, "word", word);
            add(kinds, "two words", word + " " + other);
            add(kinds, "phrase", '"' + word + " " + words[at + 1] + '"');
            add(kinds, "phrase of three", '"' + word + " " + words[at + 1] + " " + words[at + 2] + '"');
            add(kinds, "word without another", word + " -" + other);
            add(kinds, "word, no name, direct", word + " named:no type:Direct");
            add(kinds, "word in a week", word + " after:" + day + " before:" + day.plusDays(7));
            add(kinds, "outlet in a month", "outlet:Hafenbote after:" + day + " before:" + day.plusMonths(1));
            add(kinds, "no name", "named:no");
            add(kinds, "no name, no outlet, early", "named:no -outlet:Hafenbote before:" + FIRST.plusDays(5));
            if (statement.sourceEntity() != null) {
                String name = statement.sourceEntity().name().replace('"', ' ');
                add(kinds, "source", "source:\"" + name + '"');
                add(kinds, "source and word", "source:\"" + name + "\" " + word);
            }
            if (!statement.about().isEmpty()) {
                add(kinds, "about", "about:\"" + statement.about().get(0).name().replace('"', ' ') + '"');
            }
            if (!filed.reading().places().isEmpty()) {
                add(
                        kinds,
                        "place",
                        "place:\"" + filed.reading().places().get(0).name().replace('"', ' ') + '"');
            }
        }
        return kinds;
    }

    private static void add(Map<String, List<Query>> kinds, String kind, String text) {
        try {
            kinds.computeIfAbsent(kind, name -> new ArrayList<>()).add(Query.parse(text));
        } catch (QueryException e) {
            // A word drawn at random may be none to search for.
        }
    }

    private static void printAll(Map<String, List<Double>> times) {
        print("%-40s %8s %8s %8s", "a search of, ms", "median", "p95", "most");
        times.forEach((kind, values) -> print(
                "%-40s %8.2f %8.2f %8.2f",
                kind, percentile(values, 50), percentile(values, 95), percentile(values, 100)));
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
