package org.zufolge.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zufolge.Zufolge;
import org.zufolge.formats.ReadingParser;
import org.zufolge.reading.Reading;
import org.zufolge.report.Report;

class ReadingTablesTest {
    private static final String TEXT =
            "Das Werk werde 2027 geschlossen, sagte Betriebsrätin Grete Olbrich am Montag. 🙂"
                    + " Zuvor hatte der Vorstand „nichts entschieden“.";

    private final SparkSession spark = LocalSpark.session();

    @TempDir
    Path folder;

    private ReadingTables.Counts read(InputFormat format, Path... inputs) throws IOException {
        List<String> names = List.of(inputs).stream().map(Path::toString).toList();
        return new ReadingTables(folder.resolve("out").toString(), "").write(new Intakes(spark).of(names, format));
    }

    private Dataset<Row> table(String name) {
        return spark.read().parquet(folder.resolve("out").resolve(name).toString());
    }

    private static String line(String id, String text) {
        return "{\"id\": \"" + id + "\", \"outlet\": \"Kurier\", \"date\": \"2026-03-02\", \"text\": \"" + text
                + "\"}\n";
    }

    @Test
    void readsAsOneMachineDoes() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), line("a", TEXT));

        assertThat(read(InputFormat.AUTO, in)).isEqualTo(new ReadingTables.Counts(1, 0));

        Reading expected = Zufolge.reader()
                .read(Report.of(TEXT).id("a").published("2026-03-02").outlet("Kurier"));
        Row row = table("readings").first();
        assertThat(ReadingParser.parse(row.getAs("reading"))).isEqualTo(expected);
        assertThat(row.<String>getAs("where")).endsWith("in.jsonl:1");
        assertThat(row.<String>getAs("outlet")).isEqualTo("Kurier");
        assertThat(row.<Integer>getAs("statements"))
                .isEqualTo(expected.statements().size())
                .isPositive();

        Row statement = table("statements").first();
        assertThat(statement.<String>getAs("content"))
                .isEqualTo(expected.statements().get(0).content().text());
        assertThat(statement.<String>getAs("source_name")).isEqualTo("Grete Olbrich");
        assertThat(statement.<String>getAs("report")).isEqualTo("a");
        assertThat(table("statements").count()).isEqualTo(expected.statements().size());
        assertThat(table("entities").count()).isEqualTo(expected.entities().size());
        assertThat(table("entities").filter("named").select("name").collectAsList())
                .contains(RowFactory.create("Grete Olbrich"));
    }

    @Test
    void putsWhatIsBadAside() throws IOException {
        Path in = Files.writeString(
                folder.resolve("in.jsonl"),
                line("a", TEXT) + "{\"id\": \"b\"\n" + line("c", "") + "\n"
                        + line(
                                "d",
                                "It was said that nothing had "
                                        + "happened and that all of the people were at home when it did."));
        Path cut = folder.resolve("cut.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(cut))) {
            out.write(line("e", TEXT).getBytes(StandardCharsets.UTF_8));
        }
        byte[] packed = Files.readAllBytes(cut);
        Files.write(cut, java.util.Arrays.copyOf(packed, packed.length - 12));

        ReadingTables.Counts counts = read(InputFormat.JSONL, in, cut);

        List<Row> bad = table("bad").orderBy("where").collectAsList();
        assertThat(counts.read()).isEqualTo(1);
        assertThat(counts.bad()).isEqualTo(bad.size()).isEqualTo(4);
        assertThat(bad.get(0).getString(0)).contains("cut.jsonl.gz");
        assertThat(bad.get(1).getString(0)).endsWith("in.jsonl:2");
        assertThat(bad.get(1).getString(1)).contains("no valid JSON");
        assertThat(bad.get(2).getString(0)).endsWith("in.jsonl:3");
        assertThat(bad.get(2).getString(1)).isEqualTo("has no text");
        assertThat(bad.get(3).getString(0)).endsWith("in.jsonl:5");
        assertThat(bad.get(3).getString(1)).contains("looks like English");
    }

    @Test
    void readsParquet() throws IOException {
        StructType columns = new StructType()
                .add("text", DataTypes.StringType)
                .add("id", DataTypes.StringType)
                .add("date", DataTypes.DateType)
                .add("length", DataTypes.IntegerType);
        Path in = folder.resolve("in.parquet");
        spark.createDataFrame(
                        List.of(
                                RowFactory.create(TEXT, "a", java.sql.Date.valueOf("2026-03-02"), 5),
                                RowFactory.create(null, "b", null, null)),
                        columns)
                .coalesce(1)
                .write()
                .parquet(in.toString());

        assertThat(read(InputFormat.PARQUET, in)).isEqualTo(new ReadingTables.Counts(1, 1));

        Row row = table("readings").first();
        assertThat(row.<String>getAs("published")).isEqualTo("2026-03-02");
        assertThat(row.<String>getAs("where")).endsWith(".parquet#0");
        assertThat(table("bad").first().getString(0)).endsWith(".parquet#1");
    }

    @Test
    void readsWebArchives() throws IOException {
        String html =
                "<html><head><title>Werk</title></head><body><article><h1>Werk schließt</h1><p>" + TEXT + "</p><p>"
                        + "Die Stadt erklärte, sie habe davon aus der Zeitung erfahren. Man werde mit dem Vorstand reden, teilte "
                        + "Bürgermeister Ivo Rauh mit.</p></article></body></html>";
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        String record =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:6d3b1f0e-5b1c-4f0c-9f0f-000000000001>"
                        + "\r\nWARC-Date: 2026-03-02T04:00:00Z\r\nWARC-Target-URI: https://kurier.example/werk\r\nContent-Type: "
                        + "application/http; msgtype=response\r\nContent-Length: " + (http.length() + body.length)
                        + "\r\n\r\n";
        Path in = folder.resolve("crawl.warc.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(in))) {
            out.write((record + http + html + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(InputFormat.WARC, in)).isEqualTo(new ReadingTables.Counts(1, 0));

        Row row = table("readings").first();
        assertThat(row.<String>getAs("url")).isEqualTo("https://kurier.example/werk");
        assertThat(row.<String>getAs("where")).contains("crawl.warc.gz!https://kurier.example/werk");
    }

    @Test
    void givesTheSameRowsInTheSameOrder() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            lines.append(line("r" + i, TEXT));
        }
        Path first = Files.writeString(folder.resolve("first.jsonl"), lines);
        Path second = Files.writeString(folder.resolve("second.jsonl"), lines);
        Path third = Files.writeString(folder.resolve("third.jsonl"), line("z", TEXT));

        read(InputFormat.AUTO, first, second, third);
        List<Row> once = table("statements").collectAsList();
        read(InputFormat.AUTO, first, second, third);

        assertThat(table("statements").collectAsList()).isEqualTo(once);
        assertThat(table("readings").select("where").distinct().count()).isEqualTo(41);
    }
}
