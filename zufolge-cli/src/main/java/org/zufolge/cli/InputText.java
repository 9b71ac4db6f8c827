package org.zufolge.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads a report's text: UTF-8, or UTF-16 where a byte order mark or the bytes say so, or Windows-1252, of which Latin-1
 * is a part, where the bytes are no UTF-8 but look like German text. Line ends stay as they are.
 */
final class InputText {
    private static final int SAMPLE = 8192;

    private final long limit;

    /**
     * A reader of inputs.
     *
     * @param limit the most bytes an input may have
     */
    InputText(long limit) {
        this.limit = limit;
    }

    /**
     * The text of a file.
     *
     * @throws InputException if it is missing, a folder, empty, too large, or no text
     */
    String read(Path file) throws InputException {
        return text(bytes(file));
    }

    /**
     * The bytes of a file.
     *
     * @throws InputException if it is missing, a folder or too large
     */
    byte[] bytes(Path file) throws InputException {
        try {
            if (Files.isDirectory(file)) {
                throw new InputException("is a folder; name the files in it");
            }
            if (Files.isRegularFile(file) && Files.size(file) > limit) {
                throw tooLarge();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return bytes(in);
            }
        } catch (NoSuchFileException e) {
            throw new InputException("no such file");
        } catch (AccessDeniedException e) {
            throw new InputException("may not be read; check its permissions");
        } catch (IOException e) {
            throw new InputException("cannot be read (" + e.getMessage() + ")");
        }
    }

    /**
     * The text of a stream, which is read to its end or one byte past the limit.
     *
     * @throws InputException if it is empty, too large, or no text
     */
    String read(InputStream in) throws InputException, IOException {
        return text(bytes(in));
    }

    /**
     * The bytes of a stream, which is read to its end or one byte past the limit.
     *
     * @throws InputException if it is too large
     */
    byte[] bytes(InputStream in) throws InputException, IOException {
        byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 16));
        if (bytes.length > limit) {
            throw tooLarge();
        }
        return bytes;
    }

    /**
     * The text that bytes stand for.
     *
     * @throws InputException if there is none
     */
    String text(byte[] bytes) throws InputException {
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new InputException(bytes.length == 0 ? "is empty" : "has only white space");
        }
        return text;
    }

    private InputException tooLarge() {
        return new InputException(String.format(
                Locale.ROOT,
                "is larger than %,d bytes; a report is one article, so split it, or use batch, or raise --max-size",
                limit));
    }

    private static String decode(byte[] bytes) throws InputException {
        String binary = binary(bytes);
        if (!binary.isEmpty()) {
            throw new InputException("is " + binary + ", not text; save its text and read that");
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return strict(bytes, 0, wide);
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new InputException("is binary, not text; save its text and read that");
            }
        }
        return utf8(bytes, 0);
    }

    /** Whether the first bytes are these. */
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

    /** What kind of file begins so; empty for none that is known. */
    private static String binary(byte[] bytes) {
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            return "a PDF";
        }
        if (starts(bytes, 'P', 'K', 3, 4)) {
            return "a ZIP archive or an office document";
        }
        if (starts(bytes, 0x1F, 0x8B)) {
            return "compressed with gzip";
        }
        if (starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 'G', 'I', 'F', '8')) {
            return "a picture";
        }
        if (starts(bytes, 0x7F, 'E', 'L', 'F')) {
            return "a program";
        }
        return "";
    }

    /** UTF-16 without a mark: every second byte of Latin script is zero. */
    private static @org.jspecify.annotations.Nullable Charset wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4 || bytes.length % 2 != 0) {
            return null;
        }
        if (second > pairs * 0.7 && first == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return first > pairs * 0.7 && second == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static String utf8(byte[] bytes, int from) throws InputException {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (!result.isError()) {
            return out.flip().toString();
        }
        int position = in.position();
        if (from == 0 && looksLikeLatin(bytes)) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
        throw new InputException(String.format(
                Locale.ROOT,
                "is no valid UTF-8 (byte %,d is 0x%02X); save it as UTF-8",
                position,
                bytes[position] & 0xFF));
    }

    /** German in one byte a letter: the bytes beyond ASCII are umlauts, ß, accents, quotation marks and dashes. */
    private static boolean looksLikeLatin(byte[] bytes) {
        int high = 0;
        int german = 0;
        int control = 0;
        for (byte b : bytes) {
            int c = b & 0xFF;
            if (c >= 0x80) {
                high++;
                if ("äöüÄÖÜßéèáàâêôîçñ„“”‚‘’–—»«€…§° \u00A0›‹"
                                .indexOf(new String(new byte[] {b}, Charset.forName("windows-1252")))
                        >= 0) {
                    german++;
                }
            } else if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                control++;
            }
        }
        return control == 0 && german >= high * 0.9 && high < bytes.length * 0.3;
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws InputException {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputException("is no valid " + charset.name() + "; save it as UTF-8");
        }
    }
}
