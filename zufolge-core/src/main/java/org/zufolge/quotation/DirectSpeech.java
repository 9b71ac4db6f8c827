package org.zufolge.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.StatementType;
import org.zufolge.text.Quoted;
import org.zufolge.text.Sentence;

/**
 * Words between quotation marks that are somebody's: told from titles, names and words set off for another reason. Their
 * source is that of the statement they stand in, or that of the construction around them, or whoever spoke before.
 */
final class DirectSpeech {
    /** The rule of words within a statement. */
    static final String FRAGMENT = "fragment";

    /** A sentence quotes at most so often; what quotes more is no sentence, and would take its time. */
    private static final int MOST = 64;

    private static final int LONGEST_UNCLOSED = 60;
    /** What is left of a sentence without its quotation and its reporting clause, where that is all there is. */
    private static final int LONGEST_REST = 2;

    private final QuotedName quotedName;
    private final QuotedPredicate predicate;
    private final QuotationNoun noun;
    private final Citation citation;
    private final Inquit inquit;
    private final List<QuotationConstruction> constructions;

    DirectSpeech(CueLexicon lexicon) {
        quotedName = new QuotedName(lexicon);
        predicate = new QuotedPredicate(lexicon);
        noun = new QuotationNoun(lexicon);
        citation = new Citation(lexicon);
        inquit = new Inquit(lexicon);
        constructions = List.of(
                predicate,
                inquit,
                noun,
                new QuotedObject(lexicon),
                new Experiencer(),
                new Continued(),
                new QuotedIntention(),
                new Governed(lexicon),
                new TakenUp(lexicon),
                new StandingAlone(),
                new Unattributed());
    }

    /** The names of its constructions, in the order in which they are tried. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(FRAGMENT);
        names.add(Citation.NAME);
        constructions.forEach(construction -> names.add(construction.name()));
        return names;
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
            if (scene.sentence().role() != Sentence.Role.BODY) {
                continue;
            }
            int last = s;
            int left = MOST;
            for (Quoted pair : scene.quoted()) {
                if (left == 0) {
                    break;
                }
                if (pair.open() < scene.from() || pair.depth() > 0 || pair.close() <= pair.open() + 1) {
                    continue;
                }
                left--;
                while (last + 1 < scenes.size() && scenes.get(last + 1).from() <= pair.close()) {
                    last++;
                }
                attribute(new Quotation(scenes, s, last, pair, found.get(s)), found);
            }
        }
    }

    private void attribute(Quotation quotation, List<List<Attribution>> found) {
        Quoted pair = quotation.pair();
        if (!pair.closed() && pair.close() - pair.open() > LONGEST_UNCLOSED || isDirect(quotation, found)) {
            return;
        }
        Extent begun = quotation
                .content()
                .and(Extent.of(pair.open(), quotation.opening().to()));
        Attribution around = around(quotation.found(), begun);
        boolean name = quotedName.isName(quotation.opening(), pair);
        if (around != null && around.type() != StatementType.REPORTED) {
            if (!name) {
                tell(quotation, around);
            }
            return;
        }
        List<Attribution> own = name ? term(quotation) : own(quotation);
        if (!name && around != null && (own.isEmpty() || own.get(0).carries())) {
            quotation.found().add(fragment(around, quotation.content()));
        } else if (!own.isEmpty()) {
            // nannte den Bericht „reine Erfindung“: quoted, not summed up
            quotation.found().remove(around);
            quotation.found().addAll(own);
        }
    }

    /** Adds words within what is told of somebody's words. */
    private void tell(Quotation quotation, Attribution around) {
        List<Attribution> here = quotation.found();
        Attribution beside = inquit.adjacent(quotation);
        if (beside != null && !beside.cue().overlaps(around.cue())) {
            // Er zog Bilanz, zufrieden: „Es war gut“, sagte er: a clause beside it, whatever is around both
            if (around.content().minus(beside.content()).minus(beside.frame()).size() <= LONGEST_REST) {
                here.remove(around);
            }
            here.add(beside);
        } else if (around.content().minus(quotation.content()).isEmpty()) {
            here.set(here.indexOf(around), around.type(StatementType.DIRECT));
        } else {
            here.add(fragment(around, quotation.content()));
        }
    }

    /** Words that might be a name, but for the construction they stand in. */
    private List<Attribution> term(Quotation quotation) {
        Attribution announced = noun.attribute(quotation);
        Attribution term = announced != null ? announced : predicate.term(quotation);
        if (term == null && quotation.opensClause()) {
            // „Alarmstufe Rot“, sagte sie
            term = inquit.spoken(quotation);
        }
        return term == null ? List.of() : List.of(term);
    }

    private List<Attribution> own(Quotation quotation) {
        List<Attribution> handedOn = citation.find(quotation);
        if (!handedOn.isEmpty()) {
            return handedOn;
        }
        for (QuotationConstruction construction : constructions) {
            Attribution attribution = construction.attribute(quotation);
            if (attribution != null) {
                return List.of(attribution);
            }
        }
        return List.of();
    }

    /** Whether a construction has found it already. */
    private static boolean isDirect(Quotation quotation, List<List<Attribution>> found) {
        for (int i = quotation.first(); i <= quotation.last(); i++) {
            for (Attribution other : found.get(i)) {
                if (other.type() == StatementType.DIRECT && other.content().overlaps(quotation.content())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Words of the speaker within what is told of the speaker's: sagte, man habe „alles versucht“. */
    private static Attribution fragment(Attribution around, Extent content) {
        return Attribution.of(StatementType.DIRECT, content, FRAGMENT)
                .medium(around.medium())
                .certainty(around.certainty())
                .cue(around.cue())
                .frame(around.frame())
                .source(around.source())
                .addressee(around.addressee())
                .basis(around.basis())
                .via(around.via())
                .carries(around.carries());
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
}
