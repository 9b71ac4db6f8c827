package org.zufolge.stories;

import java.time.LocalDate;
import org.zufolge.reading.Reading;

/**
 * A reading as it is kept: under a key, on a day.
 *
 * @param key names the report among all that are kept; the same report has the same key
 * @param day the day it was published, or, where its date is not known to the day, the day it came in
 * @param reading what was read in it
 */
public record Filed(String key, LocalDate day, Reading reading) {}
