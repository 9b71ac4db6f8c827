package org.zufolge.stories.account;

import java.util.List;

/**
 * A first hand behind a claim: one witness, however many reports pass its word on.
 *
 * @param name its fullest name, or the words that describe it
 * @param named whether its name, or that of the body it speaks for, is given
 * @param against whether it denies the claim
 * @param reports the keys of the reports that go back to it, in time
 */
public record Origin(String name, boolean named, boolean against, List<String> reports) {
    public Origin {
        reports = List.copyOf(reports);
    }
}
