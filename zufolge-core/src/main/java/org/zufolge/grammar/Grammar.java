package org.zufolge.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.text.Quoted;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;

/** Morphology, clauses and their subjects of a whole report: from its tokens to its {@link Parse}. */
public final class Grammar {
    private final NameParticles particles;
    private final Tagger tagger;
    private final ClauseParser parser;

    public Grammar(Wordforms wordforms) {
        particles = new NameParticles(wordforms);
        tagger = new Tagger(wordforms);
        parser = new ClauseParser(wordforms);
    }

    /** Parses a report's sentences; one that is not of the running text gets tags but no clauses. */
    public Parse parse(List<Token> tokens, List<Sentence> sentences, List<Quoted> quoted) {
        Word[] words = new Word[tokens.size()];
        Tag[] tags = new Tag[tokens.size()];
        List<List<Clause>> clauses = new ArrayList<>(sentences.size());
        BitSet names = particles.of(tokens);
        for (Sentence sentence : sentences) {
            tagger.tag(tokens, sentence, names, words, tags);
        }
        for (Sentence sentence : sentences) {
            clauses.add(
                    sentence.role() == Sentence.Role.BODY
                            ? parser.parse(tokens, words, tags, sentence, quoted)
                            : List.of());
        }
        @Nullable NounPhrase[][] subjects = new NounPhrase[sentences.size()][];
        Parse parse = new Parse(
                List.copyOf(tokens), words, tags, List.copyOf(sentences), List.copyOf(clauses), quoted, subjects);
        Subjects finder = new Subjects(parse);
        for (int s = 0; s < subjects.length; s++) {
            subjects[s] = finder.of(clauses.get(s));
        }
        return parse;
    }
}
