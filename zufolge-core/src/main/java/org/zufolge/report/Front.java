package org.zufolge.report;

import org.jspecify.annotations.Nullable;

/**
 * What the first lines of a report say.
 *
 * @param dateline index of the first char of date, place and agency; where there are none, that of the body
 * @param body index of the char at which the running text begins
 * @param published EDTF date, if one stands in front
 * @param place as the text names it
 * @param agency the mark, without its special services: {@code dpa} for {@code dpa/lhe}
 */
public record Front(
        int dateline,
        int body,
        @Nullable String published,
        @Nullable String place,
        @Nullable String agency) {}
