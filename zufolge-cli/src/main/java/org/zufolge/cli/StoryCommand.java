package org.zufolge.cli;

import java.util.concurrent.Callable;
import org.zufolge.archive.Archive;
import org.zufolge.archive.json.StoryJson;
import org.zufolge.stories.account.StoryAccount;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code zufolge story}: the whole of one story. */
@Command(
        name = "story",
        description =
                "Shows one story: its reports, its claims, their history and origins, and what each verdict rests on.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  zufolge story st-0123456789abcdef", "  zufolge story --format jsonl st-0123456789abcdef%n"})
final class StoryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The story's id, as 'zufolge stories' shows it.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String id;

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    @Mixin
    FormatOption format = new FormatOption();

    @Mixin
    ColourOption color = new ColourOption();

    private final Terminal terminal;

    StoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Archive kept = archive.open(terminal)) {
            StoryAccount account = kept.account(id).orElse(null);
            if (account == null) {
                terminal.err().println("zufolge: there is no story " + id + "; 'zufolge stories' shows their ids");
                return 1;
            }
            if (format.isJson()) {
                terminal.out().println(StoryJson.of(id, account));
            } else {
                new StoryView(terminal.width(), color.wanted(terminal, true)).whole(id, account, terminal.out());
            }
            return CommandLine.ExitCode.OK;
        }
    }
}
