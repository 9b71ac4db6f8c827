package org.zufolge.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Finds the reader for whatever a stream holds. */
final class Opening {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}\"?([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private final Limits limits;
    private final Clock clock;
    private final int nested;
    private final Unpacked.Budget budget;

    Opening(Limits limits, Clock clock) {
        this(limits, clock, 0, new Unpacked.Budget());
    }

    private Opening(Limits limits, Clock clock, int nested, Unpacked.Budget budget) {
        this.limits = limits;
        this.clock = clock;
        this.nested = nested;
        this.budget = budget;
    }

    /** For what lies in a packed file. */
    private Opening within() throws UnreadableException {
        if (nested == limits.nesting()) {
            throw new UnreadableException(
                    "is packed more than " + limits.nesting() + " times over and is not unpacked");
        }
        return new Opening(limits, clock, nested + 1, budget);
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

    Unpacked.Budget budget() {
        return budget;
    }

    /**
     * A source of what is in a stream.
     *
     * @throws IOException if not even its beginning can be read
     */
    Source open(Input input) throws IOException {
        Peeked in = new Peeked(input.in(), FormatGuess.HEAD);
        byte[] head = in.head();
        if (head.length == 0) {
            IOException failure = in.failure();
            throw failure == null ? new UnreadableException("is empty") : failure;
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
            case ZIP -> new ZipEntries(in, where, within());
            case WARC -> new WarcRecords(in, where, within());
            case GZIP -> gzip(in, input);
        };
    }

    private Source gzip(InputStream in, Input input) throws IOException {
        Opening within = within();
        Packed packed = new Packed(in);
        InputStream unpacked = new Unpacked(new GZIPInputStream(packed, 1 << 16), packed, limits, budget);
        String name = input.name();
        String inner = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return within.open(new Input(unpacked, inner, input.where(), input.mediaType(), input.address()));
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
