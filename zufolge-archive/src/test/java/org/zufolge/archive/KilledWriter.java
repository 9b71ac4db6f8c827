package org.zufolge.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zufolge.stories.Filed;

/** A program that adds batches until it is killed, and says which it was told are kept. */
final class KilledWriter {
    static final int REPORTS = 5;

    private KilledWriter() {}

    /** Batch by batch from a number on; on standard output a line with the number of each that is kept. */
    public static void main(String[] arguments) {
        try (Archive archive = Archive.open(arguments[0])) {
            for (int batch = Integer.parseInt(arguments[1]); ; batch++) {
                archive.add(batch(batch), Samples.BY_FIRST_WORD);
                System.out.println(batch);
                System.out.flush();
            }
        }
    }

    static List<Filed> batch(int number) {
        List<Filed> reports = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            int n = number * REPORTS + i;
            reports.add(Samples.report(
                    "Blatt" + n % 3,
                    LocalDate.of(2026, 3, 1).plusDays(n % 31),
                    "Wetter" + n % 11 + " am Deich",
                    "Die Wartin Frauke Nordahl sagte, die Flut sei " + n + " Zentimeter hoch. "
                            + "Nach Angaben des Amts soll sie morgen fallen."));
        }
        return reports;
    }
}
