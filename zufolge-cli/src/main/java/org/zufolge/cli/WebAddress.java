package org.zufolge.cli;

import java.io.IOException;
import org.zufolge.intake.Arrivals;
import org.zufolge.intake.Intake;
import org.zufolge.intake.http.FetchSettings;
import org.zufolge.intake.http.Fetched;
import org.zufolge.intake.http.Fetcher;
import org.zufolge.intake.http.Seen;

/** What lies at a web address: a page, a feed, a file. */
final class WebAddress {
    private static final String SCHEME = "(?i)[a-z][a-z0-9+.-]+://.*";

    private final boolean allowPrivate;

    /**
     * Addresses.
     *
     * @param allowPrivate whether those in private networks are fetched
     */
    WebAddress(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    /** Whether a name on the command line is an address. */
    static boolean is(String name) {
        return name.matches(SCHEME);
    }

    /**
     * All that arrives from there.
     *
     * @throws InputException if it cannot be fetched
     */
    Arrivals open(String address) throws InputException, IOException, InterruptedException {
        try (Fetcher fetcher = new Fetcher(FetchSettings.STANDARD.allowPrivate(allowPrivate), Seen.NOTHING)) {
            Fetched fetched = fetcher.fetch(address);
            if (fetched instanceof Fetched.Page page) {
                return Intake.standard().read(page, address);
            }
            throw new InputException(
                    fetched instanceof Fetched.Failed failed
                            ? failed.why()
                            : "has not changed since it was last asked");
        }
    }
}
