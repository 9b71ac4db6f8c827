package org.zufolge.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zufolge.grammar.Grammar;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Wordforms;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;

/** Sentences for tests, with tokens as plain as they can be: the time tagger takes numbers apart by itself. */
final class Sample {
    /** A Wednesday. */
    static final LocalDate TODAY = LocalDate.of(2023, 9, 6);

    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:[.,:]\\d+)*\\.?|[\\p{L}\\d]+(?:[-’'][\\p{L}\\d]+)*|[.!?…]+|\\S");

    private Sample() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String form = matcher.group();
            Token.Kind kind = Character.isDigit(form.charAt(0))
                    ? Token.Kind.NUMBER
                    : Character.isLetter(form.charAt(0)) ? Token.Kind.WORD : Token.Kind.PUNCTUATION;
            tokens.add(new Token(matcher.start(), matcher.end(), form, kind));
        }
        return tokens;
    }

    /** One sentence per line. */
    static List<Sentence> sentences(String text, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int t = 1; t <= tokens.size(); t++) {
            boolean ends = t == tokens.size()
                    || text.substring(tokens.get(t - 1).end(), tokens.get(t).begin())
                            .contains("\n");
            if (ends) {
                sentences.add(new Sentence(from, t, 0, Sentence.Role.BODY));
                from = t;
            }
        }
        return sentences;
    }

    /** What grammar makes of them. */
    static Parse parse(List<Token> tokens, List<Sentence> sentences) {
        return new Grammar(Wordforms.german()).parse(tokens, sentences, List.of());
    }

    static Atoms atoms(String sentence) {
        List<Token> tokens = tokens(sentence);
        return Atoms.of(tokens, new Sentence(0, tokens.size(), 0, Sentence.Role.BODY));
    }

    static Context context(TenseOf.Tense tense) {
        return new Context(TODAY, tense, null, null, null, TODAY, false, true);
    }

    /** What a construction finds in a sentence of the past, each as {@code words = value}. */
    static List<String> found(Construction construction, String sentence) {
        return found(construction, sentence, TenseOf.Tense.PAST);
    }

    static List<String> found(Construction construction, String sentence, TenseOf.Tense tense) {
        Atoms atoms = atoms(sentence);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < atoms.size(); ) {
            Found here = construction.match(atoms, i);
            if (here == null) {
                i++;
                continue;
            }
            String words = sentence.substring(
                    atoms.get(here.from()).begin(), atoms.get(here.to() - 1).end());
            found.add(words + " = " + here.meaning().resolve(context(tense)).value());
            i = here.to();
        }
        return found;
    }
}
