package org.zufolge.reading;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * The hands that a statement passed through, origin first, publisher last. A publisher that the report does not give is
 * left out. Nested sources in FactBank's sense, provenance in that of W3C PROV.
 *
 * @param hands in the order in which they had it
 */
public record Chain(List<Hand> hands) {
    /** Nobody known. */
    public static final Chain NONE = new Chain(List.of());

    public Chain {
        hands = List.copyOf(hands);
    }

    /** The first hand known. */
    public Optional<Hand> origin() {
        return hands.stream().findFirst();
    }

    /** The names from origin to publisher: {@code "Jane Roe → Daily News → dpa"}. */
    @Override
    public String toString() {
        return hands.stream().map(hand -> hand.entity().name()).collect(joining(" → "));
    }
}
