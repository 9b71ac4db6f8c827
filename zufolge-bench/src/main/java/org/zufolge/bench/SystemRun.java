package org.zufolge.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.zufolge.bench.system.Contender;

/**
 * One system in a process of its own: {@code SystemRun SYSTEM TEXTS SECONDS}. Prints in one line the seconds from the start
 * of the process to the end of the first text, the tokens a second of processor time (median of the warm passes, one
 * thread), and the largest resident memory in MiB.
 */
public final class SystemRun {
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 4);
    private static final int FEWEST = 3;

    private SystemRun() {}

    public static void main(String... args) throws Exception {
        Contender contender =
                Contender.Kind.valueOf(args[0].toUpperCase(Locale.ROOT)).start();
        Path file = Path.of(args[1]);
        contender.read("Das Amt habe den Antrag am Montag abgelehnt, teilte eine Sprecherin mit.", PUBLISHED);
        double start = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
        Texts texts = file.toString().isEmpty() ? Texts.examples() : Texts.of(file);
        long end = System.nanoTime() + (long) (Double.parseDouble(args[2]) * 1e9);
        List<Double> rates = new ArrayList<>();
        while (rates.size() < FEWEST || System.nanoTime() < end) {
            rates.add(texts.tokens() * 1e9 / pass(contender, texts));
        }
        List<Double> warm = new ArrayList<>(rates.subList(rates.size() / 2, rates.size()));
        Collections.sort(warm);
        System.out.printf(Locale.ROOT, "%.2f %.0f %.0f%n", start, warm.get(warm.size() / 2), peak());
    }

    private static long pass(Contender contender, Texts texts) throws Exception {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (String text : texts.all()) {
            contender.read(text, PUBLISHED);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    }

    /** As the kernel counts it; NaN where there is no such kernel. */
    private static double peak() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return Double.NaN;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
            }
        }
        return Double.NaN;
    }
}
