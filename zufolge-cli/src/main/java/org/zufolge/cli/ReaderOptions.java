package org.zufolge.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.Zufolge;
import org.zufolge.entity.KnownEntity;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say what a reader knows. */
final class ReaderOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Option(
            names = "--entities",
            paramLabel = "FILE",
            description = {
                "Names you know: CSV in UTF-8, a line each with name, aliases (| between them), kind (person, "
                        + "organisation, outlet, group, place or document) and id. They win over those built in. An id is "
                        + "shown as \"wikidata\" if it is one: Q64."
            })
    @Nullable
    String entities;

    /**
     * The reader that the options ask for.
     *
     * @param err where to say what a reading cannot show
     * @throws CommandLine.ParameterException if there is anything wrong with the file
     */
    Zufolge reader(PrintStream err) {
        if (entities == null) {
            return Zufolge.reader();
        }
        List<KnownEntity> known;
        try {
            known = new EntityFile().read(Path.of(entities));
        } catch (InvalidPathException e) {
            throw wrong(" is no name of a file");
        } catch (InputException e) {
            throw wrong(": " + e.getMessage());
        }
        long foreign = known.stream()
                .filter(entity -> entity.id() != null && entity.wikidata() == null)
                .count();
        if (foreign > 0) {
            err.println("zufolge: --entities " + entities + ": ids that are no items of Wikidata are not shown ("
                    + foreign + ")");
        }
        return Zufolge.reader().with(known);
    }

    private CommandLine.ParameterException wrong(String what) {
        return new CommandLine.ParameterException(spec.commandLine(), "--entities " + entities + what);
    }
}
