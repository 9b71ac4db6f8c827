package org.zufolge.quotation;

/** Where a verb has its source. */
public enum SourceSlot implements CueTable.Labelled {
    /** Its subject, or in the passive a phrase with {@code von} or {@code durch}. */
    SUBJECT("-"),
    /** Its accusative object, or the subject of the passive: {@code zitiert den Minister}. */
    OBJECT("object"),
    /** Its dative object: {@code dem Bericht ist zu entnehmen}. */
    DATIVE("dative"),
    /** A phrase with {@code aus}: {@code aus dem Bericht geht hervor}. */
    AUS("aus"),
    /** A phrase with {@code bei}: {@code stieß bei der Opposition auf Kritik}. */
    BEI("bei"),
    /** A phrase with {@code in}: {@code in dem Bericht heißt es}. */
    IN("in"),
    /** A phrase with {@code von}, else {@code aus}: {@code erfuhr von Ermittlern}, {@code aus Ermittlerkreisen}. */
    VON("von"),
    /** Nowhere: {@code es wurde bekannt}. */
    NONE("none");

    private final String label;

    SourceSlot(String label) {
        this.label = label;
    }

    /** The name used in the tables. */
    @Override
    public String label() {
        return label;
    }
}
