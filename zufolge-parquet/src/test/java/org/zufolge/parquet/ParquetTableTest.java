package org.zufolge.parquet;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.LocalInputFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.Zufolge;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Chain;
import org.zufolge.reading.Channel;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.reading.Hand;
import org.zufolge.reading.Head;
import org.zufolge.reading.Medium;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;
import org.zufolge.reading.Statement;
import org.zufolge.reading.StatementType;
import org.zufolge.report.Report;

class ParquetTableTest {
    private static final List<String> COLUMNS = List.of(
            "report",
            "outlet",
            "agency",
            "published",
            "statement",
            "type",
            "medium",
            "certainty",
            "channel",
            "source",
            "source_entity",
            "named",
            "chain",
            "content",
            "cue",
            "frame",
            "addressee",
            "begin",
            "end",
            "rule");

    private static final Reading DISPATCH = Zufolge.reader()
            .read(Report.of("Lindach (dpa) - Die Brücke werde im Mai gesperrt, sagte Bürgermeisterin Ute Haldner dem "
                            + "«Lindacher Boten». Der Träger sei gerissen, hieß es aus dem Bauamt. «Wir prüfen 😀 "
                            + "alles», schrieb Haldner auf ihrer Seite. Der Verkehr soll über Öhrstadt fließen.")
                    .id("bruecke 🌉")
                    .outlet("Öhrstädter Tagblatt")
                    .published("2024-03"));

    @TempDir
    Path folder;

    private Path write(Reading... readings) throws IOException {
        return write(List.of(readings).iterator());
    }

    private Path write(Iterator<Reading> readings) throws IOException {
        Path file = Files.createTempFile(folder, "statements", ".parquet");
        try (OutputStream out = Files.newOutputStream(file)) {
            new ParquetTable().writeAll(readings, out);
        }
        return file;
    }

    private static List<List<@Nullable Object>> rows(Path file) throws IOException {
        return GroupReader.rows(new LocalInputFile(file)).stream()
                .map(ParquetTableTest::row)
                .collect(toList());
    }

    private static List<@Nullable Object> row(Group row) {
        return COLUMNS.stream().map(column -> value(row, column)).collect(toList());
    }

    private static @Nullable Object value(Group row, String column) {
        if (row.getFieldRepetitionCount(column) == 0) {
            return null;
        }
        return switch (column) {
            case "named" -> row.getBoolean(column, 0);
            case "begin", "end" -> row.getInteger(column, 0);
            case "chain" -> {
                Group chain = row.getGroup(column, 0);
                yield IntStream.range(0, chain.getFieldRepetitionCount("list"))
                        .mapToObj(i -> chain.getGroup("list", i).getString("element", 0))
                        .collect(toList());
            }
            default -> row.getString(column, 0);
        };
    }

    /** The rows that readings should give, from the records themselves. */
    private static List<List<@Nullable Object>> expected(Reading... readings) {
        return Stream.of(readings)
                .flatMap(reading -> reading.statements().stream().map(statement -> expected(reading, statement)))
                .collect(toList());
    }

    private static List<@Nullable Object> expected(Reading reading, Statement statement) {
        Entity source = statement.sourceEntity();
        List<Span> spans = statement.content().spans();
        return Arrays.asList(
                reading.id(),
                reading.head().outlet(),
                reading.head().agency(),
                reading.head().published(),
                statement.id(),
                statement.type().label(),
                statement.medium().label(),
                statement.certainty().label(),
                statement.channel().label(),
                words(statement.source()),
                source == null ? null : source.name(),
                source == null ? null : source.named(),
                statement.chain().hands().stream()
                        .map(hand -> hand.entity().name())
                        .collect(toList()),
                words(statement.content()),
                words(statement.cue()),
                words(statement.frame()),
                words(statement.addressee()),
                spans.isEmpty() ? null : spans.get(0).begin(),
                spans.isEmpty() ? null : spans.get(spans.size() - 1).end(),
                statement.rule());
    }

    private static @Nullable String words(Passage passage) {
        return passage.isEmpty() ? null : passage.text();
    }

    private static Entity entity(String name, boolean named) {
        return new Entity("e1", EntityKind.PERSON, name, named, false, null, List.of(), null, List.of());
    }

    private static Passage passage(String text, Span... spans) {
        return new Passage(List.of(spans), text);
    }

    /** A reading of one statement whose words are these. */
    private static Reading reading(@Nullable String outlet, String words, @Nullable Entity source, Entity... hands) {
        Passage content = passage(words, new Span(0, 1), new Span(3, words.codePointCount(0, words.length())));
        Statement statement = new Statement(
                "s1",
                StatementType.DIRECT,
                Medium.WRITING,
                content,
                Passage.NONE,
                content,
                Passage.NONE,
                Passage.NONE,
                source,
                new Chain(Stream.of(hands)
                        .map(hand -> new Hand(hand, Passage.NONE))
                        .toList()),
                Channel.SOCIAL_MEDIA,
                Certainty.POSSIBLY_NOT,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                "=rule");
        Head head = new Head(outlet, null, null, null, null, null, List.of());
        return new Reading("-", "de", head, words, List.of(statement), List.of(), List.of(), List.of());
    }

    private static ParquetMetadata footer(Path file) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(
                new LocalInputFile(file),
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build())) {
            return reader.getFooter();
        }
    }

    @Test
    void hasTheColumnsOfTheReading() throws IOException {
        assertThat(DISPATCH.statements()).hasSizeGreaterThan(3);
        assertThat(rows(write(DISPATCH))).isEqualTo(expected(DISPATCH));
    }

    @Test
    void keepsEveryCharacterAndEveryGap() throws IOException {
        Reading[] readings = {
            reading("-Blatt\u0085", "=1+1 …\u00a0ẞ e\u0301 🧑‍🚒 王小明 \u0000\r\n\t\u2028 „“»«", entity("+M", false)),
            DISPATCH,
            reading(null, "Weg … da", null),
            reading("", "𝕏 … 𝕐", entity("王小明", true), entity("王小明", true), entity("@Bob → Amt", false))
        };
        List<List<@Nullable Object>> expected = expected(readings);
        expected.get(expected.size() - 1).set(COLUMNS.indexOf("outlet"), null);
        assertThat(rows(write(readings))).isEqualTo(expected);
    }

    @Test
    void asksForHalfASurrogatePair() throws IOException {
        assertThat(rows(write(reading(null, "a \uD83D b \uDE00", null))).get(0)).contains("a ? b ?");
    }

    @Test
    void hasNoRowsWhereNobodySaysAnything() throws IOException {
        Reading silent = Zufolge.reader().read(Report.of("Die Fähre legt um acht Uhr ab. Sie ist neu und weiß."));
        assertThat(silent.statements()).isEmpty();
        assertThat(rows(write(silent))).isEmpty();
        Path nothing = write();
        assertThat(rows(nothing)).isEmpty();
        assertThat(footer(nothing).getFileMetaData().getSchema().getFields())
                .extracting(field -> field.getName())
                .isEqualTo(COLUMNS);
    }

    @Test
    void givesTheSameBytesForTheSameReadings() throws IOException {
        assertThat(write(DISPATCH, reading("A", "so … ja", null)))
                .hasSameBinaryContentAs(write(DISPATCH, reading("A", "so … ja", null)));
        FileMetaData data = footer(write(DISPATCH)).getFileMetaData();
        assertThat(data.getCreatedBy()).startsWith("parquet-mr version ").doesNotContain(" on ");
        assertThat(data.getKeyValueMetaData()).containsOnlyKeys("writer.model.name");
    }

    @Test
    void cutsLongTablesIntoRowGroups() throws IOException {
        Random random = new Random(7);
        byte[] noise = new byte[300_000];
        Iterator<Reading> readings = Stream.generate(() -> {
                    random.nextBytes(noise);
                    return reading(null, Base64.getEncoder().encodeToString(noise), null);
                })
                .limit(60)
                .iterator();
        Path file = write(readings);
        List<BlockMetaData> groups = footer(file).getBlocks();
        assertThat(groups)
                .hasSizeGreaterThan(2)
                .allSatisfy(group -> assertThat(group.getCompressedSize()).isLessThan(32 << 20));
        assertThat(groups.stream().mapToLong(BlockMetaData::getRowCount).sum()).isEqualTo(60);
    }

    @Test
    void isNoTableWhereReadingsBreakOff() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iterator<Reading> broken = Stream.of(DISPATCH, DISPATCH)
                .peek(new java.util.function.Consumer<Reading>() {
                    private int seen;

                    @Override
                    public void accept(Reading reading) {
                        if (seen++ == 1) {
                            throw new UncheckedIOException(new IOException("broken"));
                        }
                    }
                })
                .iterator();
        assertThatThrownBy(() -> new ParquetTable().writeAll(broken, out)).hasMessageContaining("broken");
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).isEqualTo("PAR1");
    }

    @Test
    void flushesAndLeavesTheStreamOpen() throws IOException {
        boolean[] flushedAndClosed = new boolean[2];
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                flushedAndClosed[0] = false;
            }

            @Override
            public void flush() {
                flushedAndClosed[0] = true;
            }

            @Override
            public void close() {
                flushedAndClosed[1] = true;
            }
        };
        new ParquetTable().writeAll(List.of(DISPATCH).iterator(), out);
        assertThat(flushedAndClosed).containsExactly(true, false);
    }
}
