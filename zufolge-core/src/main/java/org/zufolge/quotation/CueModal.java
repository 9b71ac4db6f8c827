package org.zufolge.quotation;

import org.zufolge.reading.Certainty;

/**
 * One reading of a modal verb that reports or weakens: {@code soll} as hearsay, {@code könnte} as possibility.
 *
 * @param lemma its infinitive
 * @param form the tense or mood that has this reading
 * @param perfect whether only a perfect infinitive has it: {@code will gesehen haben}
 * @param reading what it means
 * @param certainty what it lends
 */
public record CueModal(String lemma, Form form, boolean perfect, Reading reading, Certainty certainty) {
    /** Tense and mood of a finite modal. */
    public enum Form implements CueTable.Labelled {
        PRESENT("present"),
        PAST("past"),
        KONJUNKTIV_1("konjunktiv1"),
        KONJUNKTIV_2("konjunktiv2");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        /** The name used in the table. */
        @Override
        public String label() {
            return label;
        }
    }

    /** What a modal means. */
    public enum Reading implements CueTable.Labelled {
        /** Others say so of the subject. */
        HEARSAY("hearsay"),
        /** The subject says so of itself. */
        CLAIM("claim"),
        /** The subject has said that it means to. */
        INTENTION("intention"),
        /** It is inferred. */
        INFERENCE("inference"),
        /** It may be so. */
        POSSIBILITY("possibility"),
        /** An order or wish of somebody else, passed on. */
        REPORT("report");

        private final String label;

        Reading(String label) {
            this.label = label;
        }

        /** The name used in the table. */
        @Override
        public String label() {
            return label;
        }
    }
}
