package org.zufolge.stories.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Entity;
import org.zufolge.stories.account.ClaimWords.Use;

/** Tells what each statement of a claim does to it, in time. */
final class History {
    /** Of so many of their words two statements must share the meaning, where one is the negation of the other. */
    private static final double OPPOSED = 0.5;
    /** And so many, for one word they share may stand in anything. */
    private static final int FEWEST_SHARED = 2;

    /** The voices, in the order of the statements. */
    List<Voice> of(List<Said> claim) {
        List<Voice> voices = new ArrayList<>();
        Map<String, List<Said>> byReport = new HashMap<>();
        int level = 0;
        for (Said said : claim) {
            boolean against = said.answer() ? said.denial() ^ answered(said, voices) : isAgainst(said, claim, voices);
            boolean reprinted = isReprint(said, byReport);
            Turn turn;
            if (voices.isEmpty()) {
                turn = Turn.FIRST_SAID;
                level = level(said.statement().certainty());
            } else if (ClaimWords.isVerbOf(Use.WITHDRAWAL, said.statement().rule())) {
                turn = Turn.WITHDRAWN;
            } else if (against) {
                turn = Turn.DENIED;
            } else if (reprinted) {
                turn = Turn.REPEATED;
            } else {
                int now = level(said.statement().certainty());
                turn = now > level ? Turn.HARDENED : now < level ? Turn.SOFTENED : Turn.REPEATED;
                level = now;
            }
            voices.add(new Voice(said.report().key(), said.statement(), against, turn, reprinted));
            byReport.computeIfAbsent(said.report().key(), none -> new ArrayList<>())
                    .add(said);
        }
        return voices;
    }

    /**
     * Whether a statement is on the other side than what was said first. It is told by the earlier statement that is most
     * like it: that the one says no and the other does not means little where they share few words.
     */
    private static boolean isAgainst(Said said, List<Said> claim, List<Voice> voices) {
        boolean against = false;
        double most = 0;
        for (int i = 0; i < voices.size(); i++) {
            Said earlier = claim.get(i);
            double overlap = earlier.answer() ? 0 : Likeness.overlap(said, earlier);
            if (overlap > most) {
                most = overlap;
                Opposition opposition = Opposition.between(said, earlier);
                boolean opposite = opposition != Opposition.NONE
                        && (overlap >= OPPOSED && Likeness.shared(said, earlier) >= FEWEST_SHARED
                                || said.denial() != earlier.denial()
                                || said.rebuttal()
                                || opposition == Opposition.BY_LIMIT);
                against = opposite ^ voices.get(i).against();
            }
        }
        return against;
    }

    /** Whether what an answer takes up, which need not be what was said first, is against the claim. */
    private static boolean answered(Said answer, List<Voice> voices) {
        Voice last = null;
        for (Voice voice : voices) {
            if (voice.report().equals(answer.report().key())) {
                last = voice;
            }
        }
        return last != null && last.against();
    }

    /** Whether the report that its report reprints has it already, from the same first hand. */
    private static boolean isReprint(Said said, Map<String, List<Said>> byReport) {
        String original = said.report().reprintOf();
        return original != null
                && byReport.getOrDefault(original, List.of()).stream()
                        .anyMatch(other -> origin(other).equals(origin(said))
                                || other.stems().equals(said.stems()));
    }

    private static String origin(Said said) {
        return said.statement()
                .chain()
                .origin()
                .map(hand -> name(hand.entity()))
                .orElse("");
    }

    private static String name(Entity entity) {
        return entity.name();
    }

    /** How certain it is told: a plain report of somebody's words is firmer than hearsay. */
    private static int level(Certainty certainty) {
        return switch (certainty) {
            case POSSIBLE, POSSIBLY_NOT -> 1;
            case PROBABLE, PROBABLY_NOT -> 2;
            case UNCOMMITTED -> 3;
            case CERTAIN, CERTAINLY_NOT -> 4;
        };
    }
}
