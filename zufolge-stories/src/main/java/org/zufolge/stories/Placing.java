package org.zufolge.stories;

/** The step that finds a report's story, and leaves its card on the shelf. */
@FunctionalInterface
public interface Placing {
    /**
     * Places a report among those on the shelf and puts its card there.
     *
     * @return the same for the same report and the same shelf
     */
    Placement place(Filed filed, Shelf shelf);
}
