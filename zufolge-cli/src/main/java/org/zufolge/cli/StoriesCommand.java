package org.zufolge.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Kept;
import org.zufolge.archive.Page;
import org.zufolge.archive.StoryLine;
import org.zufolge.archive.json.StoryJson;
import org.zufolge.stories.account.Accounts;
import org.zufolge.stories.account.StoryAccount;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zufolge stories}: the stories of the archive, their claims, and who stands behind each. */
@Command(
        name = "stories",
        description = "Shows the stories of the archive, the latest first: their claims and who stands behind each.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge stories",
            "  zufolge stories --from 2026-03-02 --limit 50",
            "  zufolge stories --format jsonl > geschichten.jsonl%n"
        })
final class StoriesCommand implements Callable<Integer> {
    /** How stories are written. */
    enum Format {
        TEXT,
        JSONL
    }

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    @Option(names = "--from", paramLabel = "DATE", description = "Only those with a report of this day or later.")
    @Nullable
    LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Only those whose latest report is of this day or earlier.")
    @Nullable
    LocalDate to;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "20",
            description = "How many (default: ${DEFAULT-VALUE}).")
    int limit;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "text (default) or jsonl, one story a line.")
    Format format = Format.TEXT;

    @Mixin
    ColourOption color = new ColourOption();

    private final Terminal terminal;

    StoriesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        StoryView view = new StoryView(terminal.width(), color.wanted(terminal, true));
        try (Archive kept = archive.open(terminal)) {
            String next = null;
            int shown = 0;
            do {
                Page<StoryLine> page = kept.stories(from, to, next, Math.min(50, limit - shown));
                for (StoryLine line : page.items()) {
                    List<Kept> reports = kept.story(line.id());
                    if (reports.isEmpty()) {
                        continue;
                    }
                    StoryAccount account =
                            Accounts.of(reports.stream().map(Kept::filed).toList());
                    if (format == Format.JSONL) {
                        terminal.out().println(StoryJson.of(line.id(), account));
                    } else {
                        if (shown > 0) {
                            terminal.out().println();
                        }
                        view.brief(line.id(), account, terminal.out());
                    }
                    shown++;
                }
                next = page.next();
            } while (next != null && shown < limit);
            if (shown == 0) {
                terminal.err().println("zufolge: no stories; 'zufolge demo' or 'zufolge ingest' fills the archive");
            }
        }
        return CommandLine.ExitCode.OK;
    }
}
