package org.zufolge.intake.http;

import org.jspecify.annotations.Nullable;

/**
 * By what a server can tell whether something has changed.
 *
 * @param etag the header {@code ETag}, with its quotation marks
 * @param lastModified the header {@code Last-Modified}, as it was sent
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {}
