package org.zufolge.spark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code zufolge-spark stream} in a process of its own, so that it can be killed as a machine that fails is: at any moment. */
final class StreamProcess {
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
}
