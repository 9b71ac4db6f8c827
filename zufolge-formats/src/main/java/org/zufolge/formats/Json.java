package org.zufolge.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The one way this module makes JSON: its factory, and its strings. */
final class Json {
    /** Writes numbers by its own algorithm, since {@link Double#toString(double)} changed its output with JDK 19. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private Json() {}

    /**
     * Writes a string, or null. Letters of any script stay as they are. Escaped are, besides what JSON asks for, the
     * controls from U+007F to U+009F, which a terminal may act on; U+2028 and U+2029, at which some programs split lines;
     * and surrogates without their other half, which no encoding can carry.
     */
    static void string(@Nullable String value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (isPlain(value)) {
            json.writeString(value);
        } else {
            json.writeRawValue(escaped(value));
        }
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (isEscapedHere(value, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscapedHere(String value, int i) {
        char c = value.charAt(i);
        if (c < 0x7F) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(value.charAt(i - 1));
        }
        return c <= 0x9F || c == 0x2028 || c == 0x2029;
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder(value.length() + 16).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < 0x20 || isEscapedHere(value, i)) {
                        out.append("\\u");
                        for (int shift = 12; shift >= 0; shift -= 4) {
                            out.append(HEX[c >> shift & 0xF]);
                        }
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
