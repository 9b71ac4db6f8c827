package org.zufolge.intake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A source made of others. One that cannot be read is refused, and the next one read. */
abstract class Container implements Source {
    private @Nullable Member member;
    private @Nullable Source source;

    /** What lies in a container. */
    interface Member {
        /** Its name with the container's, for people. */
        String where();

        /** Opens it. */
        Source open() throws IOException;
    }

    /**
     * The next thing in the container; null behind the last.
     *
     * @throws IOException if nothing more can be read of the container
     */
    abstract @Nullable Member advance() throws IOException;

    @Override
    public final @Nullable Arrival next() throws IOException {
        while (true) {
            Member at = member;
            if (at == null) {
                at = advance();
                if (at == null) {
                    return null;
                }
                member = at;
            }
            try {
                Source open = source;
                if (open == null) {
                    open = at.open();
                    source = open;
                }
                Arrival arrival = open.next();
                if (arrival != null) {
                    return arrival;
                }
                leave();
            } catch (IOException e) {
                leave();
                return Why.refused(at.where(), e);
            }
        }
    }

    private void leave() throws IOException {
        Source open = source;
        source = null;
        member = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void close() throws IOException {
        leave();
    }
}
