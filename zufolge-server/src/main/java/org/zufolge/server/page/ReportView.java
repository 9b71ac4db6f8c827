package org.zufolge.server.page;

import org.jspecify.annotations.Nullable;

/**
 * A report on its page.
 *
 * @param reading what was read in it
 * @param key its key; null where it is not kept
 * @param story the id of its story; null where it is in none
 */
public record ReportView(
        ReadingView reading, @Nullable String key, @Nullable String story) {}
