package org.zufolge.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reports out of a real broker. */
class KafkaStreamTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String TOPIC = "meldungen";
    private static final int A_BATCH = 6;

    @TempDir
    Path folder;

    @Test
    @Timeout(600)
    void readsEachRecordOnceThoughItAndTheBrokerAreKilled() throws Exception {
        Path out = folder.resolve("out");
        Path checkpoint = folder.resolve("checkpoint");
        try (KafkaBroker broker = new KafkaBroker(Files.createDirectory(folder.resolve("broker")))) {
            broker.start();
            send(broker, 0, 30);
            Process process = StreamProcess.start(
                    folder.resolve("log"),
                    List.of(
                            "--kafka",
                            broker.address(),
                            "--topic",
                            TOPIC,
                            "--output",
                            out.toString(),
                            "--checkpoint",
                            checkpoint.toString(),
                            "--most",
                            Integer.toString(A_BATCH),
                            "--every",
                            "0"));
            StreamProcess.killWhenThereIs(out.resolve("readings/batch=2"), process, folder.resolve("log"));
            assertThat(StreamProcess.committed(checkpoint)).isLessThan(30 / A_BATCH);
            broker.kill();
            broker.start();
            send(broker, 30, 36);

            SparkSession spark = LocalSpark.session();
            ReadingStream stream = new ReadingStream(spark, out.toString(), checkpoint.toString());
            StreamingQuery query = stream.start(stream.topic(broker.address(), TOPIC, A_BATCH), Trigger.AvailableNow());
            assertThat(query.awaitTermination(PATIENCE.toMillis())).isTrue();
        }

        List<String> ids = IntStream.range(0, 36).mapToObj(i -> "r" + i).toList();
        assertThat(LocalSpark.column(out, "readings", "id")).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(LocalSpark.column(out, "statements", "report")).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(LocalSpark.column(out, "bad", "where"))
                .hasSize(6)
                .doesNotHaveDuplicates()
                .allMatch(where -> where.matches(TOPIC + "/[0-2]@[0-9]+"));
    }

    /** Sends reports with these numbers; before each sixth one that is broken. */
    private static void send(KafkaBroker broker, int from, int to) throws Exception {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.address(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            for (int i = from; i < to; i++) {
                if (i % 6 == 0) {
                    sent.add(producer.send(new ProducerRecord<>(TOPIC, "bad" + i, "{")));
                }
                String report = "{\"id\": \"r" + i + "\", \"text\": \"Der Antrag sei abgelehnt, sagte Sprecherin Ute "
                        + "Sahlmann.\"}";
                sent.add(producer.send(new ProducerRecord<>(TOPIC, "r" + i, report)));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        }
    }
}
