package org.zufolge.quotation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Tag;
import org.zufolge.grammar.VerbComplex;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.StatementType;

/** A noun and the clause that is its content: der Vorwurf, dass …; die Forderung der Partei, … zu …; Berichte, wonach …. */
final class NounComplement implements Construction {
    private final CueLexicon lexicon;
    private final VerbCues cues;

    NounComplement(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new VerbCues(lexicon);
    }

    @Override
    public String name() {
        return "noun-complement";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        for (Clause child : scene.clauses()) {
            if (child.from() <= scene.from() + 1
                    || child.parent() < 0 && !isDependentMain(child)
                    || child.first() != child.id()) {
                continue;
            }
            int comma = child.from() - 1;
            while (comma > scene.from() && scene.tag(comma) == Tag.QUOTE) {
                comma--;
            }
            if (!scene.is(comma, ",")) {
                continue;
            }
            Extent content = Extent.of(child.from(), end(scene, child));
            if (covered(found, content)) {
                continue;
            }
            NounPhrase phrase = phraseBefore(scene, comma, child);
            if (phrase == null || scene.lower(phrase.from()).startsWith("kein")) {
                // es gibt keine Belege dafür, dass …: nobody says so
                continue;
            }
            CueNoun noun = Objects.requireNonNull(scene.noun(lexicon, phrase.head()));
            Clause governor = scene.clauseOf(phrase.head());
            if (governor == null) {
                continue;
            }
            Clause root = governor;
            while (root.parent() >= 0) {
                root = scene.clauses().get(root.parent());
            }
            Extent frame = Extent.of(root.from(), Math.max(child.from(), Math.min(root.to(), scene.contentEnd())))
                    .minus(content);
            NounPhrase owner = owner(scene, phrase, Math.min(comma, phrase.to()));
            NounPhrase subject = owner == null ? scene.subject(governor) : owner;
            Extent source = subject == null || subject.head() == phrase.head() || isImpersonal(scene, subject)
                    ? Extent.NONE
                    : scene.trimmed(subject.from(), subject.to());
            Extent cited = owner == null ? cited(scene, governor) : Extent.NONE;
            List<Extent> via = List.of();
            if (!cited.isEmpty() && !source.isEmpty() && !cited.overlaps(source)) {
                via = List.of(source);
                source = cited;
            }
            Attribution attribution = Attribution.of(StatementType.INDIRECT, content, name() + "/" + noun.lemma())
                    .medium(noun.medium())
                    .certainty(noun.certainty())
                    .frame(frame)
                    .source(source)
                    .via(via);
            boolean rejected =
                    owner == null && !source.isEmpty() && Answer.denies(governor, scene.lower(phrase.from() - 1));
            VerbCues.Match denial = owner == null && !source.isEmpty() ? denial(scene, governor) : null;
            if (denial != null) {
                attribution = attribution.certainty(denial.verb().certainty()).cue(denial.cue());
            } else {
                attribution = rejected ? attribution.certainty(Certainty.CERTAINLY_NOT) : attribution;
                attribution = attribution.cue(
                        owner == null && !source.isEmpty() ? supportVerb(scene, governor, phrase) : noun(phrase));
            }
            found.add(attribution);
        }
    }

    /** Die Zeitung zitiert [die Ministerin] mit den Worten, sie bleibe: whose words they are; empty where nobody is cited. */
    private Extent cited(Scene scene, Clause governor) {
        for (VerbCues.Match match : cues.senses(scene, governor)) {
            if (match.verb().source() == SourceSlot.OBJECT && ActOfSpeech.happened(scene, match)) {
                return Frames.source(scene, match);
            }
        }
        return Extent.NONE;
    }

    /** Es gibt Gerüchte, er sei krank: nobody's. */
    private static boolean isImpersonal(Scene scene, NounPhrase subject) {
        return scene.is(subject.head(), "es") || scene.is(subject.head(), "man");
    }

    private static Extent noun(NounPhrase phrase) {
        return Extent.of(phrase.from(), phrase.core());
    }

    /** wies den Vorwurf zurück, er habe …: the verb says what its subject makes of the words, not the noun. */
    private VerbCues.@Nullable Match denial(Scene scene, Clause governor) {
        for (VerbCues.Match match : cues.senses(scene, governor)) {
            if (match.verb().takes(Complement.OBJECT)
                    && match.verb().bare()
                    && ActOfSpeech.denies(match.verb().certainty())
                    && ActOfSpeech.happened(scene, match)) {
                return match;
            }
        }
        return null;
    }

    /** erhob die Forderung; begegnet dem mit dem Argument: noun and verb say "said" together. */
    private static Extent supportVerb(Scene scene, Clause governor, NounPhrase phrase) {
        int from = scene.tag(phrase.from() - 1) == Tag.PREPOSITION ? phrase.from() - 1 : phrase.from();
        VerbComplex verb = governor.verb();
        Extent cue = Extent.of(from, phrase.core());
        cue = cue.or(Extent.of(verb.finite(), verb.finite() + 1));
        for (int other : verb.others()) {
            cue = cue.or(Extent.of(other, other + 1));
        }
        return verb.particle() < 0 ? cue : cue.or(Extent.of(verb.particle(), verb.particle() + 1));
    }

    /** die Behauptung, das Amt sei gewarnt worden: a main clause whose Konjunktiv makes it depend on the noun. */
    private static boolean isDependentMain(Clause clause) {
        return clause.kind() == Clause.Kind.MAIN
                && clause.before() == Clause.Before.COMMA
                && clause.verb().isKonjunktiv()
                && clause.verb().finite() != clause.ownFrom();
    }

    private static boolean covered(List<Attribution> found, Extent content) {
        for (Attribution other : found) {
            if (other.content().from() == content.from() && other.content().to() == content.to()) {
                return true;
            }
        }
        return false;
    }

    private static int end(Scene scene, Clause child) {
        int to = child.to();
        for (Clause other : scene.clauses()) {
            if (other.first() == child.id() && other.id() != child.id()) {
                to = Math.max(to, other.to());
            }
        }
        return to;
    }

    /** The noun phrase with a cue noun that reaches up to the comma, or null. */
    private @Nullable NounPhrase phraseBefore(Scene scene, int comma, Clause child) {
        for (int i = comma - 1; i >= Math.max(scene.from(), comma - 8); i--) {
            Tag tag = scene.tag(i);
            if (tag == Tag.FINITE || tag == Tag.PUNCTUATION) {
                return null;
            }
            if (tag != Tag.NOUN) {
                continue;
            }
            CueNoun noun = scene.noun(lexicon, i);
            if (noun == null || !takes(scene, noun, child) || framesClause(scene, noun, i)) {
                continue;
            }
            for (int from = Math.max(scene.from(), i - 5); from <= i; from++) {
                NounPhrase phrase = scene.phrases().at(from, comma, Reach.USUAL);
                if (phrase != null && phrase.head() == i && isFollowedByBracket(scene, phrase, comma, child)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    /** Whether nothing but the right half of the verb's bracket stands between: den Vorwurf zurück, Kritik erhoben. */
    private static boolean isFollowedByBracket(Scene scene, NounPhrase phrase, int comma, Clause child) {
        Clause governor = scene.clauseOf(phrase.head());
        for (int i = phrase.to(); i < comma; i++) {
            if (governor != null && governor.verb().particle() == i) {
                continue;
            }
            boolean bracket = switch (scene.tag(i)) {
                case PARTICIPLE, PARTICLE, INFINITIVE, ZU, ZU_INFINITIVE, QUOTE -> true;
                // zurückgewiesen, nicht bestätigt; but in daran, dass the adverb belongs to the verb
                case ADVERB ->
                    child.kind() != Clause.Kind.MAIN
                            && (i == phrase.core() || !scene.lower(i).startsWith("da"));
                default -> false;
            };
            if (!bracket) {
                return false;
            }
        }
        return true;
    }

    /** nach Angaben der Polizei, im Interview: a frame of its own, whose content is the clause around it. */
    private static boolean framesClause(Scene scene, CueNoun noun, int head) {
        if (noun.kind() == CueNoun.Kind.OCCASION || noun.kind() == CueNoun.Kind.SOURCE) {
            return true;
        }
        int before = head - 1;
        while (scene.tag(before) == Tag.ADJECTIVE || scene.tag(before) == Tag.DETERMINER) {
            before--;
        }
        return scene.tag(before) == Tag.PREPOSITION
                && noun.framedBy(scene.lower(before), false)
                && !scene.lower(before).equals("in")
                && !scene.lower(before).equals("mit");
    }

    private static boolean takes(Scene scene, CueNoun noun, Clause child) {
        return switch (child.kind()) {
            case MAIN -> noun.takes(Complement.MAIN_CLAUSE);
            case INFINITIVE -> child.opener() < 0 && noun.takes(Complement.INFINITIVE);
            case SUBORDINATE -> {
                String opener = child.opener() < 0 ? "" : scene.lower(child.opener());
                boolean consequence = scene.is(child.opener() - 1, "so");
                yield (opener.equals("dass") || opener.equals("daß") || opener.equals("ob"))
                        && !consequence
                        && noun.takes(Complement.CLAUSE);
            }
            default -> false;
        };
    }

    /** Whose the noun is: der Vorwurf [der Opposition], die Forderung [von Verbänden]. */
    private static @Nullable NounPhrase owner(Scene scene, NounPhrase phrase, int end) {
        if (phrase.core() >= end) {
            return null;
        }
        int from = scene.tag(phrase.core()) == Tag.PREPOSITION ? phrase.core() + 1 : phrase.core();
        if (from > phrase.core() && !scene.lower(phrase.core()).startsWith("vo")) {
            return null;
        }
        return scene.phrases().at(from, end, Reach.USUAL);
    }
}
