package org.zufolge.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.reading.StatementType;
import org.zufolge.text.Quoted;
import org.zufolge.text.Token;

/**
 * Words between quotation marks that are somebody's: told from titles, names and words set off for another reason. Their
 * source is that of the statement they stand in, or the subject of the cue beside them, or whoever spoke before.
 */
final class DirectSpeech {
    private static final int LONGEST_UNCLOSED = 60;
    private static final String PREDICATE = "quoted-predicate/";

    private final CueLexicon lexicon;
    private final VerbCues cues;
    private final QuotedName quotedName = new QuotedName();

    DirectSpeech(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.cues = new VerbCues(lexicon);
    }

    /**
     * Adds the direct speech of one report.
     *
     * @param scenes its sentences
     * @param found what has been found in each; receives what is found
     */
    void find(List<Scene> scenes, List<List<Attribution>> found) {
        for (int s = 0; s < scenes.size(); s++) {
            Scene scene = scenes.get(s);
            for (Quoted pair : scene.parse().quoted()) {
                if (pair.open() >= scene.from()
                        && pair.open() < scene.to()
                        && pair.depth() == 0
                        && pair.close() > pair.open() + 1) {
                    Attribution attribution = attribution(scenes, s, pair, found);
                    if (attribution != null) {
                        found.get(s).add(attribution);
                    }
                }
            }
        }
    }

    private @Nullable Attribution attribution(List<Scene> scenes, int s, Quoted pair, List<List<Attribution>> found) {
        Scene scene = scenes.get(s);
        Extent content = Extent.of(pair.open(), pair.closed() ? pair.close() + 1 : pair.close());
        for (int i = s; i < scenes.size() && scenes.get(i).from() <= pair.close(); i++) {
            for (Attribution other : found.get(i)) {
                if (other.type() == StatementType.DIRECT && other.content().overlaps(content)) {
                    return null;
                }
            }
        }
        if (!pair.closed() && pair.close() - pair.open() > LONGEST_UNCLOSED) {
            return null;
        }
        Attribution cued = cued(scene, pair, content);
        if (quotedName.isName(scene.parse(), pair)
                && (cued == null || !cued.rule().startsWith(PREDICATE))) {
            return null;
        }
        Attribution around = around(found.get(s), content);
        if (around != null && around.type() == StatementType.REPORTED && cued != null) {
            // nannte den Bericht „reine Spekulation“: quoted, not summed up
            found.get(s).remove(around);
            return cued;
        }
        if (around != null) {
            Attribution nested = Attribution.of(StatementType.DIRECT, content, "fragment")
                    .medium(around.medium())
                    .source(around.source())
                    .addressee(around.addressee())
                    .carries(around.carries());
            return around.type() == StatementType.INDIRECT
                    ? nested.cue(around.cue()).frame(around.frame())
                    : nested;
        }
        if (cued != null) {
            return cued;
        }
        Attribution colon = afterColon(scene, pair, content);
        if (colon != null) {
            return colon;
        }
        return isSentence(scene.parse(), pair)
                ? Attribution.of(StatementType.DIRECT, content, "standing-alone")
                        .carries(true)
                : null;
    }

    /** The smallest statement that the words stand in. */
    private static @Nullable Attribution around(List<Attribution> found, Extent content) {
        Attribution best = null;
        for (Attribution other : found) {
            if (other.content().contains(content)
                    && (best == null || other.content().size() < best.content().size())) {
                best = other;
            }
        }
        return best;
    }

    private @Nullable Attribution cued(Scene scene, Quoted pair, Extent content) {
        Clause clause = scene.clauseOf(pair.open());
        if (clause == null || clause.own()[0] >= pair.open() && clause.ownTo() <= pair.close() + 1) {
            Clause before = null;
            for (Clause other : scene.clauses()) {
                if (other.ownTo() <= pair.open() && other.kind() != Clause.Kind.FRAGMENT) {
                    before = other;
                }
            }
            clause = before;
        }
        if (clause == null) {
            return null;
        }
        VerbCues.Match match = cues.match(scene, clause);
        if (match == null || !ActOfSpeech.happened(scene, match)) {
            return null;
        }
        boolean predicate = isPredicate(scene, match, pair);
        if (!predicate
                && (!match.verb().takes(Complement.DIRECT) || match.verb().strength() == CueVerb.Strength.WEAK)) {
            return null;
        }
        Extent source = Frames.source(scene, match);
        Clause root = clause;
        while (root.parent() >= 0) {
            root = scene.clauses().get(root.parent());
        }
        Extent frame = Extent.of(root.from(), Math.min(Math.max(root.to(), pair.open()), scene.contentEnd()))
                .minus(content);
        return Attribution.of(
                        StatementType.DIRECT,
                        content,
                        (predicate ? PREDICATE : "quotation-with-cue/")
                                + match.verb().lemma())
                .medium(match.verb().medium())
                .certainty(match.verb().certainty())
                .cue(match.cue())
                .frame(frame)
                .source(source)
                .addressee(Frames.addressee(scene, match, source));
    }

    /** Der Minister wörtlich: „…“ */
    private @Nullable Attribution afterColon(Scene scene, Quoted pair, Extent content) {
        if (!scene.is(pair.open() - 1, ":")) {
            return null;
        }
        int from = scene.from();
        NounPhrase best = null;
        for (int i = from; i < pair.open() - 1; i++) {
            NounPhrase phrase = scene.phrases().at(i, pair.open() - 1, Reach.USUAL);
            if (phrase != null && phrase.isNominative() && scene.noun(lexicon, phrase.head()) == null) {
                best = phrase;
                break;
            }
            if (scene.tag(i) == Tag.PREPOSITION && phrase == null) {
                NounPhrase object = scene.phrases().at(i + 1, pair.open() - 1, Reach.TIGHT);
                i = object == null ? i : object.to() - 1;
            }
        }
        Attribution attribution =
                Attribution.of(StatementType.DIRECT, content, "colon").frame(Extent.of(from, pair.open()));
        return best == null ? attribution.carries(true) : attribution.source(scene.trimmed(best.from(), best.to()));
    }

    private static boolean isSentence(Parse parse, Quoted pair) {
        boolean finite = false;
        boolean stop = false;
        for (int i = pair.open() + 1; i < pair.close(); i++) {
            finite |= parse.tag(i) == Tag.FINITE;
            stop |= parse.tokens().get(i).kind() == Token.Kind.STOP;
        }
        return finite && stop;
    }

    /** Whether the words are what a verb calls something: nannte es „…“, bezeichnete es als „…“, sprach von einer „…“. */
    private static boolean isPredicate(Scene scene, VerbCues.Match match, Quoted pair) {
        int before = pair.open() - 1;
        while (scene.tag(before) == Tag.DETERMINER || scene.tag(before) == Tag.ADJECTIVE) {
            before--;
        }
        if (!match.clause().owns(pair.open())) {
            return false;
        }
        String word = scene.lower(before);
        return match.verb().takes(Complement.AS) && word.equals("als")
                || match.verb().takes(Complement.PREDICATE)
                        && scene.tag(before) != Tag.PREPOSITION
                        && before == pair.open() - 1
                        && !match.clause().verb().passive()
                || scene.tag(before) == Tag.PREPOSITION
                        && match.verb().prepositions().contains(word)
                        && !match.verb().takes(Complement.DIRECT);
    }
}
