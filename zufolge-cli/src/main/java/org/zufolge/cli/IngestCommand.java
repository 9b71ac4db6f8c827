package org.zufolge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zufolge.archive.Archive;
import org.zufolge.intake.Arrivals;
import org.zufolge.intake.Intake;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zufolge ingest}: reports into the archive. */
@Command(
        name = "ingest",
        description = "Reads reports, keeps them in the archive and sorts them into stories.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge ingest meldungen/                    a folder, whatever is in it",
            "  zufolge ingest archiv.jsonl.gz seiten.warc   JSON Lines, a web archive",
            "  zufolge ingest https://bote.example/a        a page or a feed",
            "  zufolge ingest --archive jdbc:postgresql://localhost/news feed.xml",
            "",
            "Taken are plain text, HTML, RSS, Atom, NewsML-G2, ninjs, NITF, JSON Lines and WARC, also in ZIP and gzip. "
                    + "The same report twice is one. What cannot be read is named on stderr, the rest is kept, and the "
                    + "exit code is 1.%n"
        })
final class IngestCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE|URL",
            arity = "1..*",
            description = "Files, folders and web addresses; - for standard input.")
    List<String> names = new ArrayList<>();

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--allow-private",
            description = "Fetch from private networks too; else only addresses of the open internet are.")
    boolean allowPrivate;

    @Option(
            names = {"-j", "--threads"},
            paramLabel = "N",
            description = "How many reports to read at a time (default: one for each core).")
    int threads = Runtime.getRuntime().availableProcessors();

    private final Terminal terminal;

    IngestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        IngestTally tally = new IngestTally(terminal);
        try (Archive kept = archive.open(terminal)) {
            Ingestion ingestion = new Ingestion(kept, Math.max(1, threads), LocalDate.now(ZoneOffset.UTC), tally);
            try {
                for (String name : names) {
                    take(name, ingestion, tally);
                }
            } finally {
                // Where the archive fails too: so much is kept.
                tally.say(tally.summary());
            }
        }
        return tally.refused() == 0 ? CommandLine.ExitCode.OK : 1;
    }

    private void take(String name, Ingestion ingestion, IngestTally tally) throws Exception {
        try {
            take(arrivals(name), ingestion);
        } catch (InputException e) {
            tally.refused(name, String.valueOf(e.getMessage()));
        }
    }

    private Arrivals arrivals(String name) throws InputException, IOException, InterruptedException {
        if (name.equals("-")) {
            return Intake.standard().read(terminal.in(), "standard input", null);
        }
        if (WebAddress.is(name)) {
            return new WebAddress(allowPrivate).open(name);
        }
        Path path = NamedInput.path(name);
        if (!Files.exists(path)) {
            throw new InputException("no such file or folder");
        }
        return Intake.standard().open(path);
    }

    private static void take(Arrivals arrivals, Ingestion ingestion) throws Exception {
        try (arrivals) {
            ingestion.take(arrivals);
        } catch (IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
