package org.zufolge.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Placement;

/** Counts what becomes of reports, and tells on stderr what is wrong with some. */
final class IngestTally implements Ingestion.Listener {
    private final Terminal terminal;
    private final Set<String> stories = new HashSet<>();
    private long fresh;
    private long known;
    private long opened;
    private long reprints;
    private long refused;

    IngestTally(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void added(Filed filed, @Nullable Placement placement) {
        if (placement == null) {
            known++;
        } else {
            fresh++;
            opened += placement.opened() ? 1 : 0;
            reprints += placement.reprintOf() == null ? 0 : 1;
            stories.add(placement.story());
        }
        show();
    }

    @Override
    public void refused(String where, String why) {
        refused++;
        say(where + ": " + why);
    }

    @Override
    public void noted(String where, String note) {
        say(where + ": " + note);
    }

    void say(String message) {
        terminal.err().println((terminal.errIsTerminal() ? "\r\u001B[K" : "") + "zufolge: " + message);
    }

    private void show() {
        if (terminal.errIsTerminal() && (fresh + known) % 16 == 0) {
            terminal.err()
                    .print(String.format(
                            Locale.ROOT, "\r\u001B[K%,d reports, %,d in new stories", fresh + known, opened));
            terminal.err().flush();
        }
    }

    long refused() {
        return refused;
    }

    /** What came of all in one line. */
    String summary() {
        String refusals = refused == 0 ? "" : String.format(Locale.ROOT, "; %,d refused", refused);
        String before = known == 0 ? "" : String.format(Locale.ROOT, ", %,d known already", known);
        return String.format(
                Locale.ROOT,
                "%,d new reports in %,d stories, %,d of these new, %,d reports reprint another%s%s",
                fresh,
                stories.size(),
                opened,
                reprints,
                before,
                refusals);
    }
}
