package org.zufolge.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Page;
import org.zufolge.archive.StoryLine;
import org.zufolge.archive.json.StoryJson;
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

    @Mixin
    FormatOption format = new FormatOption();

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
                    StoryAccount account = kept.account(line.id()).orElse(null);
                    if (account == null) {
                        continue;
                    }
                    if (format.isJson()) {
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
