package org.zufolge.quotation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Tag;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Medium;
import org.zufolge.reading.StatementType;

/**
 * A source in a prepositional phrase: laut Polizei, nach Angaben der Behörde, dem Bericht zufolge, ihrer Meinung nach.
 * The rest of the clause is the content.
 */
final class PrepositionalFrame implements Construction {
    private final CueLexicon lexicon;

    PrepositionalFrame(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "prepositional-frame";
    }

    @Override
    public void find(Scene scene, List<Attribution> found) {
        if ((scene.marks(lexicon) & CueLexicon.PREPOSITION) == 0) {
            return;
        }
        for (int i = scene.from(); i < scene.to(); i++) {
            if (!canBe(scene, i)) {
                continue;
            }
            for (CuePreposition preposition : lexicon.prepositions(scene.parse().spelling(i))) {
                int words = preposition.form().indexOf(' ') < 0 ? 1 : 2;
                if (words == 2
                        && !preposition
                                .form()
                                .substring(preposition.form().indexOf(' ') + 1)
                                .equalsIgnoreCase(scene.lower(i + 1))) {
                    continue;
                }
                Attribution attribution = attribution(scene, i, i + words, preposition);
                if (attribution != null) {
                    found.add(attribution);
                    break;
                }
            }
        }
    }

    /** What the dictionary knows for a preposition is one where grammar says so; it does not know ausweislich. */
    private static boolean canBe(Scene scene, int token) {
        return switch (scene.tag(token)) {
            case PREPOSITION, PARTICLE, ADVERB, OTHER -> true;
            case ADJECTIVE, NAME -> !scene.parse().words()[token].can(Tag.PREPOSITION);
            default -> false;
        };
    }

    private @Nullable Attribution attribution(Scene scene, int from, int to, CuePreposition preposition) {
        if (preposition.need() != CuePreposition.Need.ANY && preposition.need() != CuePreposition.Need.NOUN) {
            return null;
        }
        NounPhrase phrase = null;
        boolean behind = false;
        if (preposition.after()) {
            phrase = endingAt(scene, from, preposition);
            behind = phrase != null;
        }
        if (phrase == null && preposition.before()) {
            phrase = scene.phrases().at(to, scene.contentEnd(), Reach.USUAL);
            if (phrase != null && !fits(scene, phrase, preposition)) {
                phrase = null;
            }
        }
        if (phrase == null) {
            return null;
        }
        int begin = behind ? phrase.from() : from;
        int end = behind ? to : phrase.to();
        if (!behind && end < scene.to() && scene.is(end - 1, ",")) {
            // a closing comma belongs to the apposition only inside the phrase
            end--;
        }
        Clause clause = scene.clauseOf(from);
        if (clause == null || clause.verb().particle() == from || isRelative(clause, phrase)) {
            return null;
        }
        if (!behind) {
            end = wholeField(scene, clause, from, withPlace(scene, clause, to, end));
        }
        Clause relative = relative(scene, clause, to, end);
        Extent frame = Extent.of(begin, relative == null ? end : Math.max(end, closed(scene, relative.to())));
        Extent source = behind || relative == null || relative.from() >= end
                ? scene.trimmed(behind ? begin : to, behind ? from : end)
                : scene.trimmed(to, relative.from());
        Extent content = scene.trimmed(content(scene, clause, frame).minus(frame));
        if (content.size() < 2) {
            return null;
        }
        CueNoun noun = scene.noun(lexicon, phrase.head());
        Medium medium = noun != null ? noun.medium() : preposition.medium();
        return Attribution.of(StatementType.INDIRECT, content, name())
                .medium(medium)
                .certainty(noun == null ? Certainty.UNCOMMITTED : noun.certainty())
                .cue(Extent.of(from, to))
                .frame(frame)
                .source(source)
                .basis(relative == null ? Extent.NONE : Basis.of(scene, relative));
    }

    /** Quellen, denen zufolge: a phrase that opens a relative clause, whose source is the noun before it. */
    private static boolean isRelative(Clause clause, NounPhrase phrase) {
        return clause.kind() == Clause.Kind.RELATIVE && clause.opener() == phrase.head();
    }

    /** laut einem Bericht, [der sich auf Ermittler beruft,]: a relative clause that hangs on the source. */
    private static @Nullable Clause relative(Scene scene, Clause clause, int from, int end) {
        for (Clause other : scene.clauses()) {
            if (other.kind() == Clause.Kind.RELATIVE
                    && other.parent() == clause.id()
                    && other.from() > from
                    && other.from() <= end + 1) {
                return other;
            }
        }
        return null;
    }

    private static int closed(Scene scene, int end) {
        return scene.is(end, ",") ? end + 1 : end;
    }

    /** laut dem Institut für Klima [in Hamburg]: a place right behind a body is where it is. */
    private static int withPlace(Scene scene, Clause clause, int from, int end) {
        boolean determined = false;
        for (int i = from; i < end; i++) {
            determined |= scene.tag(i) == Tag.DETERMINER;
        }
        boolean place = determined
                && scene.is(end, "in")
                && scene.tag(end - 1) == Tag.NOUN
                && scene.tag(end + 1) == Tag.NAME
                && clause.owns(end + 1)
                && scene.tag(end + 2) != Tag.NAME
                && scene.tag(end + 2) != Tag.NOUN;
        return place ? end + 2 : end;
    }

    /** The field before the verb of a main clause holds one phrase only: what begins there reaches up to the verb. */
    private static int wholeField(Scene scene, Clause clause, int from, int end) {
        int finite = clause.verb().finite();
        if (clause.kind() != Clause.Kind.MAIN || finite < end || from - clause.ownFrom() > 1) {
            return end;
        }
        for (Clause other : scene.clauses()) {
            if (other.id() != clause.id()
                    && other.kind() != Clause.Kind.RELATIVE
                    && other.from() >= end
                    && other.from() < finite) {
                return end;
            }
        }
        return finite;
    }

    private boolean fits(Scene scene, NounPhrase phrase, CuePreposition preposition) {
        CueNoun noun = scene.noun(lexicon, phrase.head());
        if (preposition.need() == CuePreposition.Need.NOUN) {
            return noun != null
                    && noun.framedBy(preposition.form().toLowerCase(Locale.ROOT), isDefinite(scene, phrase))
                    && !isAuthors(scene, phrase);
        }
        if (preposition.form().equals("gemäß") || preposition.form().equals("gemäss")) {
            // gemäß Vertrag is no statement, but gemäss Hefti is
            return noun != null ? noun.framedBy("gemäß", false) : scene.tag(phrase.head()) == Tag.NAME;
        }
        return true;
    }

    /** Whether a phrase that began here would leave its article or an attribute outside. */
    private static boolean isInside(Scene scene, int from) {
        Tag before = scene.tag(from - 1);
        return scene.tag(from) != Tag.DETERMINER
                && (before == Tag.DETERMINER || before == Tag.ADJECTIVE || before == Tag.NUMBER);
    }

    /** Die Forderung nach Reformen: a preposition of the noun, not a postposition. */
    private boolean takesPostposition(Scene scene, NounPhrase phrase, CuePreposition preposition) {
        CueNoun noun = scene.noun(lexicon, phrase.head());
        return preposition.need() != CuePreposition.Need.NOUN
                || noun != null
                        && !noun.contentPrepositions().contains(preposition.form())
                        && noun.framePrepositions().contains(preposition.form());
    }

    private static boolean isDefinite(Scene scene, NounPhrase phrase) {
        String first = scene.lower(phrase.from());
        return scene.tag(phrase.from()) == Tag.DETERMINER
                && (first.equals("der") || first.equals("dem") || first.equals("den") || first.startsWith("dies"));
    }

    /** meiner Meinung nach: nobody else's. */
    private static boolean isAuthors(Scene scene, NounPhrase phrase) {
        String first = scene.lower(phrase.from());
        return first.startsWith("mein") && !first.startsWith("meinung") || first.startsWith("unser");
    }

    /** The noun phrase that ends right before a token: [seiner Meinung] nach. */
    private @Nullable NounPhrase endingAt(Scene scene, int end, CuePreposition preposition) {
        NounPhrase best = null;
        for (int from = end - 1; from >= Math.max(scene.from(), end - 14); from--) {
            Tag tag = scene.tag(from);
            if (tag == Tag.FINITE
                    || tag == Tag.PUNCTUATION && !")(".contains(scene.parse().form(from))) {
                break;
            }
            if (tag == Tag.PREPOSITION || tag == Tag.ADVERB || tag == Tag.COORDINATOR || isInside(scene, from)) {
                continue;
            }
            boolean field = from == scene.from() || scene.tag(from - 1) == Tag.ADVERB && from - 1 == scene.from();
            NounPhrase phrase = scene.phrases().at(from, end, field ? Reach.ALL : Reach.USUAL);
            if (phrase != null
                    && phrase.to() == end
                    && phrase.from() == from
                    && fits(scene, phrase, preposition)
                    && scene.tag(from - 1) != Tag.PREPOSITION
                    && takesPostposition(scene, phrase, preposition)
                    && (phrase.agreement()
                                    & (org.zufolge.grammar.Agreement.DATIVE | org.zufolge.grammar.Agreement.GENITIVE))
                            != 0) {
                best = phrase;
            }
        }
        return best;
    }

    /** The clause that the phrase stands in, with the main clauses that go on from it. */
    private static Extent content(Scene scene, Clause clause, Extent frame) {
        if (clause.parent() >= 0 && clause.kind() != Clause.Kind.MAIN) {
            return Extent.of(clause.from(), clause.to());
        }
        int from = clause.from();
        int to = clause.to();
        boolean front = frame.from() - from <= 1;
        for (Clause next : scene.clauses()) {
            if (next.id() > clause.id() && isApart(scene, next)) {
                break;
            }
            if (next.id() > clause.id()
                    && next.parent() < 0
                    && next.kind() == Clause.Kind.MAIN
                    && (next.first() == clause.first() && (front || scene.subject(next) == null)
                            || next.before() == Clause.Before.COMMA && !scene.isInquit(next)
                            || next.verb().isKonjunktiv())) {
                to = Math.max(to, next.to());
            }
        }
        return Extent.of(from, to);
    }

    /** Laut Polizei ist er frei; [der Verband forderte Hilfen]: behind a semicolon who else acts is told by the reporter. */
    private static boolean isApart(Scene scene, Clause next) {
        return next.kind() == Clause.Kind.MAIN
                && scene.is(next.from() - 1, ";")
                && !next.verb().isKonjunktiv()
                && scene.subject(next) != null;
    }
}
