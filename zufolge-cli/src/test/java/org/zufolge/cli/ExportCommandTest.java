package org.zufolge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is exported, and where to; what each form holds is tested with the form. */
class ExportCommandTest {
    private static final String REPORT = "Halden (dpa) - Das Wehr werde «bald 🌊» geöffnet, sagte Förster Jörg Weiß.";

    @TempDir
    Path folder;

    private String archive = "";

    @BeforeEach
    void fill() throws IOException {
        archive = folder.resolve("news.db").toString();
        Path report = Files.writeString(folder.resolve("wehr.txt"), REPORT);
        assertThat(Run.of("ingest", "--archive", archive, report.toString()).code())
                .isZero();
    }

    private Run export(String format, String output) {
        return Run.of("export", "--archive", archive, "--format", format, "-o", output);
    }

    private static String bytes(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    @Test
    void writesEveryFormToAFileAndNothingBeside() throws IOException {
        for (String format : new String[] {"jsonl", "csv", "prov", "parquet"}) {
            Path file = Files.createDirectory(folder.resolve(format)).resolve("export");
            Run run = export(format, file.toString());
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).isEmpty();
            assertThat(file).isNotEmptyFile();
            try (Stream<Path> beside = Files.list(folder.resolve(format))) {
                assertThat(beside).containsExactly(file);
            }
        }
        assertThat(folder.resolve("csv/export")).content().contains("«bald 🌊»", "Förster Jörg Weiß");
    }

    @Test
    void writesParquetAlikeEachTime() throws IOException {
        Path first = folder.resolve("a.parquet");
        Path second = folder.resolve("b.parquet");
        export("parquet", first.toString());
        export("PARQUET", second.toString());
        assertThat(bytes(first)).startsWith("PAR1").endsWith("PAR1");
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void writesAnEmptyArchiveAsParquet() throws IOException {
        archive = folder.resolve("empty.db").toString();
        Run ingest =
                Run.of("ingest", "--archive", archive, folder.resolve("missing").toString());
        assertThat(ingest.code()).isEqualTo(1);
        Path file = folder.resolve("empty.parquet");
        Run run = export("parquet", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(bytes(file)).startsWith("PAR1").endsWith("PAR1").contains("source_entity");
    }

    @Test
    void asksForAFileToWriteParquetTo() {
        for (Run run :
                new Run[] {export("parquet", "-"), Run.of("export", "--archive", archive, "--format", "parquet")}) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("--format parquet", "--output");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesParquetThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.parquet"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.parquet"), file);
        assertThat(export("parquet", link.toString()).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(bytes(file)).startsWith("PAR1").endsWith("PAR1");
    }

    @Test
    void leavesNothingBehindWhereTheArchiveBreaksOff() throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + archive);
                Statement change = database.createStatement()) {
            assertThat(change.executeUpdate("UPDATE report SET reading = x'00'"))
                    .isEqualTo(1);
        }
        Path file = Files.createDirectory(folder.resolve("out")).resolve("export");
        for (String format : new String[] {"jsonl", "parquet"}) {
            assertThat(export(format, file.toString()).code()).isEqualTo(1);
            assertThat(file.getParent()).isEmptyDirectory();
        }
    }
}
