package org.zufolge.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zufolge.intake.Opening.Input;

/** The files of a folder and of those in it, in the order of their names. Hidden files and links are passed over. */
final class Folder extends Container {
    private final Opening opening;
    private final Deque<Path> ahead = new ArrayDeque<>();

    Folder(Path folder, Opening opening) throws IOException {
        this.opening = opening;
        enter(folder);
    }

    private void enter(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted((a, b) ->
                            b.getFileName().toString().compareTo(a.getFileName().toString()))
                    .toList();
        }
        files.forEach(ahead::push);
    }

    @Override
    @Nullable
    Member advance() {
        while (!ahead.isEmpty()) {
            Path path = ahead.pop();
            if (path.getFileName().toString().startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                return new Of(path.toString(), () -> {
                    enter(path);
                    return () -> null;
                });
            }
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                return new Of(path.toString(), () -> file(path, opening));
            }
        }
        return null;
    }

    /** The source of a file, which closes it. */
    static Source file(Path path, Opening opening) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        try {
            String where = path.toString();
            Source source = opening.open(new Input(in, where, where, null, null));
            return new Source() {
                @Override
                public @Nullable Arrival next() throws IOException {
                    return source.next();
                }

                @Override
                public void close() throws IOException {
                    source.close();
                    in.close();
                }
            };
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** How a member is opened. */
    private interface Way {
        Source open() throws IOException;
    }

    private record Of(String where, Way way) implements Member {
        @Override
        public Source open() throws IOException {
            return way.open();
        }
    }
}
