package org.zufolge.intake.http;

import org.jspecify.annotations.Nullable;

/**
 * What was fetched before. Whoever fetches keeps it, and adds to it only when what came has been kept too: then nothing
 * that was lost on the way counts as seen.
 */
public interface Seen {
    /** Nothing was. */
    Seen NOTHING = address -> null;

    /** What came along when the address was last fetched; null if it never was. */
    @Nullable
    Validators validators(String address);
}
