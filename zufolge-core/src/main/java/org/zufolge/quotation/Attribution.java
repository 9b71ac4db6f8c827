package org.zufolge.quotation;

import java.util.List;
import java.util.function.Consumer;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Channel;
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
 * @param via who hands the source's words on, the nearest to the source first: {@code laut Polizei, wie die Zeitung
 *     schrieb}
 * @param channel what the construction itself tells of how it was passed on; {@link Channel#UNKNOWN} for most
 * @param certainty what the cue lends
 * @param carry whether the source is whoever spoke before
 * @param antecedent the number, among the statements of the report, of the one whose source it carries on; -1 for none
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
        List<Extent> via,
        Channel channel,
        Certainty certainty,
        Carry carry,
        int antecedent,
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
        IN_KONJUNKTIV,
        /** Yes, but its reporting clause leaves that unsaid: {@code hieß es weiter}. */
        UNSAID
    }

    /** Whether the source is whoever spoke before. */
    public boolean carries() {
        return carry != Carry.NO;
    }

    static Attribution of(StatementType type, Extent content, String rule) {
        Draft draft = new Draft();
        draft.type = type;
        draft.content = content;
        draft.rule = rule;
        return draft.done();
    }

    Attribution type(StatementType value) {
        return with(draft -> draft.type = value);
    }

    Attribution medium(Medium value) {
        return with(draft -> draft.medium = value);
    }

    Attribution content(Extent value) {
        return value.equals(content) ? this : with(draft -> draft.content = value);
    }

    Attribution cue(Extent value) {
        return with(draft -> draft.cue = value);
    }

    Attribution frame(Extent value) {
        return value.equals(frame) ? this : with(draft -> draft.frame = value);
    }

    Attribution source(Extent value) {
        return value.equals(source) ? this : with(draft -> draft.source = value);
    }

    /** Whether a token is content or frame of a statement already. */
    static boolean isAmong(List<Attribution> found, int token) {
        for (Attribution other : found) {
            if (other.content().contains(token) || other.frame().contains(token)) {
                return true;
            }
        }
        return false;
    }

    Attribution addressee(Extent value) {
        return value.equals(addressee) ? this : with(draft -> draft.addressee = value);
    }

    Attribution basis(Extent value) {
        return with(draft -> draft.basis = value);
    }

    Attribution via(List<Extent> value) {
        return with(draft -> draft.via = List.copyOf(value));
    }

    Attribution channel(Channel value) {
        return with(draft -> draft.channel = value);
    }

    Attribution certainty(Certainty value) {
        return with(draft -> draft.certainty = value);
    }

    Attribution rule(String value) {
        return with(draft -> draft.rule = value);
    }

    Attribution carries(boolean value) {
        return carry(value ? Carry.FREELY : Carry.NO);
    }

    Attribution carry(Carry value) {
        return with(draft -> draft.carry = value);
    }

    Attribution antecedent(int value) {
        return with(draft -> draft.antecedent = value);
    }

    private Attribution with(Consumer<Draft> change) {
        Draft draft = new Draft();
        draft.type = type;
        draft.medium = medium;
        draft.content = content;
        draft.cue = cue;
        draft.frame = frame;
        draft.source = source;
        draft.addressee = addressee;
        draft.basis = basis;
        draft.via = via;
        draft.channel = channel;
        draft.certainty = certainty;
        draft.carry = carry;
        draft.antecedent = antecedent;
        draft.rule = rule;
        change.accept(draft);
        return draft.done();
    }

    /** An attribution in the making. */
    private static final class Draft {
        StatementType type = StatementType.INDIRECT;
        Medium medium = Medium.SPEECH_OR_WRITING;
        Extent content = Extent.NONE;
        Extent cue = Extent.NONE;
        Extent frame = Extent.NONE;
        Extent source = Extent.NONE;
        Extent addressee = Extent.NONE;
        Extent basis = Extent.NONE;
        List<Extent> via = List.of();
        Channel channel = Channel.UNKNOWN;
        Certainty certainty = Certainty.UNCOMMITTED;
        Carry carry = Carry.NO;
        int antecedent = -1;
        String rule = "";

        Attribution done() {
            return new Attribution(
                    type,
                    medium,
                    content,
                    cue,
                    frame,
                    source,
                    addressee,
                    basis,
                    via,
                    channel,
                    certainty,
                    carry,
                    antecedent,
                    rule);
        }
    }
}
