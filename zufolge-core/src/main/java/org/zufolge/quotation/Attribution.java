package org.zufolge.quotation;

import org.zufolge.reading.Certainty;
import org.zufolge.reading.Medium;
import org.zufolge.reading.StatementType;

/**
 * A statement as grammar finds it, in tokens of the report.
 *
 * @param type how it is rendered
 * @param medium said, written or thought
 * @param content what is reported
 * @param cue the words that say "said"
 * @param frame the reporting clause
 * @param source whose statement it is
 * @param addressee to whom it was said
 * @param basis what the source itself leans on: {@code unter Berufung auf …}
 * @param certainty what the cue lends
 * @param carry whether the source is whoever spoke before
 * @param rule the construction that found it
 */
public record Attribution(
        StatementType type,
        Medium medium,
        Extent content,
        Extent cue,
        Extent frame,
        Extent source,
        Extent addressee,
        Extent basis,
        Certainty certainty,
        Carry carry,
        String rule) {

    /** Whether the source is whoever spoke before, and how near before. */
    enum Carry {
        /** No: it has its own source, or none. */
        NO,
        /** Yes; a statement even where nobody has spoken. */
        FREELY,
        /** Yes, but a statement only where somebody has just spoken. */
        CLOSELY,
        /** Yes, but a statement only where the sentence before is one in the Konjunktiv. */
        IN_KONJUNKTIV
    }

    /** Whether the source is whoever spoke before. */
    public boolean carries() {
        return carry != Carry.NO;
    }

    static Attribution of(StatementType type, Extent content, String rule) {
        return new Attribution(
                type,
                Medium.SPEECH_OR_WRITING,
                content,
                Extent.NONE,
                Extent.NONE,
                Extent.NONE,
                Extent.NONE,
                Extent.NONE,
                Certainty.UNCOMMITTED,
                Carry.NO,
                rule);
    }

    Attribution type(StatementType value) {
        return new Attribution(value, medium, content, cue, frame, source, addressee, basis, certainty, carry, rule);
    }

    Attribution medium(Medium value) {
        return new Attribution(type, value, content, cue, frame, source, addressee, basis, certainty, carry, rule);
    }

    Attribution content(Extent value) {
        return new Attribution(type, medium, value, cue, frame, source, addressee, basis, certainty, carry, rule);
    }

    Attribution cue(Extent value) {
        return new Attribution(type, medium, content, value, frame, source, addressee, basis, certainty, carry, rule);
    }

    Attribution frame(Extent value) {
        return new Attribution(type, medium, content, cue, value, source, addressee, basis, certainty, carry, rule);
    }

    Attribution source(Extent value) {
        return new Attribution(type, medium, content, cue, frame, value, addressee, basis, certainty, carry, rule);
    }

    Attribution addressee(Extent value) {
        return new Attribution(type, medium, content, cue, frame, source, value, basis, certainty, carry, rule);
    }

    Attribution basis(Extent value) {
        return new Attribution(type, medium, content, cue, frame, source, addressee, value, certainty, carry, rule);
    }

    Attribution certainty(Certainty value) {
        return new Attribution(type, medium, content, cue, frame, source, addressee, basis, value, carry, rule);
    }

    Attribution rule(String value) {
        return new Attribution(type, medium, content, cue, frame, source, addressee, basis, certainty, carry, value);
    }

    Attribution carries(boolean value) {
        return carry(value ? Carry.FREELY : Carry.NO);
    }

    Attribution carry(Carry value) {
        return new Attribution(type, medium, content, cue, frame, source, addressee, basis, certainty, value, rule);
    }
}
