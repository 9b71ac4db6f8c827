package org.zufolge.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk that is soon full: a tmpfs, which only root can mount. */
public final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /**
     * Mounts one at an empty folder; where that is not allowed, the test is passed over.
     *
     * @param kilobytes its size
     */
    public static SmallDisk at(Path folder, int kilobytes) throws IOException {
        Assumptions.assumeTrue(
                mount("-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString()),
                "a small disk can be mounted, as root can");
        return new SmallDisk(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Makes it larger, with all that is on it. */
    public void grow(int kilobytes) throws IOException {
        if (!mount("-o", "remount,size=" + kilobytes + "k", folder.toString())) {
            throw new IOException("cannot make " + folder + " larger");
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", folder.toString());
    }

    private static boolean mount(String... arguments) throws IOException {
        String[] command = new String[arguments.length + 1];
        command[0] = "mount";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return run(command) == 0;
    }

    private static int run(String... command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // There is no such program: another system.
            return -1;
        }
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
