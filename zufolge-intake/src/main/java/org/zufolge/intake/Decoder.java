package org.zufolge.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes become text. A byte order mark decides; then UTF-16 that shows in its zeros; then what HTTP, XML or HTML declare;
 * then UTF-8, then Windows-1252, of which Latin-1 is a part. A declaration that the bytes belie is passed over: text that
 * has letters beyond ASCII and is valid UTF-8 throughout is UTF-8 whatever is declared, and what is declared UTF-8 and
 * mostly is not is Windows-1252. What stays undecodable becomes U+FFFD.
 */
final class Decoder {
    private static final int SAMPLE = 4096;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "(?:encoding\\s{0,9}=\\s{0,9}[\"']|charset\\s{0,9}=\\s{0,9}[\"']?)([A-Za-z0-9_.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    /**
     * The text.
     *
     * @param outside the charset that whoever sent the bytes declares, if any
     * @throws UnreadableException if it is no text: a picture, a PDF, a program
     */
    String decode(byte[] bytes, @Nullable String outside) throws UnreadableException {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE);
        }
        String kind = binary(bytes);
        if (kind != null) {
            throw new UnreadableException("is " + kind + ", not text");
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return lenient(bytes, 0, wide);
        }
        Utf8 utf8 = Utf8.of(bytes);
        Charset declared = declared(bytes, outside);
        if (utf8.valid() && utf8.letters() > 0
                || declared == null && utf8.valid()
                || utf8.valid() && StandardCharsets.UTF_8.equals(declared)) {
            return lenient(bytes, 0, StandardCharsets.UTF_8);
        }
        if (declared == null || declared.equals(StandardCharsets.UTF_8)) {
            boolean mostly = utf8.letters() > utf8.broken();
            return lenient(bytes, 0, mostly ? StandardCharsets.UTF_8 : WINDOWS_1252);
        }
        return lenient(bytes, 0, declared);
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /** How far bytes are UTF-8: sequences beyond ASCII that are, and places where it breaks. */
    private record Utf8(int letters, int broken) {
        boolean valid() {
            return broken == 0;
        }

        static Utf8 of(byte[] bytes) {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(8192);
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            int letters = 0;
            int broken = 0;
            while (true) {
                CoderResult result = decoder.decode(in, out, true);
                for (int i = 0; i < out.position(); i++) {
                    letters += out.get(i) >= 0x80 && !Character.isLowSurrogate(out.get(i)) ? 1 : 0;
                }
                out.clear();
                if (result.isUnderflow()) {
                    return new Utf8(letters, broken);
                }
                if (result.isError()) {
                    broken++;
                    in.position(in.position() + result.length());
                }
            }
        }
    }

    private static @Nullable Charset declared(byte[] bytes, @Nullable String outside) {
        Charset named = outside == null ? null : charset(outside);
        if (named != null) {
            return named;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        if (!head.stripLeading().startsWith("<")) {
            return null;
        }
        Matcher inside = DECLARED.matcher(head);
        return inside.find() ? charset(inside.group(1)) : null;
    }

    /** The charset of a name as the web reads it: Latin-1 and ASCII are Windows-1252; UTF-16 would have shown itself. */
    private static @Nullable Charset charset(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        switch (plain) {
            case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso8859-1" -> {
                return WINDOWS_1252;
            }
            default -> {
                if (plain.startsWith("utf-16") || plain.startsWith("utf-32")) {
                    return null;
                }
            }
        }
        try {
            return Charset.forName(plain);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** UTF-16 without a mark: every second byte of Latin script is zero. */
    private static @Nullable Charset wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4) {
            return null;
        }
        if (second > pairs * 0.7 && first == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return first > pairs * 0.7 && second == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** What kind of file these bytes begin, if it is one that has no text to read; null for text. */
    static @Nullable String binary(byte[] bytes) {
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            return "a PDF";
        }
        if (starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'R', 'I', 'F', 'F')) {
            return "a picture or a recording";
        }
        if (starts(bytes, 0x7F, 'E', 'L', 'F') || starts(bytes, 'M', 'Z', 0x90)) {
            return "a program";
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "an office document";
        }
        if (starts(bytes, 'B', 'Z', 'h')
                || starts(bytes, 0xFD, '7', 'z')
                || starts(bytes, '7', 'z', 0xBC)
                || starts(bytes, 0x28, 0xB5, 0x2F, 0xFD)) {
            return "packed in a way that is not read here; gzip and ZIP are";
        }
        if (wide(bytes) != null || starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return null;
        }
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                return "binary";
            }
        }
        return null;
    }

    static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
