package org.zufolge.stories;

import java.util.List;
import org.zufolge.text.Token;

/** The step that finds a report's story, and leaves its card on the shelf. */
@FunctionalInterface
public interface Placing {
    /**
     * Places a report among those on the shelf and puts its card there.
     *
     * @return the same for the same report and the same shelf
     */
    Placement place(Filed filed, Shelf shelf);

    /**
     * The part of it that needs no shelf, done: reports are placed one after the other, but any number of threads may make
     * them ready.
     *
     * @param tokens those of the report's text
     */
    default Placeable ready(Filed filed, List<Token> tokens) {
        return shelf -> place(filed, shelf);
    }
}
