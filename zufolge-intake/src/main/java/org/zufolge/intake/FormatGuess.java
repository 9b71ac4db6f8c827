package org.zufolge.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a document's format by how it begins, and only where that leaves it open by its media type or its name. */
final class FormatGuess {
    /** How many bytes of the beginning are enough. */
    static final int HEAD = 1 << 14;

    /**
     * The format.
     *
     * @param head the first bytes
     * @param whole whether they are all
     * @param name the file's name
     * @param mediaType as HTTP gives it, with or without parameters
     */
    Format of(byte[] head, boolean whole, String name, @Nullable String mediaType) {
        if (Decoder.starts(head, 'P', 'K', 3, 4) || Decoder.starts(head, 'P', 'K', 5, 6)) {
            return Format.ZIP;
        }
        if (Decoder.starts(head, 0x1F, 0x8B)) {
            return Format.GZIP;
        }
        if (Decoder.starts(head, 'W', 'A', 'R', 'C', '/')) {
            return Format.WARC;
        }
        String begin = begin(head);
        String type =
                mediaType == null ? "" : mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String file = name.toLowerCase(Locale.ROOT);
        if (begin.startsWith("<")) {
            Format xml = marked(begin);
            if (xml != null) {
                return xml;
            }
        }
        boolean lines = type.endsWith("ndjson")
                || type.endsWith("jsonl")
                || type.endsWith("json-seq")
                || file.endsWith(".jsonl")
                || file.endsWith(".ndjson");
        if (begin.startsWith("{")) {
            return lines || isLine(begin, whole) ? Format.JSON_LINES : Format.JSON;
        }
        if (lines) {
            return Format.JSON_LINES;
        }
        boolean json = type.endsWith("json") || file.endsWith(".json");
        if (begin.startsWith("[") && (json || begin.substring(1).stripLeading().startsWith("{"))) {
            return Format.JSON;
        }
        if (type.equals("text/html") || type.equals("application/xhtml+xml") || file.matches(".*\\.x?html?")) {
            return Format.HTML;
        }
        return json ? Format.JSON : Format.TEXT;
    }

    /** The beginning as text, as far as names and marks go: ASCII in whatever encoding. */
    private static String begin(byte[] head) {
        StringBuilder ascii = new StringBuilder(head.length);
        int from = Decoder.starts(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        boolean wide = Decoder.starts(head, 0xFF, 0xFE) || Decoder.starts(head, 0xFE, 0xFF);
        for (char c : new String(head, wide ? 2 : from, head.length - (wide ? 2 : from), StandardCharsets.ISO_8859_1)
                .toCharArray()) {
            if (c != 0) {
                ascii.append(c);
            }
        }
        return ascii.toString().stripLeading();
    }

    /** By the name of the first element; null where there is none. */
    private static @Nullable Format marked(String begin) {
        boolean declared = begin.startsWith("<?xml");
        int at = 0;
        while (at < begin.length() && begin.charAt(at) == '<') {
            if (begin.startsWith("<!--", at)) {
                at = behind(begin, "-->", at);
            } else if (begin.startsWith("<?", at)) {
                at = behind(begin, "?>", at);
            } else if (begin.startsWith("<!", at)) {
                if (begin.regionMatches(true, at, "<!doctype html", 0, 14)) {
                    return Format.HTML;
                }
                at = doctype(begin, at);
            } else {
                return root(name(begin, at + 1), declared);
            }
            while (at < begin.length() && Character.isWhitespace(begin.charAt(at))) {
                at++;
            }
        }
        return declared ? Format.OTHER_XML : null;
    }

    private static int behind(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }

    /** Behind a document type with its own declarations in brackets. */
    private static int doctype(String text, int from) {
        int end = text.indexOf('>', from);
        int bracket = text.indexOf('[', from);
        if (bracket >= 0 && bracket < end) {
            int close = text.indexOf(']', bracket);
            end = close < 0 ? -1 : text.indexOf('>', close);
        }
        return end < 0 ? text.length() : end + 1;
    }

    private static String name(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || ":-_.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String name = text.substring(from, end);
        return name.substring(name.indexOf(':') + 1);
    }

    private static @Nullable Format root(String name, boolean declared) {
        return switch (name) {
            case "rss", "RDF", "feed", "entry" -> Format.FEED;
            case "newsItem", "packageItem", "newsMessage", "conceptItem", "knowledgeItem" -> Format.NEWSML;
            case "nitf" -> Format.NITF;
            default ->
                switch (name.toLowerCase(Locale.ROOT)) {
                    case "html",
                            "head",
                            "body",
                            "div",
                            "p",
                            "article",
                            "section",
                            "main",
                            "meta",
                            "title",
                            "script",
                            "table",
                            "h1",
                            "h2",
                            "span",
                            "link" -> Format.HTML;
                    default -> declared ? Format.OTHER_XML : null;
                };
        };
    }

    /** Whether the first line is a whole JSON object and not only the beginning of one. */
    private static boolean isLine(String begin, boolean whole) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < begin.length(); i++) {
            char c = begin.charAt(i);
            if (c == '\n') {
                return depth == 0 && i > 0;
            }
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        // A first line without an end in sight is read as one.
        return !whole || depth == 0;
    }
}
