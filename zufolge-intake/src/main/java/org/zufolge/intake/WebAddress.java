package org.zufolge.intake;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Makes whole addresses of links. */
final class WebAddress {
    private final @Nullable String base;

    /**
     * Links as they stand at an address.
     *
     * @param base the address, if it is known
     */
    WebAddress(@Nullable String base) {
        this.base = base;
    }

    /** The link as an address of the web; null where it is none. */
    @Nullable
    String of(String link) {
        try {
            URI uri = new URI(link.strip());
            URI whole = base == null ? uri : new URI(base).resolve(uri);
            String scheme = whole.getScheme();
            boolean web = scheme != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
            return web && whole.getHost() != null ? whole.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
