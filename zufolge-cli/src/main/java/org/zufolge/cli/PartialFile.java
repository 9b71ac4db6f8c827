package org.zufolge.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/**
 * A file that has its name only when it is whole: until then it is NAME.part. Between two calls of {@link #settle} it can
 * be cut back to the first, also by a later process; a compressed file is a new gzip member after each, so that its bytes
 * do not tell whether that happened.
 */
final class PartialFile extends OutputStream {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final boolean compressed;
    private final FileChannel channel;
    private OutputStream out;

    /**
     * Opens the part of a file.
     *
     * @param target the file; compressed where its name ends in {@code .gz}
     * @param length what to keep of an earlier part, in bytes
     */
    PartialFile(Path target, long length) throws IOException {
        this.target = target;
        this.compressed = target.toString().endsWith(".gz");
        this.channel = FileChannel.open(part(target), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(length).position(length);
        this.out = member();
    }

    /** Where a file is while it is not whole. */
    static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    private OutputStream member() throws IOException {
        OutputStream bytes =
                new BufferedOutputStream(new NamedOutput(target, Channels.newOutputStream(channel)), BUFFER);
        return compressed ? new GZIPOutputStream(bytes, BUFFER) : bytes;
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    /** Brings all that was written to the disk; gives the length of the file in bytes. */
    long settle() throws IOException {
        end();
        channel.force(false);
        out = member();
        return channel.position();
    }

    private void end() throws IOException {
        if (out instanceof GZIPOutputStream gzip) {
            gzip.finish();
        }
        out.flush();
    }

    /** Gives the whole file its name. */
    void finish() throws IOException {
        end();
        channel.force(true);
        channel.close();
        Files.move(part(target), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
