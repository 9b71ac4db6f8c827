package org.zufolge.reading;

/**
 * How a statement is rendered. The five types of Petersen-Frey and Biemann, "Dataset of Quotation Attribution in German
 * News Articles", LREC-COLING 2024.
 */
public enum StatementType {
    /** In the speaker's own words, between quotation marks. */
    DIRECT("Direct"),
    /** In the reporter's words, in a clause that depends on a cue. */
    INDIRECT("Indirect"),
    /** An act of speech told as an event: what was said is only summed up. */
    REPORTED("Reported"),
    /** Hearsay by a modal verb ({@code soll}, {@code will}), no speaker named. */
    FREE_INDIRECT("FreeIndirect"),
    /** Indirect speech by mood alone: a Konjunktiv that carries on from what was said before. */
    INDIRECT_FREE_INDIRECT("IndirectFreeIndirect");

    private final String label;

    StatementType(String label) {
        this.label = label;
    }

    /** The name used in JSON and in the data set. */
    public String label() {
        return label;
    }
}
