package org.zufolge.intake.http;

import org.jspecify.annotations.Nullable;

/** What came of fetching an address. */
public sealed interface Fetched {
    /**
     * Its content.
     *
     * @param address where it was found, behind all redirects
     * @param mediaType the header {@code Content-Type}
     * @param body the content, unpacked
     * @param validators to be remembered for the address that was asked for
     */
    record Page(String address, @Nullable String mediaType, byte[] body, Validators validators) implements Fetched {}

    /** It is as it was. */
    record Unchanged() implements Fetched {}

    /**
     * It could not be had.
     *
     * @param why the rest of a sentence that begins with the address, in one line
     * @param passing whether it may be had later: its server was away, too busy or too slow, or broke off
     */
    record Failed(String why, boolean passing) implements Fetched {}
}
