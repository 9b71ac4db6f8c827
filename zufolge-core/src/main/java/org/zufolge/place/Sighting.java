package org.zufolge.place;

import java.util.List;

/**
 * A name of a place in a report, before it is known which place.
 *
 * @param from index of its first token
 * @param to index after its last
 * @param places what it may mean
 * @param use how it stands there
 */
record Sighting(int from, int to, List<Toponym> places, Use use) {
    /** How a place is named. */
    enum Use {
        NAME,
        /** In the genitive: {@code Berlins}. */
        GENITIVE,
        /** By an adjective in -er: {@code Berliner}. */
        ADJECTIVE,
        /** As a part of it: {@code Nordsyrien}, {@code Berlin-Nikolassee}; the point is that of the whole. */
        PART
    }

    Sighting {
        places = List.copyOf(places);
    }
}
