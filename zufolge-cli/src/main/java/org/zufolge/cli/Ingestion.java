package org.zufolge.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.Zufolge;
import org.zufolge.archive.Added;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Filing;
import org.zufolge.archive.Prepared;
import org.zufolge.intake.Arrival;
import org.zufolge.intake.Incoming;
import org.zufolge.reading.Reading;
import org.zufolge.report.Report;
import org.zufolge.report.UnreadableReportException;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Placement;
import org.zufolge.stories.Placing;
import org.zufolge.stories.StoryDesk;

/**
 * Reads what comes in and makes it ready, on all cores, and adds it to an archive, in the order in which it came and a
 * batch at a time: what was told to be added is kept, whatever happens afterwards.
 */
final class Ingestion {
    /** Is told what becomes of each thing that came in, in order. */
    interface Listener {
        /** A report is in the archive now; {@code placement} is null where it was there before. */
        void added(Filed filed, @Nullable Placement placement);

        /** Something could not be read. */
        void refused(String where, String why);

        /** Something was read, but not all that it says was taken. */
        void noted(String where, String note);
    }

    /** The more, the less often a disk is waited for; these take it some hundredths of a second. */
    private static final int BATCH = 256;

    /** While a batch is written, which a disk may hold up, others read the next ones. */
    private static final int WAITING = 5 * BATCH;

    /** The chars of reports that may be read, or wait to be written, at a time. */
    private static final long HEAVIEST = 2L << 20;

    private final Archive archive;
    private final int threads;
    private final LocalDate today;
    private final Listener listener;
    private final Placing desk = new StoryDesk();
    private final List<Prepared> batch = new ArrayList<>();

    /**
     * An ingestion.
     *
     * @param today the day of a report that does not say its own
     */
    Ingestion(Archive archive, int threads, LocalDate today, Listener listener) {
        this.archive = archive;
        this.threads = threads;
        this.today = today;
        this.listener = listener;
    }

    /** What was made of an arrival: a reading, or what is wrong with it. */
    private record Outcome(
            String where,
            @Nullable Prepared report,
            List<String> notes,
            @Nullable String problem) {}

    /**
     * Takes all that arrives.
     *
     * @throws org.zufolge.archive.ArchiveException if the archive fails; what was told to be added before is kept
     */
    void take(Iterator<Arrival> arrivals) throws Exception {
        try (InOrder<Outcome> reading = new InOrder<>(threads, WAITING, HEAVIEST, this::hand)) {
            while (arrivals.hasNext()) {
                Arrival arrival = arrivals.next();
                if (arrival instanceof Arrival.Arrived arrived) {
                    Incoming incoming = arrived.incoming();
                    reading.add(incoming.report().text().length(), () -> read(incoming));
                } else if (arrival instanceof Arrival.Refused refused) {
                    reading.add(0, () -> new Outcome(refused.where(), null, List.of(), refused.why()));
                }
            }
            reading.drain();
        } finally {
            flush();
        }
    }

    private Outcome read(Incoming incoming) {
        Report report = incoming.report();
        try {
            Reading reading = Zufolge.reader().read(report);
            Prepared prepared = archive.prepare(Filing.of(reading, today), desk);
            return new Outcome(incoming.where(), prepared, incoming.notes(), null);
        } catch (UnreadableReportException e) {
            return new Outcome(incoming.where(), null, List.of(), e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            // One report that the program stumbles over must not stop the others.
            return new Outcome(
                    incoming.where(), null, List.of(), "the program failed on it (" + e + "); please report this");
        }
    }

    private void hand(Outcome outcome) {
        if (outcome.report() == null) {
            flush();
            listener.refused(outcome.where(), outcome.problem() == null ? "cannot be read" : outcome.problem());
            return;
        }
        outcome.notes().forEach(note -> listener.noted(outcome.where(), note));
        batch.add(outcome.report());
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        List<Prepared> taken = List.copyOf(batch);
        batch.clear();
        List<Added> added = archive.add(taken);
        for (int i = 0; i < taken.size(); i++) {
            listener.added(taken.get(i).filed(), added.get(i).placement());
        }
    }
}
