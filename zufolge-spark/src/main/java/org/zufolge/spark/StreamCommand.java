package org.zufolge.spark;

import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.Trigger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zufolge-spark stream}: readings of what comes in, as it comes in. */
@Command(
        name = "stream",
        description = "Reads reports as they come into a folder or a Kafka topic, each once.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  zufolge-spark stream eingang/ --output lesung",
            "  zufolge-spark stream --kafka bote:9092 --topic meldungen --output hdfs:///lesung",
            "",
            "Written are the tables of 'read', in a folder 'batch=N' for each batch. A run that was broken off goes on with "
                    + "the same command. Files must come whole: write them elsewhere, then rename them into the folder. A "
                    + "Kafka record is one report, in the form of a line of JSON Lines.%n"
        })
final class StreamCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The folder that files come into.")
    @Nullable
    String folder;

    @Option(names = "--kafka", paramLabel = "SERVERS", description = "Kafka's servers: host:port, commas between.")
    @Nullable
    String servers;

    @Option(names = "--topic", paramLabel = "TOPIC", description = "The topic to read.")
    @Nullable
    String topic;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder for the tables.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String output;

    @Option(
            names = "--checkpoint",
            paramLabel = "DIR",
            description = "Where it is laid down what has been read (default: _checkpoint in the output's folder).")
    @Nullable
    String checkpoint;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "The files (default: 100) or Kafka records (default: 10000) of a batch.")
    int most;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How often to look for more (default: ${DEFAULT-VALUE}).")
    int every;

    @Option(names = "--once", description = "Read what is there, then end.")
    boolean once;

    @Override
    public Integer call() throws Exception {
        boolean kafka = servers != null && topic != null;
        if (kafka == (folder != null) || (servers == null) != (topic == null)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "give either a folder, or both --kafka and --topic");
        }
        if (every < 0 || most < 0) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--every and --most must not be negative");
        }
        try (SparkSession spark = Sessions.open()) {
            ReadingStream stream =
                    new ReadingStream(spark, output, checkpoint == null ? output + "/_checkpoint" : checkpoint);
            Dataset<Row> incoming;
            if (servers != null && topic != null) {
                incoming = stream.topic(servers, topic, most == 0 ? 10_000 : most);
            } else {
                incoming = stream.files(String.valueOf(folder), most == 0 ? 100 : most);
            }
            stream.start(incoming, once ? Trigger.AvailableNow() : Trigger.ProcessingTime(every * 1000L))
                    .awaitTermination();
            return CommandLine.ExitCode.OK;
        }
    }
}
