package org.zufolge.intake;

/**
 * How much is taken in. What is beyond is refused in one line; what is read besides stays bounded in memory whatever is
 * handed in.
 *
 * @param documentBytes the most bytes of one document: a text, a page, a feed, a line of JSON
 * @param archiveEntries the most entries of one ZIP archive
 * @param archiveBytes the most bytes that everything packed in one file may unpack to
 * @param ratio how many times its size a packed file may unpack to, once that is more than a megabyte
 * @param nesting how many archives may be packed in one another
 * @param depth how deep the elements of XML and the values of JSON may be nested
 */
public record Limits(int documentBytes, int archiveEntries, long archiveBytes, int ratio, int nesting, int depth) {
    /** 20 MB a document; a million entries, 64 GiB, 200 times the size, three deep; 200 levels. */
    public static final Limits STANDARD = new Limits(20_000_000, 1_000_000, 64L << 30, 200, 3, 200);

    public Limits documentBytes(int value) {
        return new Limits(value, archiveEntries, archiveBytes, ratio, nesting, depth);
    }

    public Limits archiveEntries(int value) {
        return new Limits(documentBytes, value, archiveBytes, ratio, nesting, depth);
    }

    public Limits archiveBytes(long value) {
        return new Limits(documentBytes, archiveEntries, value, ratio, nesting, depth);
    }
}
