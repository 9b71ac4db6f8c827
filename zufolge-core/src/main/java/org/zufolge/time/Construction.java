package org.zufolge.time;

import org.jspecify.annotations.Nullable;

/** One way in which German makes a time expression. */
@FunctionalInterface
interface Construction {
    /**
     * Looks for it.
     *
     * @param i the atom it begins with, an article counted in; what stands before it may be looked at
     * @return what was found at i, or null. It looks at a bounded number of atoms.
     */
    @Nullable
    Found match(Atoms a, int i);
}
