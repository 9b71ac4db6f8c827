package org.zufolge.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Page;
import org.zufolge.archive.Query;
import org.zufolge.archive.QueryException;
import org.zufolge.archive.json.HitJson;
import org.zufolge.formats.terminal.Sheet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zufolge search}: statements and reports of the archive by words, phrases and fields. */
@Command(
        name = "search",
        description = "Finds statements in the archive, the newest first.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge search hafen streik                     both words, in any of their forms",
            "  zufolge search '\"tiefer Hafen\" -type:Direct'    a phrase; not in quotation marks",
            "  zufolge search named:no certainty:PS+           unnamed sources that leave it open",
            "  zufolge search source:\"Wolf\" after:2026-03-02   what somebody said since",
            "",
            "Fields: source: about: outlet: place: certainty: type: named:yes|no after: before:%n"
        })
final class SearchCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "Words, \"phrases\" and fields; all must hold.")
    List<String> words = new ArrayList<>();

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    @Option(
            names = {"-r", "--reports"},
            description = "Find reports instead of statements.")
    boolean reports;

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

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Query query;
        try {
            query = Query.parse(String.join(" ", words));
        } catch (QueryException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), e.getMessage() == null ? "" : e.getMessage(), e);
        }
        try (Archive kept = archive.open(terminal)) {
            long found = reports ? reports(kept, query) : statements(kept, query);
            if (found == 0) {
                terminal.err().println("zufolge: nothing found");
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private long statements(Archive kept, Query query) throws IOException {
        return pages(page -> kept.statements(query, page, limit), HitJson::of, HitView::show);
    }

    private long reports(Archive kept, Query query) throws IOException {
        return pages(page -> kept.reports(query, page, limit), HitJson::of, HitView::show);
    }

    private interface Pages<T> {
        Page<T> get(@Nullable String page);
    }

    private interface Line<T> {
        String of(T item);
    }

    private interface Show<T> {
        void show(T item, Sheet sheet) throws IOException;
    }

    private <T> long pages(Pages<T> pages, Line<T> line, Show<T> show) throws IOException {
        Sheet sheet = new Sheet(terminal.out(), terminal.width(), color.wanted(terminal, true));
        Page<T> page = pages.get(null);
        boolean first = true;
        for (T item : page.items()) {
            if (format.isJson()) {
                terminal.out().println(line.of(item));
                continue;
            }
            if (!first) {
                terminal.out().println();
            }
            first = false;
            show.show(item, sheet);
        }
        if (page.next() != null && !format.isJson()) {
            terminal.err().println("zufolge: there is more; --limit shows more of it");
        }
        return page.items().size();
    }
}
