package org.zufolge.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;

/**
 * A table with a row for each statement as an Apache Parquet file. It has the columns of the table in CSV, with types:
 * {@code named} is a boolean, {@code begin} and {@code end} are integers, in code points, and {@code chain} is a list of
 * names, origin first. What is not known is null; a chain of which no hand is known is an empty list. Texts are the
 * report's own to the character: nothing is put before what a spreadsheet would take for a formula.
 *
 * <p>What is held in memory is a row group, some {@value #ROW_GROUP} bytes, however many readings there are. The same
 * readings give the same bytes.
 */
public final class ParquetTable {
    private static final int ROW_GROUP = 16 << 20;
    private static final int PAGE = 1 << 20;
    /** How many rows may pass, however long they are, until the size of what is held is looked at again. */
    private static final int ROWS_UNSEEN = 16;
    /** Of a long text, this much tells a reader whether to look into a row group, in bytes. */
    private static final int BOUND = 64;

    /**
     * Writes a whole file, taking each reading only when the one before it is written, and flushes it; does not close
     * {@code out}.
     *
     * @throws IOException if {@code out} cannot be written to
     */
    public void writeAll(Iterator<Reading> readings, OutputStream out) throws IOException {
        // Closed only when all is written: without its end the file is no Parquet, and what was cut short not taken for
        // whole.
        // There is nothing to let go of otherwise, the stream is the caller's.
        ParquetWriter<StatementRow> writer = new Builder(out).build();
        while (readings.hasNext()) {
            Reading reading = readings.next();
            for (Statement statement : reading.statements()) {
                writer.write(new StatementRow(reading, statement));
            }
        }
        writer.close();
    }

    private static final class Builder extends ParquetWriter.Builder<StatementRow, Builder> {
        Builder(OutputStream out) {
            super(new StreamFile(out));
            withConf(new PlainParquetConfiguration());
            withCodecFactory(new GzipPages());
            withCompressionCodec(CompressionCodecName.GZIP);
            withRowGroupSize((long) ROW_GROUP);
            withPageSize(PAGE);
            withMinRowCountForPageSizeCheck(1);
            withMaxRowCountForPageSizeCheck(ROWS_UNSEEN);
            withStatisticsTruncateLength(BOUND);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** Not called: the configuration given is not Hadoop's. */
        @Override
        @Deprecated
        protected WriteSupport<StatementRow> getWriteSupport(Configuration configuration) {
            throw new UnsupportedOperationException("not run by Hadoop");
        }

        @Override
        protected WriteSupport<StatementRow> getWriteSupport(ParquetConfiguration configuration) {
            return new StatementWriter();
        }
    }
}
