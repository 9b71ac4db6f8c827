package org.zufolge.quotation;

import org.jspecify.annotations.Nullable;

/**
 * A way in which German tells whose words stand between quotation marks. Each has a name, examples it must find and
 * examples it must leave, in its test class.
 */
interface QuotationConstruction {
    /** The name that {@code --explain} prints. */
    String name();

    /** Whose words they are, or null where it is not this construction that they stand in. */
    @Nullable
    Attribution attribute(Quotation quotation);
}
