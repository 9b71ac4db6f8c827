package org.zufolge.quotation;

import java.util.List;

/**
 * A way in which German attributes words to somebody. Each has a name, examples it must find and examples it must leave,
 * in its test class.
 */
interface Construction {
    /** The name that {@code --explain} prints. */
    String name();

    /**
     * Finds what the construction attributes in one sentence.
     *
     * @param scene the sentence
     * @param found what has been found in the sentence so far; receives what is found
     */
    void find(Scene scene, List<Attribution> found);
}
