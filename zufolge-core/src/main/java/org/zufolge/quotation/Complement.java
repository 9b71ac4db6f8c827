package org.zufolge.quotation;

/** What can be, or sum up, the content of a cue: the complements of its valency that matter here. */
public enum Complement implements CueTable.Labelled {
    /** A clause with its verb at the end: {@code dass}, {@code ob}, {@code wie} or another w-word. */
    CLAUSE("dass"),
    /** A question that is itself what is said, even in the indicative: {@code ließ offen, ob er kommt}. */
    QUESTION("ob"),
    /** A main clause that depends on the cue: {@code er sei krank}. */
    MAIN_CLAUSE("v2"),
    /** An infinitive with {@code zu} that is itself what is said. */
    INFINITIVE("zu"),
    /** The cue can introduce a direct quotation. */
    DIRECT("direct"),
    /** The cue can stand in a parenthesis: {@code wie der Minister sagte}. */
    PARENTHESIS("so"),
    /** An accusative object that sums up what is said. */
    OBJECT("acc"),
    /** An object and a phrase with {@code als}: {@code bezeichnet die Tat als feige}. */
    AS("als"),
    /** An object and a phrase with {@code für}: {@code hält die Tat für feige}. */
    FOR("für"),
    /** An object and a bare predicate: {@code nennt die Tat feige}. */
    PREDICATE("pred"),
    /** A genitive object: {@code beschuldigt ihn des Mordes}. */
    GENITIVE("gen"),
    /** A dative object that sums up what is said: {@code widerspricht der Darstellung}. */
    DATIVE("dat"),
    /** Nothing: the verb alone is a whole act of speech. */
    NOTHING("abs");

    private final String label;

    Complement(String label) {
        this.label = label;
    }

    /** The name used in the tables. */
    @Override
    public String label() {
        return label;
    }
}
