package org.zufolge.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.zufolge.intake.Arrival;
import org.zufolge.intake.Arrivals;
import org.zufolge.intake.Intake;

/**
 * The reports of a file, read as they are asked for, by the same code as on one machine; a file that cannot be opened is
 * itself a bad record.
 */
final class FileIntake implements FlatMapFunction<String, Row> {
    private static final long serialVersionUID = 1;

    private final SerializableConfiguration hadoop;
    private final @Nullable String mediaType;

    FileIntake(SerializableConfiguration hadoop, InputFormat format) {
        this.hadoop = hadoop;
        mediaType = format == InputFormat.JSONL ? "application/jsonl" : null;
    }

    @Override
    public Iterator<Row> call(String file) {
        try {
            Path path = new Path(file);
            InputStream in =
                    new BufferedInputStream(path.getFileSystem(hadoop.value()).open(path), 1 << 16);
            return new Rows(Intake.standard().read(in, file, mediaType), in);
        } catch (IOException e) {
            return List.of(IncomingRow.of(new Arrival.Refused(file, "cannot be opened (" + e.getMessage() + ")"), null))
                    .iterator();
        }
    }

    /** Closes the file behind its last report; a task that is broken off leaves that to the file system. */
    private record Rows(Arrivals arrivals, InputStream in) implements Iterator<Row> {
        @Override
        public boolean hasNext() {
            if (arrivals.hasNext()) {
                return true;
            }
            try {
                arrivals.close();
                in.close();
            } catch (IOException e) {
                // everything in it has been read
                return false;
            }
            return false;
        }

        @Override
        public Row next() {
            return IncomingRow.of(arrivals.next(), null);
        }
    }
}
