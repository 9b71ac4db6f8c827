package org.zufolge.quotation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Mood;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.VerbComplex;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Medium;
import org.zufolge.reading.StatementType;

/** An act of speech told as an event, its content summed up: forderte den Rücktritt; warnte vor Folgen; nannte es falsch. */
final class SummedUp implements Construction {
    /** The words of the construction, read once. */
    private static final class Words {
        /** The complements, by their codes, with which a verb sums up what was said. */
        static final Map<String, Set<String>> SUMMARIES = new HashMap<>();

        static {
            for (CueTable.Row row : CueTable.read("cue-summaries.tsv", 2)) {
                SUMMARIES.computeIfAbsent(row.text(0), verb -> new TreeSet<>()).add(row.text(1));
            }
        }
    }

    private final CueLexicon lexicon;
    private final VerbCues cues;
    /** With which complements each verb sums up; none for most. */
    private final IdentityHashMap<CueVerb, Set<String>> summaries = new IdentityHashMap<>();

    SummedUp(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new VerbCues(lexicon);
        for (CueVerb verb : lexicon.verbs()) {
            Set<String> complements = Words.SUMMARIES.get(key(verb));
            if (complements != null) {
                summaries.put(verb, complements);
            }
        }
    }

    @Override
    public String name() {
        return "summed-up";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        for (Clause clause : scene.clauses()) {
            if (!asserts(scene, clause) || isReported(found, clause)) {
                continue;
            }
            for (VerbCues.Match match : cues.senses(scene, clause)) {
                String complement = complement(scene, match);
                Attribution attribution = complement.isEmpty() ? null : attribution(scene, match, complement);
                if (attribution != null && !isCue(found, match)) {
                    found.add(attribution);
                    break;
                }
            }
        }
    }

    /** Whether a clause tells an event of its own: a main clause, or one that während sets against it. */
    private static boolean asserts(Scene scene, Clause clause) {
        VerbComplex verb = clause.verb();
        boolean participleApart = verb.auxiliary().isEmpty() && !verb.others().isEmpty();
        if (verb.finite() < 0 || participleApart || scene.tag(clause.ownFrom()) == Tag.W_WORD) {
            // der Standard, genannt …, gilt; was als … gedeutet wurde
            return false;
        }
        return clause.kind() == Clause.Kind.MAIN
                || clause.kind() == Clause.Kind.SUBORDINATE
                        && clause.opener() >= 0
                        && scene.is(clause.opener(), "während");
    }

    private @Nullable Attribution attribution(Scene scene, VerbCues.Match match, String complement) {
        Clause clause = match.clause();
        if (!ActOfSpeech.happened(scene, match) || !isNews(scene, clause.verb()) || isMotion(match)) {
            return null;
        }
        Extent source = beside(scene, clause, source(scene, match), complement);
        boolean carries = source.isEmpty() && isSaidPassive(match, complement);
        if (source.isEmpty() && !carries) {
            return null;
        }
        return Attribution.of(
                        StatementType.REPORTED,
                        scene.whole(clause),
                        name() + "/" + match.verb().lemma() + "+" + complement)
                .medium(match.verb().medium())
                .certainty(ActOfSpeech.certainty(scene, match))
                .source(source)
                .addressee(Frames.addressee(scene, match, source))
                .carry(carries ? Attribution.Carry.CLOSELY : Attribution.Carry.NO);
    }

    /** spricht [die Polizei] von weniger Toten: what sums up the content is no attribute of the source. */
    private static Extent beside(Scene scene, Clause clause, Extent source, String complement) {
        int attribute = -1;
        int[] own = clause.own();
        for (int p = 0; p < own.length && complement.startsWith("p:"); p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                if (scene.tag(i) == Tag.PREPOSITION && Frames.isForm(scene.lower(i), complement.substring(2))) {
                    if (!source.contains(i)) {
                        // eine Reporterin von NR1 sprach von Toten
                        return source;
                    }
                    attribute = i;
                }
            }
        }
        return attribute > source.from() ? scene.trimmed(source.from(), attribute) : source;
    }

    /**
     * Whether the tense tells what is new: the pluperfect tells what came before it, and so does the perfect but in the
     * lead, where it opens the report.
     */
    private static boolean isNews(Scene scene, VerbComplex verb) {
        return switch (verb.auxiliary()) {
            case "haben", "sein" -> !verb.past() && verb.mood() == Mood.INDICATIVE && scene.isLead();
            case "werden" -> verb.passive();
            case "sollen" -> false;
            default -> true;
        };
    }

    /** Das Feuer ist vom Dachstuhl ausgegangen: of a verb that can mean a motion too, the perfect with sein tells of that. */
    private static boolean isMotion(VerbCues.Match match) {
        VerbComplex verb = match.clause().verb();
        return match.verb().strength() == CueVerb.Strength.WEAK
                && verb.auxiliary().equals("sein")
                && !verb.passive();
    }

    /** The source of the clause; for a passive or man the document it stands in: wird im Bericht als … bezeichnet. */
    private Extent source(Scene scene, VerbCues.Match match) {
        Extent source = Frames.source(scene, match);
        if (!source.isEmpty()) {
            return source;
        }
        Extent place = Frames.prepositional(scene, match.clause(), "in");
        for (int i = Math.max(0, place.from()); i < place.to(); i++) {
            CueNoun noun = scene.noun(lexicon, i);
            if (noun != null) {
                return noun.kind() == CueNoun.Kind.DOCUMENT || noun.kind() == CueNoun.Kind.OUTLET_REPORT
                        ? place
                        : Extent.NONE;
            }
        }
        return Extent.NONE;
    }

    /** A passive that leaves the speaker out, and means whoever spoke before: als Grund wurde … angegeben. */
    private static boolean isSaidPassive(VerbCues.Match match, String complement) {
        Medium medium = match.verb().medium();
        return match.clause().verb().passive()
                && medium != Medium.THOUGHT
                && medium != Medium.SPEECH_OR_THOUGHT
                && !complement.equals("pred");
    }

    /** Whether the clause is itself what somebody says. */
    private static boolean isReported(List<Attribution> found, Clause clause) {
        for (Attribution other : found) {
            if (other.content().contains(clause.verb().finite())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb says "said" of another statement, or only hands it on. */
    private static boolean isCue(List<Attribution> found, VerbCues.Match match) {
        for (Attribution other : found) {
            if (other.cue().overlaps(match.cue())
                    || !other.via().isEmpty() && other.frame().overlaps(match.cue())) {
                return true;
            }
        }
        return false;
    }

    // --- complements -----------------------------------------------------------------------------------------------

    /** The complement that sums up what is said, by its code in the table; empty where there is none. */
    private String complement(Scene scene, VerbCues.Match match) {
        for (String code : summaries.getOrDefault(match.verb(), Set.of())) {
            if (isThere(scene, match, code)) {
                return code;
            }
        }
        return "";
    }

    /** A verb as the table names it: its infinitive and what must stand with it. */
    private static String key(CueVerb verb) {
        StringBuilder key = new StringBuilder(verb.lemma());
        if (verb.reflexive()) {
            key.append(" sich");
        }
        for (String word : verb.fixed()) {
            key.append(' ').append(word);
        }
        return key.toString();
    }

    private boolean isThere(Scene scene, VerbCues.Match match, String code) {
        Clause clause = match.clause();
        if (code.startsWith("p:")) {
            return match.verb().prepositions().contains(code.substring(2))
                    && Frames.hasPreposition(scene, clause, code.substring(2));
        }
        if (match.verb().bare() && hasReflexive(scene, clause)) {
            // bezeichnet sich als …: a name, not a judgement
            return false;
        }
        return switch (code) {
            case "als" -> hasAls(scene, clause);
            case "in" -> object(scene, match) != null && hasPlaceOfJudgement(scene, clause);
            case "für" -> match.verb().takes(Complement.FOR) && hasPredicativeFor(scene, clause);
            case "gen" -> match.verb().takes(Complement.GENITIVE) && object(scene, match) != null;
            case "acc" -> match.verb().takes(Complement.OBJECT) && saysWhat(scene, match);
            case "pred" -> match.verb().takes(Complement.PREDICATE) && object(scene, match) != null;
            default -> false;
        };
    }

    /** Its accusative object, or the subject of its passive. */
    private static @Nullable NounPhrase object(Scene scene, VerbCues.Match match) {
        Clause clause = match.clause();
        if (clause.verb().passive()) {
            return scene.subject(clause);
        }
        Extent object = Frames.object(scene, clause, Agreement.ACCUSATIVE, Frames.source(scene, match));
        return object.isEmpty() ? null : scene.phrases().at(object.from(), object.to(), Reach.TIGHT);
    }

    /** Whether the object tells what was said, not just what about: den Rücktritt, not die Namen, dies, die Vorwürfe. */
    private boolean saysWhat(Scene scene, VerbCues.Match match) {
        NounPhrase object = object(scene, match);
        if (object == null) {
            return false;
        }
        String noun = scene.parse().words()[object.head()].lemma();
        if (Topics.contain(noun) || Topics.contain(noun, match.verb())) {
            return false;
        }
        if (!denies(match.verb())) {
            return true;
        }
        CueNoun cue = scene.noun(lexicon, object.head());
        return scene.tag(object.head()) != Tag.PRONOUN && cue == null;
    }

    private static boolean denies(CueVerb verb) {
        return verb.certainty() == Certainty.CERTAINLY_NOT || verb.certainty() == Certainty.PROBABLY_NOT;
    }

    private static boolean hasReflexive(Scene scene, Clause clause) {
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                if (scene.is(i, "sich")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** als falsch, als Grund; not größer als, sowohl … als auch. */
    private static boolean hasAls(Scene scene, Clause clause) {
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                if (scene.lower(i).equals("als")
                        && i != clause.opener()
                        && !scene.is(i + 1, "auch")
                        && !scene.is(i - 1, "mehr")
                        && !scene.is(i - 1, "weniger")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** sieht darin, in dem Vorschlag; not in der 20. Minute, im Stadion. */
    private static boolean hasPlaceOfJudgement(Scene scene, Clause clause) {
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i + 1 < own[p + 1]; i++) {
                if (scene.is(i, "darin")
                        || scene.is(i, "in") && scene.tag(i + 1) == Tag.DETERMINER && scene.tag(i + 2) != Tag.NUMBER) {
                    return true;
                }
            }
        }
        return false;
    }

    /** für falsch, für einen Fehler; not für den Frieden. */
    private static boolean hasPredicativeFor(Scene scene, Clause clause) {
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i + 1 < own[p + 1]; i++) {
                if (scene.is(i, "für")) {
                    NounPhrase phrase = scene.phrases().at(i + 1, own[p + 1], Reach.TIGHT);
                    if (phrase == null || scene.lower(i + 1).startsWith("ein")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
