package org.zufolge.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.reading.Channel;
import org.zufolge.reading.StatementType;

/**
 * Gives statements without a source of their own that of whoever spoke last: a Konjunktiv sentence, a hearsay soll, a
 * quotation that stands alone. Sentences that go on so one after the other are one statement.
 */
final class CarryOn {
    /** How many sentences on a plan or charge still belongs to whoever spoke. */
    private static final int NEAR = 1;

    private final SpeakerOnStage stage;

    CarryOn(CueLexicon lexicon) {
        this.stage = new SpeakerOnStage(lexicon);
    }

    /**
     * Somebody who spoke, and where.
     *
     * @param number of the statement in the report; -1 for none of its own
     * @param sentence number of the sentence that goes on from it
     */
    private record Speaker(Attribution attribution, int number, int sentence) {
        /** Whether a sentence is so near that it may still be about what was said. */
        boolean isNear(int other) {
            return other - sentence <= NEAR;
        }

        Extent content() {
            return attribution.content();
        }

        Speaker at(int other) {
            return new Speaker(attribution, number, other);
        }
    }

    /**
     * Resolves the sources of one report.
     *
     * @param scenes its sentences
     * @param found what was found in each
     * @return all of it, in the order of the text
     */
    List<Attribution> resolve(List<Scene> scenes, List<List<Attribution>> found) {
        List<Attribution> all = new ArrayList<>();
        Speaker last = null;
        int running = -1;
        boolean konjunktiv = false;
        for (int s = 0; s < scenes.size(); s++) {
            Speaker speaker = null;
            int goesOn = -1;
            for (Attribution attribution : found.get(s)) {
                Attribution resolved = attribution;
                if (attribution.carries() && attribution.source().isEmpty()) {
                    boolean stands = switch (attribution.carry()) {
                        case CLOSELY -> last != null && last.isNear(s);
                        case IN_KONJUNKTIV -> konjunktiv;
                        default -> true;
                    };
                    if (!stands) {
                        continue;
                    }
                    if (last != null && attribution.carry() != Attribution.Carry.UNSAID) {
                        resolved = isLoose(attribution, last, s)
                                ? attribution.carries(false)
                                : carried(attribution, last.attribution());
                    }
                }
                if (resolved.carries() && last != null) {
                    resolved = resolved.antecedent(last.number());
                }
                int number = all.size();
                if (running >= 0 && continues(all.get(running), resolved)) {
                    resolved =
                            all.get(running).content(all.get(running).content().or(resolved.content()));
                    number = running;
                    all.set(number, resolved);
                    goesOn = number;
                } else {
                    all.add(resolved);
                    if (isRunning(resolved)) {
                        goesOn = number;
                    }
                }
                boolean spoke = attribution.channel() != Channel.DECLINED;
                if (spoke && !resolved.source().isEmpty() && !attribution.rule().equals(DirectSpeech.FRAGMENT)) {
                    // whoever carries on leaves the reporting clause where it stands
                    speaker = prefer(
                            speaker,
                            attribution.carries() && last != null ? last.at(s) : new Speaker(resolved, number, s));
                }
            }
            running = goesOn;
            konjunktiv = speaker != null && isKonjunktiv(scenes.get(s));
            if (speaker == null) {
                Extent source = stage.of(scenes.get(s));
                if (!source.isEmpty()) {
                    speaker = new Speaker(
                            Attribution.of(StatementType.REPORTED, Extent.NONE, "")
                                    .source(source),
                            -1,
                            s);
                }
            }
            if (speaker != null) {
                last = speaker;
            }
        }
        return all;
    }

    /** Whether hearsay does not follow the sentence that somebody spoke in: it may be anybody's. */
    private static boolean isLoose(Attribution attribution, Speaker last, int sentence) {
        return attribution.type() == StatementType.FREE_INDIRECT && sentence - last.sentence() > 1;
    }

    /** Whether a statement is of the kind that goes on from sentence to sentence. */
    private static boolean isRunning(Attribution attribution) {
        return attribution.type() == StatementType.INDIRECT_FREE_INDIRECT
                || attribution.type() == StatementType.FREE_INDIRECT;
    }

    private static boolean isKonjunktiv(Scene scene) {
        for (Clause clause : scene.clauses()) {
            if (clause.verb().isKonjunktiv()) {
                return true;
            }
        }
        return false;
    }

    /** The statement as that of whoever spoke last; a quotation has the same reporting clause too. */
    private static Attribution carried(Attribution attribution, Attribution last) {
        Attribution resolved = attribution.source(last.source()).medium(last.medium());
        return attribution.type() == StatementType.DIRECT
                        && attribution.frame().isEmpty()
                        && last.type() != StatementType.REPORTED
                ? resolved.cue(last.cue()).frame(last.frame()).addressee(last.addressee())
                : resolved;
    }

    private static boolean continues(Attribution before, Attribution next) {
        return before.type() == next.type()
                && before.source().equals(next.source())
                && before.content().to() == next.content().from();
    }

    /** Of two speakers in a sentence the outer one: whose content holds the other's. */
    private static Speaker prefer(@Nullable Speaker one, Speaker other) {
        if (one == null || other.content().contains(one.content())) {
            return other;
        }
        return one.content().contains(other.content()) ? one : other;
    }
}
