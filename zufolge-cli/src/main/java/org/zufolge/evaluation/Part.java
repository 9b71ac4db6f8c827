package org.zufolge.evaluation;

import java.util.Locale;

/** The parts of a quotation, as the data set names them. */
public enum Part {
    QUOTE,
    SPEAKER,
    CUE,
    FRAME,
    ADDRESSEE;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name used in JSON. */
    public String label() {
        return label;
    }
}
