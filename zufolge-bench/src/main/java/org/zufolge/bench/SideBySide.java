package org.zufolge.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zufolge.bench.system.Contender;

/**
 * Runs each system over the same texts in one run, one after the other, and prints a table: {@code SideBySide [TEXTS
 * [SECONDS]]}. Each gets a JVM with the same heap and collector, and as many seconds to warm up.
 */
public final class SideBySide {
    private SideBySide() {}

    private record Figures(double start, double rate, double memory) {}

    public static void main(String... args) throws Exception {
        String texts = args.length > 0 ? args[0] : "";
        String seconds = args.length > 1 ? args[1] : "20";
        System.out.println("| system | what it does | tokens/s, one thread | Zufolge's is | start, s | memory, MiB |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: |");
        double first = 0;
        for (Contender.Kind kind : Contender.Kind.values()) {
            Figures figures = run(kind, texts, seconds);
            first = first == 0 ? figures.rate : first;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %,.0f | %.1f × | %.2f | %,.0f |%n",
                    kind.title(),
                    kind.work(),
                    figures.rate,
                    first / figures.rate,
                    figures.start,
                    figures.memory);
        }
    }

    private static Figures run(Contender.Kind kind, String texts, String seconds) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx4g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SystemRun.class.getName(),
                kind.word(),
                texts,
                seconds));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String last = "";
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(kind.title() + " did not run: " + String.join(" ", command));
        }
        String[] figures = last.split(" ");
        return new Figures(
                Double.parseDouble(figures[0]), Double.parseDouble(figures[1]), Double.parseDouble(figures[2]));
    }
}
