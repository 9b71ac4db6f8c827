package org.zufolge.cli;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.zufolge.archive.Archive;
import org.zufolge.intake.Arrivals;
import org.zufolge.intake.Intake;
import org.zufolge.stories.StoryDesk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code zufolge demo}: a newsroom's morning in the archive. */
@Command(
        name = "demo",
        description = "Fills the archive with example reports: a few days of invented news by invented outlets.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge demo && zufolge stories",
            "  zufolge demo --archive /tmp/demo.db",
            "",
            "People, firms, small places and outlets in it are invented. Twice is as good as once.%n"
        })
final class DemoCommand implements Callable<Integer> {
    private static final String REPORTS = "/org/zufolge/demo/reports.jsonl";

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    private final Terminal terminal;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        IngestTally tally = new IngestTally(terminal);
        int threads = Runtime.getRuntime().availableProcessors();
        try (Archive kept = archive.open(terminal);
                InputStream in = Objects.requireNonNull(StoryDesk.class.getResourceAsStream(REPORTS), REPORTS);
                Arrivals arrivals = Intake.standard().read(in, "demo.jsonl", "application/jsonl")) {
            new Ingestion(kept, threads, LocalDate.now(ZoneOffset.UTC), tally).take(arrivals);
        }
        tally.say(tally.summary());
        return tally.refused() == 0 ? CommandLine.ExitCode.OK : 1;
    }
}
