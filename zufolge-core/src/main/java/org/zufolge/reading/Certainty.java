package org.zufolge.reading;

/**
 * How far the words commit whoever passes a statement on: polarity and degree, after Saurí and Pustejovsky, "FactBank: a
 * corpus annotated with event factuality", Language Resources and Evaluation 43, 2009. A plain report commits nobody but
 * its source, and is {@link #UNCOMMITTED}; so is a Konjunktiv.
 */
public enum Certainty {
    CERTAIN("CT+", "certain"),
    PROBABLE("PR+", "probable"),
    POSSIBLE("PS+", "possible"),
    CERTAINLY_NOT("CT-", "denied"),
    PROBABLY_NOT("PR-", "improbable"),
    POSSIBLY_NOT("PS-", "doubtful"),
    UNCOMMITTED("Uu", "as reported");

    private final String label;
    private final String word;

    Certainty(String label, String word) {
        this.label = label;
        this.word = word;
    }

    /** The name used in JSON, FactBank's own. */
    public String label() {
        return label;
    }

    /** The name used where people read. */
    public String word() {
        return word;
    }
}
