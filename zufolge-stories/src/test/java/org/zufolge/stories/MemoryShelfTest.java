package org.zufolge.stories;

class MemoryShelfTest extends ShelfContract {
    @Override
    protected Shelf empty() {
        return new MemoryShelf();
    }
}
