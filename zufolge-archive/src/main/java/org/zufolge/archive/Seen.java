package org.zufolge.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a server said when an address was last asked for, to be sent along the next time.
 *
 * @param url the address
 * @param etag the header {@code ETag}
 * @param lastModified the header {@code Last-Modified}, as it came
 * @param moment when it was asked, to the second
 */
public record Seen(
        String url, @Nullable String etag, @Nullable String lastModified, Instant moment) {}
