package org.zufolge.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Mood;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.VerbComplex;
import org.zufolge.reading.Channel;
import org.zufolge.reading.StatementType;

/**
 * Somebody was asked and did not answer: wollte sich nicht äußern; war zunächst nicht zu erreichen; lehnte einen
 * Kommentar ab; eine Stellungnahme der Bank lag nicht vor.
 */
final class Declined implements Construction {
    /** What must stand with a verb, so that it means no answer. */
    private enum Under implements CueTable.Labelled {
        ANY("-"),
        WILL("will"),
        REACH("reach"),
        PENDING("pending"),
        ANSWER("answer");

        private final String label;

        Under(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Whose answer is missing. */
    private enum Whose implements CueTable.Labelled {
        SUBJECT("subject"),
        NOUN("noun"),
        NONE("none");

        private final String label;

        Whose(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** One line of the table: each of the words, in one of its forms, must stand with the verb. */
    private record Way(List<List<String>> words, boolean denied, Under under, Whose whose) {}

    /** The ways, by their verbs, read once. */
    private static final class Ways {
        static final Map<String, List<Way>> BY_VERB = new HashMap<>();

        static {
            Map<String, Under> unders = CueTable.byLabel(Under.values());
            Map<String, Whose> sources = CueTable.byLabel(Whose.values());
            for (CueTable.Row row : CueTable.read("cue-declined.tsv", 5)) {
                List<List<String>> words = new ArrayList<>();
                for (String word : row.parts(1, " ")) {
                    words.add(List.of(word.split("\\|")));
                }
                Way way =
                        new Way(List.copyOf(words), row.text(2).equals("no"), row.one(3, unders), row.one(4, sources));
                BY_VERB.computeIfAbsent(row.text(0), verb -> new ArrayList<>()).add(way);
            }
        }
    }

    private final CueLexicon lexicon;

    Declined(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "declined";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        for (Clause clause : scene.clauses()) {
            VerbComplex verb = clause.verb();
            if (clause.kind() != Clause.Kind.MAIN
                    || verb.finite() < 0
                    || verb.mood() != Mood.INDICATIVE && !isPolite(verb)
                    || scene.quotedAround(verb.finite()) != null
                    || isReported(found, verb.finite())) {
                continue;
            }
            for (String lemma : verb.lemmas()) {
                Attribution attribution = attribution(scene, clause, Ways.BY_VERB.getOrDefault(lemma, List.of()));
                if (attribution != null) {
                    found.removeIf(other -> other.cue().contains(verb.finite())
                            || other.type() == StatementType.REPORTED
                                    && other.content().overlaps(attribution.content()));
                    found.add(attribution);
                    break;
                }
            }
        }
    }

    /** möchte sich nicht äußern: will not, told politely. */
    private static boolean isPolite(VerbComplex verb) {
        return verb.mood() == Mood.KONJUNKTIV_2 && verb.auxiliary().equals("mögen");
    }

    private @Nullable Attribution attribution(Scene scene, Clause clause, List<Way> ways) {
        for (Way way : ways) {
            Extent words = words(scene, clause, way);
            if (words == null
                    || way.denied() != ActOfSpeech.isNegated(scene, clause)
                    || !isTold(scene, clause, way)
                    || !stands(scene, clause, way.under())) {
                continue;
            }
            Extent source = source(scene, clause, way.whose(), words);
            if (source.isEmpty() && way.whose() == Whose.SUBJECT) {
                continue;
            }
            return Attribution.of(StatementType.REPORTED, scene.whole(clause), name())
                    .channel(Channel.DECLINED)
                    .source(source);
        }
        return null;
    }

    /** Whether a clause is itself what somebody says, in so many words. */
    private static boolean isReported(List<Attribution> found, int finite) {
        for (Attribution other : found) {
            if (other.type() != StatementType.REPORTED && other.content().contains(finite)) {
                return true;
            }
        }
        return false;
    }

    /** Where the words of a way stand in a clause; null where one is missing. */
    private static @Nullable Extent words(Scene scene, Clause clause, Way way) {
        Extent words = Extent.NONE;
        for (List<String> forms : way.words()) {
            int at = -1;
            int[] own = clause.own();
            for (int p = 0; p < own.length && at < 0; p += 2) {
                for (int i = own[p]; i < own[p + 1] && at < 0; i++) {
                    at = forms.contains(scene.parse().form(i)) ? i : -1;
                }
            }
            if (at < 0) {
                return null;
            }
            words = words.or(Extent.of(at, at + 1));
        }
        return words;
    }

    /**
     * Whether it is news: the perfect tells what has not happened yet only with a word that says so, but of a refusal that
     * it has happened.
     */
    private boolean isTold(Scene scene, Clause clause, Way way) {
        VerbComplex verb = clause.verb();
        return (!verb.passive() || isReach(scene, verb))
                && (!verb.auxiliary().equals("haben") || !verb.past() && (!way.denied() || isPending(scene, clause)));
    }

    private boolean stands(Scene scene, Clause clause, Under under) {
        VerbComplex verb = clause.verb();
        return switch (under) {
            case ANY -> true;
            case ANSWER -> isAnswer(scene, clause);
            case WILL -> verb.auxiliary().equals("wollen") || verb.auxiliary().equals("mögen");
            case REACH -> isReach(scene, verb) && (isPending(scene, clause) || hasTime(scene, clause));
            case PENDING -> isPending(scene, clause);
        };
    }

    /** lehnte es ab, [sich zu äußern]: what was refused is an answer. */
    private static boolean isAnswer(Scene scene, Clause refused) {
        for (Clause clause : scene.clauses()) {
            if (clause.kind() == Clause.Kind.INFINITIVE && clause.parent() == refused.id()) {
                for (String lemma : clause.verb().lemmas()) {
                    for (Way way : Ways.BY_VERB.getOrDefault(lemma, List.of())) {
                        if (way.denied() && way.under() != Under.REACH && words(scene, clause, way) != null) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** war zu erreichen; konnte erreicht werden. */
    private static boolean isReach(Scene scene, VerbComplex verb) {
        if (verb.others().isEmpty()) {
            return false;
        }
        int last = verb.others().get(verb.others().size() - 1);
        return verb.auxiliary().equals("sein") && scene.tag(last - 1) == Tag.ZU
                || verb.auxiliary().equals("können") && scene.is(last, "werden");
    }

    private boolean isPending(Scene scene, Clause clause) {
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                for (CueAdverb adverb : lexicon.adverbs(scene.parse().spelling(i))) {
                    if (adverb.role() == CueAdverb.Role.PENDING) {
                        return true;
                    }
                }
                CueNoun noun = isAsking(scene, i - 1) || isAsking(scene, i - 2) ? scene.noun(lexicon, i) : null;
                if (noun != null && noun.kind() == CueNoun.Kind.UTTERANCE) {
                    // für eine Stellungnahme, auf Anfrage
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAsking(Scene scene, int preposition) {
        return scene.is(preposition, "für") || scene.is(preposition, "auf");
    }

    /** am Sonntag, am Abend. */
    private static boolean hasTime(Scene scene, Clause clause) {
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                if (scene.is(i, "am")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Extent source(Scene scene, Clause clause, Whose whose, Extent words) {
        if (whose == Whose.NONE) {
            return Extent.NONE;
        }
        if (whose == Whose.SUBJECT) {
            NounPhrase subject = Frames.sharedSubject(scene, clause);
            return subject == null || scene.is(subject.head(), "es") || scene.is(subject.head(), "man")
                    ? Extent.NONE
                    : scene.trimmed(subject.from(), subject.to());
        }
        // eine Stellungnahme [der Bank], [des Amtes], von [der Bank]
        int behind = words.to();
        if (scene.tag(behind) == Tag.PREPOSITION && !scene.lower(behind).startsWith("vo")) {
            return Extent.NONE;
        }
        int from = scene.tag(behind) == Tag.PREPOSITION ? behind + 1 : behind;
        NounPhrase owner = clause.owns(from) ? scene.phrases().at(from, clause.ownTo(), Reach.TIGHT) : null;
        return owner == null ? Extent.NONE : scene.trimmed(owner.from(), owner.to());
    }
}
