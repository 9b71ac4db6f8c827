package org.zufolge.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Head;
import org.zufolge.reading.Reading;

/**
 * Makes the key of a report: the same for the same report, however it came in.
 *
 * <ul>
 *   <li>With a web address, the address is the report: without its fragment, user, default port, trailing slash and the
 *       parameters that only say where a reader came from, {@code http} as {@code https}, the host in small letters and
 *       without {@code www.}, the other parameters in order. What changes under one address later is the same report.
 *   <li>With none, outlet, day and text are: in NFC, the outlet in small letters, runs of white space as one space.
 * </ul>
 *
 * The key is the first 128 bits of the SHA-256 of these in UTF-16, as 32 hexadecimal digits.
 */
public final class ReportKey {
    private static final String[] TRACKING = {
        "utm_", "wt_", "at_medium", "at_campaign", "fbclid", "gclid", "msclkid", "mc_cid", "mc_eid"
    };

    private ReportKey() {}

    /** The key of what was read. */
    public static String of(Reading reading) {
        Head head = reading.head();
        Optional<String> address = head.url() == null ? Optional.empty() : ofAddress(head.url());
        if (address.isPresent()) {
            return address.get();
        }
        return hash(
                "text",
                head.outlet() == null ? "" : plain(head.outlet()).toLowerCase(Locale.ROOT),
                head.published() == null ? "" : head.published(),
                plain(reading.text()));
    }

    /** The key of whatever report has this address; none if it is no address of the web. */
    public static Optional<String> ofAddress(String url) {
        return Optional.ofNullable(address(url.strip())).map(address -> hash("url", address));
    }

    /** An address in its plainest form; null if it is none of the web. */
    private static @Nullable String address(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            return null;
        }
        String scheme = uri.getScheme();
        String host = uri.getHost();
        if (scheme == null || host == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
            return null;
        }
        StringBuilder address = new StringBuilder("https://");
        host = host.toLowerCase(Locale.ROOT);
        address.append(host.startsWith("www.") ? host.substring(4) : host);
        int port = uri.getPort();
        if (port >= 0 && port != 80 && port != 443) {
            address.append(':').append(port);
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        address.append(path, 0, end);
        String query = uri.getRawQuery();
        if (query != null) {
            String kept = Arrays.stream(query.split("&"))
                    .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                    .sorted()
                    .collect(Collectors.joining("&"));
            address.append(kept.isEmpty() ? "" : "?").append(kept);
        }
        return address.toString();
    }

    private static boolean isTracking(String parameter) {
        String small = parameter.toLowerCase(Locale.ROOT);
        return Arrays.stream(TRACKING).anyMatch(small::startsWith);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                plain.appendCodePoint(c);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        });
        return plain.toString().strip();
    }

    private static String hash(String... parts) {
        return IndexKey.digest(String.join("\u0000", parts));
    }
}
