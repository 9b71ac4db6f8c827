package org.zufolge.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Grammar;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Wordforms;
import org.zufolge.quotation.Attribution;
import org.zufolge.quotation.CueLexicon;
import org.zufolge.quotation.QuotationFinder;
import org.zufolge.text.QuotationMarks;
import org.zufolge.text.Quoted;
import org.zufolge.text.Sentence;
import org.zufolge.text.SentenceSplitter;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

/** A text on its way to entities, step by step as {@link EntityLinker} takes it. */
final class Sample {
    private static final EntityLexicon LEXICON = EntityLexicon.german();
    private static final CueLexicon CUES = CueLexicon.german();
    private static final Grammar GRAMMAR = new Grammar(Wordforms.german());
    private static final QuotationFinder QUOTATIONS = new QuotationFinder(CUES);

    final Parse parse;
    final List<Attribution> attributions;
    final @Nullable ProperName[] names;
    final List<Mention> mentions;
    final Modifiers[] modifiers;

    private Sample(Parse parse) {
        this.parse = parse;
        attributions = QUOTATIONS.find(parse);
        KnownNames known = new KnownNames(LEXICON, parse.tokens());
        boolean[] told = new AttributionLinker(LEXICON, CUES).told(parse, attributions);
        names = new NameFinder(LEXICON).find(parse, known, AttributionLinker.speaking(parse, attributions), told);
        mentions = new MentionFinder(LEXICON)
                .find(
                        parse,
                        names,
                        AttributionLinker.adverbs(parse, attributions),
                        AttributionLinker.hearers(parse, attributions));
        modifiers = new ModifierReader(LEXICON).read(parse, known, mentions, names);
    }

    static Sample of(String text) {
        List<Token> tokens = new Tokenizer().tokenize(text);
        List<Sentence> sentences = new SentenceSplitter().split(text, tokens, List.of());
        List<Quoted> quoted = new QuotationMarks().pair(tokens, sentences);
        return new Sample(GRAMMAR.parse(tokens, sentences, quoted));
    }

    /** The names in it, in order. */
    List<ProperName> names() {
        List<ProperName> found = new ArrayList<>();
        for (int t = 0; t < names.length; t++) {
            ProperName name = names[t];
            if (name != null && name.from() == t) {
                found.add(name);
            }
        }
        return found;
    }

    /** The report with names linked, and all that is taken up by nouns and pronouns. */
    Discourse discourse() {
        Referents referents = new Referents(parse, mentions.size());
        new PersonLinker(LEXICON).link(parse, mentions, modifiers, referents);
        new BodyLinker(LEXICON).link(parse, mentions, modifiers, referents);
        Discourse discourse = new Discourse(
                parse,
                names,
                mentions,
                modifiers,
                referents,
                AttributionLinker.speaking(parse, attributions),
                AttributionLinker.closing(parse, attributions));
        new Appositions().join(discourse);
        new Coreference().resolve(discourse);
        return discourse;
    }

    /** The first mention of these words. */
    Mention mention(String words) {
        return mentions.stream()
                .filter(mention -> words(mention.from(), mention.to()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mention of " + words));
    }

    String words(int from, int to) {
        return Words.join(parse, from, to);
    }

    /** The index of the first token with this form. */
    int token(String form) {
        for (int t = 0; t < parse.tokens().size(); t++) {
            if (parse.form(t).equals(form)) {
                return t;
            }
        }
        throw new AssertionError("no token " + form);
    }

    /** The phrase that begins at the first token with a form. */
    NounPhrase phrase(String form) {
        NounPhrase phrase =
                new NounPhrases(parse).at(token(form), parse.tokens().size(), Reach.TIGHT);
        if (phrase == null) {
            throw new AssertionError("no phrase begins at " + form);
        }
        return phrase;
    }
}
