package org.zufolge.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Alert;
import org.zufolge.archive.Alerts;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Fresh;
import org.zufolge.archive.Query;
import org.zufolge.archive.QueryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zufolge alerts}: saved searches that run on what is new. */
@Command(
        name = "alerts",
        description = "Runs saved searches on what has come in since they last ran, and sends what they find.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge alerts --save hafen --query 'about:hafen named:no' --to hafen.jsonl",
            "  zufolge alerts --save wolf --query 'source:Wolf' --to https://bote.example/hook",
            "  zufolge alerts --list",
            "  zufolge alerts --remove wolf",
            "  zufolge alerts                                  run all of them",
            "",
            "What is found is a line of JSON each. It counts as sent only when it was: a target that cannot be reached "
                    + "gets it the next time, and the exit code is 1.%n"
        })
final class AlertsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Run these alone.")
    @Nullable
    List<String> names;

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--save",
            paramLabel = "NAME",
            description = "Save a search under this name; it finds what comes in from now on.")
    @Nullable
    String save;

    @Option(names = "--query", paramLabel = "QUERY", description = "What it looks for, as 'zufolge search' has it.")
    @Nullable
    String query;

    @Option(
            names = "--to",
            paramLabel = "TARGET",
            defaultValue = "-",
            description = "Where it sends what it finds: - for standard output (default), a file, or a web address.")
    String target = "-";

    @Option(names = "--list", description = "Show the saved searches.")
    boolean list;

    @Option(names = "--remove", paramLabel = "NAME", description = "Forget one.")
    @Nullable
    String remove;

    private final Terminal terminal;

    AlertsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        check();
        try (Archive kept = archive.open(terminal)) {
            Alerts alerts = kept.alerts();
            if (save != null) {
                alerts.save(new Alert(save, parsed(query == null ? "" : query), target));
                return CommandLine.ExitCode.OK;
            }
            if (remove != null) {
                if (alerts.remove(remove)) {
                    return CommandLine.ExitCode.OK;
                }
                terminal.err().println("zufolge: there is no alert " + remove);
                return 1;
            }
            if (list) {
                for (Alert alert : alerts.list()) {
                    terminal.out().println(alert.name() + "\t" + alert.query() + "\t" + alert.target());
                }
                return CommandLine.ExitCode.OK;
            }
            return run(alerts);
        }
    }

    private void check() {
        if ((save == null) != (query == null)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--save NAME and --query QUERY go together");
        }
        if (query != null) {
            parsed(query);
        }
        if (AlertTarget.isAddress(target)) {
            try {
                URI.create(target);
            } catch (IllegalArgumentException e) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "--to " + target + " is no valid address", e);
            }
        }
    }

    private Query parsed(String text) {
        try {
            return Query.parse(text);
        } catch (QueryException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), e.getMessage() == null ? "" : e.getMessage(), e);
        }
    }

    private int run(Alerts alerts) throws InterruptedException {
        int failed = 0;
        List<Alert> all = alerts.list();
        List<String> wanted = names == null ? List.of() : names;
        for (String name : wanted) {
            if (all.stream().noneMatch(alert -> alert.name().equals(name))) {
                terminal.err().println("zufolge: there is no alert " + name);
                failed++;
            }
        }
        for (Alert alert : all) {
            if (!wanted.isEmpty() && !wanted.contains(alert.name())) {
                continue;
            }
            failed += new AlertRun(alerts, new AlertTarget(terminal)).run(alert, terminal) ? 0 : 1;
        }
        return failed == 0 ? CommandLine.ExitCode.OK : 1;
    }

    /** One alert's run over all that is new. */
    record AlertRun(Alerts alerts, AlertTarget sender) {
        /** Sends what is new and notes that it was sent; false where it could not be, which is told. */
        boolean run(Alert alert, Terminal terminal) throws InterruptedException {
            Fresh fresh;
            do {
                fresh = alerts.fresh(alert);
                if (!fresh.hits().isEmpty()) {
                    try {
                        sender.send(alert.target(), fresh.hits());
                    } catch (IOException e) {
                        terminal.err()
                                .println("zufolge: alert " + alert.name() + ": " + alert.target()
                                        + " could not be reached (" + e.getMessage() + ")");
                        return false;
                    }
                }
                alerts.acknowledge(alert, fresh.mark());
            } while (fresh.more());
            return true;
        }
    }
}
