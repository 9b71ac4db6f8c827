package org.zufolge.server.page;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Pages that were written of late, packed as browsers take them, the longest unused of which go first. A page is written anew
 * when what it was made of has changed. May be shared between threads.
 */
final class Written {
    /** What an entry takes beside its words. */
    private static final int AROUND = 200;

    private static final Pattern GZIP =
            Pattern.compile("(?i)(^|,)\\s*gzip\\s*(;\\s*q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*)\\s*)?(,|$)");

    private final long most;
    private final Map<String, Page> pages = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Page(Object stamp, byte[] packed) {}

    /**
     * With none in it.
     *
     * @param most how many bytes all take together
     */
    Written(long most) {
        this.most = most;
    }

    /**
     * Answers with the page at an address, as HTML.
     *
     * @param key what the page differs by, beside what it was made of: its address, its language
     * @param stamp equal for as long as the page need not be written anew
     * @param page writes it
     */
    void send(Context context, String key, Object stamp, Supplier<String> page) {
        byte[] packed = page(key, stamp, page);
        context.contentType("text/html; charset=utf-8");
        String accepted = context.header("Accept-Encoding");
        if (accepted != null && GZIP.matcher(accepted).find()) {
            context.header("Content-Encoding", "gzip").result(packed);
        } else {
            context.result(unpacked(packed));
        }
    }

    /** The page at an address, in the same way, as text. */
    String text(String key, Object stamp, Supplier<String> page) {
        return new String(unpacked(page(key, stamp, page)), StandardCharsets.UTF_8);
    }

    private byte[] page(String key, Object stamp, Supplier<String> page) {
        byte[] kept = kept(key, stamp);
        if (kept != null) {
            return kept;
        }
        byte[] packed = packed(page.get());
        keep(key, new Page(stamp, packed));
        return packed;
    }

    private synchronized byte @Nullable [] kept(String key, Object stamp) {
        Page page = pages.get(key);
        return page != null && page.stamp.equals(stamp) ? page.packed : null;
    }

    private synchronized void keep(String key, Page page) {
        Page before = pages.put(key, page);
        bytes += size(key, page) - (before == null ? 0 : size(key, before));
        for (Iterator<Map.Entry<String, Page>> oldest = pages.entrySet().iterator();
                bytes > most && oldest.hasNext(); ) {
            Map.Entry<String, Page> entry = oldest.next();
            bytes -= size(entry.getKey(), entry.getValue());
            oldest.remove();
        }
    }

    private static long size(String key, Page page) {
        return AROUND + 2L * key.length() + page.packed.length;
    }

    /** How many bytes are kept. */
    synchronized long bytes() {
        return bytes;
    }

    private static byte[] packed(String page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(page.length() / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("memory can be written to", e);
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError("memory can be read", e);
        }
    }
}
