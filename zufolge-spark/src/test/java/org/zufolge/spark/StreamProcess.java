package org.zufolge.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code zufolge-spark stream} in a process of its own, so that it can be killed as a machine that fails is: at any moment. */
final class StreamProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private StreamProcess() {}

    /**
     * Starts it.
     *
     * @param log the file for all that it says
     */
    static Process start(Path log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens") || argument.startsWith("-Djdk."))
                .forEach(command::add);
        command.addAll(List.of("-Xmx700m", "-Dspark.master=local[2]", "-Dspark.ui.enabled=false"));
        command.addAll(List.of("-Dspark.driver.host=localhost", "-Dspark.driver.bindAddress=127.0.0.1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "stream"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Kills it as soon as it has written a file. */
    static void killWhenThereIs(Path file, Process process, Path log) throws Exception {
        try {
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (!Files.exists(file)) {
                assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
                assertThat(System.nanoTime()).isLessThan(until);
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** How many batches it laid down as done. */
    static long committed(Path checkpoint) throws IOException {
        try (Stream<Path> done = Files.list(checkpoint.resolve("commits"))) {
            return done.filter(file -> !file.getFileName().toString().startsWith("."))
                    .count();
        }
    }
}
