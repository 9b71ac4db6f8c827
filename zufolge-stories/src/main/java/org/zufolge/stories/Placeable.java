package org.zufolge.stories;

/** A report that only its place is looked for. */
@FunctionalInterface
public interface Placeable {
    /** Places the report among those on the shelf and puts its card there, as {@link Placing#place} does. */
    Placement on(Shelf shelf);
}
