package org.zufolge.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.zufolge.intake.Opening.Input;
import org.zufolge.intake.http.Fetched;

/**
 * Reads whatever reports come in: plain text, web pages, feeds (RSS, Atom), news formats (NewsML-G2, ninjs, NITF), JSON
 * Lines, WARC, all of these in ZIP and gzip, and folders of them. What something is, is told by how it begins, and only
 * where that leaves it open by its name.
 *
 * <pre>
 * try (Arrivals arrivals = Intake.standard().open(path)) {
 *     arrivals.forEachRemaining(arrival -&gt; …);
 * }
 * </pre>
 *
 * <p>Immutable; may be shared between threads.
 */
public final class Intake {
    private final Limits limits;
    private final Clock clock;

    private Intake(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** With {@link Limits#STANDARD} and the machine's clock, which tells only what lies in the future. */
    public static Intake standard() {
        return new Intake(Limits.STANDARD, Clock.systemUTC());
    }

    public Intake limits(Limits value) {
        return new Intake(value, clock);
    }

    public Intake clock(Clock value) {
        return new Intake(limits, value);
    }

    /** Everything in a file or folder; files whose names begin with a dot are passed over, links are not followed. */
    public Arrivals open(Path path) {
        String where = path.toString();
        Opening opening = new Opening(limits, clock);
        try {
            return new Arrivals(
                    Files.isDirectory(path) ? new Folder(path, opening) : Folder.file(path, opening), where);
        } catch (IOException e) {
            return new Arrivals(new Single(() -> Why.refused(where, e)), where);
        }
    }

    /** Everything in a stream, which is read as arrivals are asked for and is not closed. */
    public Arrivals read(InputStream in, String name, @Nullable String mediaType) {
        return read(in, name, mediaType, null);
    }

    /**
     * The same, found on the web.
     *
     * @param mediaType what the server says it is: {@code text/html; charset=utf-8}
     * @param address where it was found; links on a page are read from there
     */
    public Arrivals read(InputStream in, String name, @Nullable String mediaType, @Nullable String address) {
        try {
            return new Arrivals(new Opening(limits, clock).open(new Input(in, name, name, mediaType, address)), name);
        } catch (IOException e) {
            return new Arrivals(new Single(() -> Why.refused(name, e)), name);
        }
    }

    /**
     * Everything in a page that was fetched.
     *
     * @param name what it was asked for as, for people
     */
    public Arrivals read(Fetched.Page page, String name) {
        return read(new ByteArrayInputStream(page.body()), name, page.mediaType(), page.address());
    }
}
