package org.zufolge.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Archive;
import picocli.CommandLine.Option;

/** {@code --archive}: where reports, readings and stories are kept. */
final class ArchiveOption {
    private static final String VARIABLE = "ZUFOLGE_ARCHIVE";

    @Option(
            names = {"-a", "--archive"},
            paramLabel = "FILE|URL",
            description = {
                "Where everything is kept: an SQLite file, or the JDBC URL of a PostgreSQL database.",
                "Without it $ZUFOLGE_ARCHIVE is asked, then ~/.local/share/zufolge/archive.db is taken."
            })
    @Nullable
    String location;

    /** Opens it, and makes it where there is none; the caller closes it. */
    Archive open(Terminal terminal) {
        return Archive.open(place(terminal.environment()));
    }

    String place(Map<String, String> environment) {
        if (location != null) {
            return location;
        }
        String told = environment.get(VARIABLE);
        if (told != null && !told.isBlank()) {
            return told;
        }
        String data = environment.get("XDG_DATA_HOME");
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", "."));
        String folder = data == null || !data.startsWith("/") ? home + "/.local/share" : data;
        return folder + "/zufolge/archive.db";
    }
}
