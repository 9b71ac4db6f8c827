package org.zufolge.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the reader for whatever a stream holds. */
final class Opening {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}\"?([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private final Limits limits;
    private final Clock clock;

    Opening(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * What is to be read.
     *
     * @param name the file's name
     * @param where the same with what it lies in, for people
     * @param mediaType as HTTP gives it
     */
    record Input(
            InputStream in,
            String name,
            String where,
            @Nullable String mediaType,
            @Nullable String address) {}

    Limits limits() {
        return limits;
    }

    /**
     * A source of what is in a stream.
     *
     * @throws IOException if not even its beginning can be read
     */
    Source open(Input input) throws IOException {
        PushbackInputStream in = new PushbackInputStream(input.in(), FormatGuess.HEAD);
        byte[] head = in.readNBytes(FormatGuess.HEAD);
        in.unread(head);
        if (head.length == 0) {
            throw new UnreadableException("is empty");
        }
        Format format = new FormatGuess().of(head, head.length < FormatGuess.HEAD, input.name(), input.mediaType());
        String where = input.where();
        return switch (format) {
            case TEXT ->
                new Single(() -> new Draft(where)
                        .text(text(in, input))
                        .url(input.address())
                        .finish(clock));
            case HTML -> new Single(() -> new PageReader(limits, clock).read(text(in, input), where, input.address()));
            case JSON_LINES -> new JsonLines(in, where, limits, new JsonReports(clock));
            case JSON -> new JsonItems(text(in, input), where, limits, new JsonReports(clock));
            case FEED -> new Feed(xml(in, input), where, input.address(), clock);
            case NEWSML, NITF -> new NewsItems(xml(in, input), where, clock);
            case OTHER_XML ->
                throw new UnreadableException(
                        "is XML of a kind that is not read here; RSS, Atom, NewsML-G2 and NITF are");
            default -> throw new UnreadableException("is in a format that is not read here");
        };
    }

    private XmlCursor xml(InputStream in, Input input) throws IOException {
        return new XmlCursor(text(in, input), limits.depth());
    }

    /** The whole document as text. */
    private String text(InputStream in, Input input) throws IOException {
        byte[] bytes = in.readNBytes(limits.documentBytes());
        if (in.read() >= 0) {
            throw new UnreadableException(
                    String.format(Locale.ROOT, "is larger than %,d bytes", limits.documentBytes()));
        }
        Matcher declared = CHARSET.matcher(input.mediaType() == null ? "" : input.mediaType());
        return new Decoder().decode(bytes, declared.find() ? declared.group(1) : null);
    }
}
