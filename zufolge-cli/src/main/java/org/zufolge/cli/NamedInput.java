package org.zufolge.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.intake.Arrival;
import org.zufolge.intake.Arrivals;
import org.zufolge.intake.Incoming;
import org.zufolge.intake.Intake;
import org.zufolge.report.Report;

/**
 * The reports behind a name on the command line: a file, {@code -} for standard input, or a web address. Plain text is
 * taken as it is, to the character; a page, a feed or a packed file goes through {@link Intake}.
 */
final class NamedInput {
    /** Is handed what arrives. */
    interface Taker {
        void take(Arrival arrival) throws IOException;
    }

    private final Terminal terminal;
    private final InputText texts;
    private final WebAddress addresses;

    /**
     * Inputs.
     *
     * @param limit the most bytes a file may have
     * @param allowPrivate whether addresses in private networks are fetched
     */
    NamedInput(Terminal terminal, long limit, boolean allowPrivate) {
        this.terminal = terminal;
        this.texts = new InputText(limit);
        this.addresses = new WebAddress(allowPrivate);
    }

    /** Hands over what a name stands for, in order; what cannot be read is handed over as refused. */
    void each(String name, Taker taker) throws IOException, InterruptedException {
        try {
            if (name.equals("-")) {
                read(texts.bytes(terminal.in()), "standard input", null, taker);
            } else if (WebAddress.is(name)) {
                try (Arrivals arrivals = addresses.open(name)) {
                    each(arrivals, taker);
                }
            } else {
                Path path = path(name);
                Path last = path.getFileName();
                read(texts.bytes(path), name, last == null ? name : last.toString(), taker);
            }
        } catch (InputException e) {
            String where = name.equals("-") ? "standard input" : name;
            taker.take(new Arrival.Refused(where, String.valueOf(e.getMessage())));
        }
    }

    /**
     * The path that a name on the command line stands for.
     *
     * @throws InputException if it stands for none
     */
    static Path path(String name) throws InputException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException("is no name of a file");
        }
    }

    private void read(byte[] bytes, String where, @Nullable String id, Taker taker) throws InputException, IOException {
        if (!isMarkedUp(bytes)) {
            Report report = Report.of(texts.text(bytes)).id(id);
            taker.take(new Arrival.Arrived(new Incoming(report, where, List.of(), List.of(), null, false, List.of())));
            return;
        }
        try (Arrivals arrivals = Intake.standard().read(new ByteArrayInputStream(bytes), where, null)) {
            each(arrivals, taker);
        }
    }

    private static void each(Arrivals arrivals, Taker taker) throws IOException {
        while (arrivals.hasNext()) {
            taker.take(arrivals.next());
        }
    }

    /** Whether something begins as no text does: with a tag, a brace, or the mark of a packed file. */
    private static boolean isMarkedUp(byte[] bytes) {
        int at = InputText.starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at < bytes.length && (bytes[at] == '<' || bytes[at] == '{')
                || InputText.starts(bytes, 'P', 'K', 3, 4)
                || InputText.starts(bytes, 0x1F, 0x8B)
                || InputText.starts(bytes, 'W', 'A', 'R', 'C', '/');
    }
}
