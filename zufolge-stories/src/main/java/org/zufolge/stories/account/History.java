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
    /** The voices, in the order of the statements. */
    List<Voice> of(List<Said> claim) {
        List<Voice> voices = new ArrayList<>();
        Map<String, List<Said>> byReport = new HashMap<>();
        boolean first = claim.get(0).negated();
        int level = 0;
        for (Said said : claim) {
            boolean against = said.answer() ? said.denial() ^ answered(said, voices) : said.negated() != first;
            boolean reprinted = isReprint(said, byReport);
            Turn turn;
            if (voices.isEmpty()) {
                turn = Turn.FIRST_SAID;
                level = level(said.statement().certainty());
            } else if (isWithdrawal(said)) {
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

    private static boolean isWithdrawal(Said said) {
        String rule = said.statement().rule();
        int slash = rule.indexOf('/');
        if (slash < 0) {
            return false;
        }
        int plus = rule.indexOf('+', slash);
        return ClaimWords.isForm(Use.WITHDRAWAL, rule.substring(slash + 1, plus < 0 ? rule.length() : plus));
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
