package org.zufolge.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.InputFile;

/** Reads a file with Parquet's own reader; only the unpacking is the JDK's, since Hadoop's is not there. */
final class GroupReader extends ParquetReader.Builder<Group> {
    private GroupReader(InputFile file) {
        super(file, new PlainParquetConfiguration());
        withCodecFactory(new Unpacking());
    }

    /** All rows of a file. */
    static List<Group> rows(InputFile file) throws IOException {
        List<Group> rows = new ArrayList<>();
        try (ParquetReader<Group> reader = new GroupReader(file).build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
        return new GroupReadSupport();
    }

    private static final class Unpacking implements CompressionCodecFactory {
        @Override
        public BytesInputCompressor getCompressor(CompressionCodecName codec) {
            throw new UnsupportedOperationException("read, not written");
        }

        @Override
        public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
            if (codec != CompressionCodecName.GZIP) {
                throw new IllegalArgumentException("packed with " + codec);
            }
            return new Gunzip();
        }

        @Override
        public void release() {}
    }

    private static final class Gunzip implements CompressionCodecFactory.BytesInputDecompressor {
        @Override
        public BytesInput decompress(BytesInput page, int size) throws IOException {
            return BytesInput.from(new GZIPInputStream(page.toInputStream()).readAllBytes());
        }

        @Override
        public void decompress(java.nio.ByteBuffer page, int packed, java.nio.ByteBuffer unpacked, int size) {
            throw new UnsupportedOperationException("pages are on the heap");
        }

        @Override
        public void release() {}
    }
}
