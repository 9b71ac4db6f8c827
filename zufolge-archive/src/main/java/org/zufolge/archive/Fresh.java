package org.zufolge.archive;

import java.util.List;

/**
 * What an alert found among reports that came in since its mark.
 *
 * @param hits in the order of arrival
 * @param mark to be acknowledged when the hits have been sent: up to here the reports were looked through
 * @param more whether reports have come in behind the mark, for another look
 */
public record Fresh(List<Hit> hits, long mark, boolean more) {
    public Fresh {
        hits = List.copyOf(hits);
    }
}
