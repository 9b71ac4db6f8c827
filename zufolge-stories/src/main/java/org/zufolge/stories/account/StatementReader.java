package org.zufolge.stories.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Statement;
import org.zufolge.reading.StatementType;
import org.zufolge.stories.account.ClaimWords.Use;
import org.zufolge.stories.term.Term;
import org.zufolge.stories.term.Terms;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

/** Reads off a statement what it is compared by. */
final class StatementReader {
    /** With fewer words of its own an answer tells nothing that could be compared. */
    private static final int FEWEST = 2;

    private final Terms terms = Terms.ofStatements();
    private final Terms allWords = Terms.ofAllWords();
    private final Tokenizer tokenizer = new Tokenizer();

    Said read(StoryReport report, Reading reading, Statement statement) {
        String content = statement.content().text();
        Set<String> around = new HashSet<>();
        if (statement.type() == StatementType.REPORTED) {
            // an act of speech told as an event has its speaker in it
            around.addAll(stems(statement.source().text()));
            around.addAll(stems(statement.cue().text()));
        }
        boolean answers = statement.rule().startsWith("answer");
        List<Token> tokens = tokenizer.tokenize(content);
        List<Term> inContent = terms.of(content);
        TermIndex index = new TermIndex(tokens, inContent);
        Set<Quantity> numbers = Quantities.of(tokens, inContent);
        Set<String> names = new LinkedHashSet<>();
        inContent.stream().filter(term -> term.kind() == Term.Kind.NAME).forEach(term -> names.add(term.stem()));

        List<Part> parts = new ArrayList<>();
        Part rejecting = null;
        for (int[] piece : pieces(tokens, index)) {
            List<Token> words = tokens.subList(piece[0], piece[1]);
            Set<String> stems = new LinkedHashSet<>();
            for (Term term : index.of(piece[0], piece[1])) {
                if (term.kind() != Term.Kind.NUMBER
                        && !around.contains(term.stem())
                        && !(answers && isTakenUp(term.stem()))) {
                    stems.add(term.stem());
                }
            }
            Set<String> rejected = Rejections.in(stemsOfAll(content, words));
            if (!rejected.isEmpty()) {
                stems.removeIf(stem -> rejected.contains(stem) || isTakenUp(stem));
            }
            Part part = new Part(stems, rejected.isEmpty() && !answers && isNegated(words));
            parts.add(part);
            rejecting = rejecting == null && !rejected.isEmpty() ? part : rejecting;
        }
        if (parts.isEmpty()) {
            parts.add(new Part(Set.of(), false));
        }
        boolean denial = isDenial(statement.certainty()) || rejecting != null;
        if (rejecting != null) {
            parts = List.of(
                    rejecting.stems().isEmpty() && numbers.isEmpty() ? new Part(judged(statement), false) : rejecting);
        }
        Set<String> stems = new LinkedHashSet<>();
        parts.forEach(part -> stems.addAll(part.stems()));
        boolean answer = (answers || rejecting != null && numbers.isEmpty()) && stems.size() < FEWEST;
        names.retainAll(stems);
        boolean rebuttal = !denial
                && statement.certainty() == Certainty.UNCOMMITTED
                && ClaimWords.isVerbOf(Use.DENY, statement.rule());
        boolean open = isOpen(content, tokens);
        return new Said(
                report,
                reading,
                statement,
                stems,
                names,
                numbers,
                sentences(tokens, index, stems, numbers),
                List.copyOf(parts),
                answer,
                denial,
                rebuttal,
                open);
    }

    /** ob das stimmt; Stimmt das?; Gehen Sie!: says of nothing that it is so. */
    private static boolean isOpen(String content, List<Token> tokens) {
        return content.toLowerCase(Locale.ROOT).startsWith("ob ")
                || tokens.stream().anyMatch(token -> token.form().equals("?"))
                || tokens.stream().anyMatch(token -> token.form().equals("!"))
                        && tokens.size() > 2
                        && (tokens.get(1).form().equals("Sie")
                                || tokens.get(2).form().equals("Sie"));
    }

    /** The sentences, each with those of the words and numbers that stand in it. */
    private static List<Sentence> sentences(
            List<Token> tokens, TermIndex index, Set<String> stems, Set<Quantity> numbers) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.STOP || i + 1 == tokens.size()) {
                List<Term> inside = index.of(begin, i + 1);
                Set<String> own = new LinkedHashSet<>();
                inside.stream().map(Term::stem).filter(stems::contains).forEach(own::add);
                if (!own.isEmpty()) {
                    sentences.add(new Sentence(own, Quantities.of(tokens.subList(begin, i + 1), inside)));
                }
                begin = i + 1;
            }
        }
        return sentences.size() < 2 ? List.of(new Sentence(stems, numbers)) : List.copyOf(sentences);
    }

    /** What a word of rejection is said of where it stands apart: nannte die Berichte über Kündigungen „frei erfunden“. */
    private Set<String> judged(Statement statement) {
        if (!statement.rule().startsWith("quoted-predicate")) {
            return Set.of();
        }
        Set<String> stems = stems(statement.frame().text());
        stems.removeAll(stems(statement.source().text()));
        stems.removeAll(stems(statement.cue().text()));
        stems.removeIf(StatementReader::isTakenUp);
        return stems;
    }

    private static boolean isTakenUp(String stem) {
        return ClaimWords.isStem(Use.ANSWER, stem) || ClaimWords.isStem(Use.ANAPHOR, stem);
    }

    private Set<String> stems(String words) {
        Set<String> stems = new LinkedHashSet<>();
        terms.of(words).stream()
                .filter(term -> term.kind() != Term.Kind.NUMBER)
                .forEach(term -> stems.add(term.stem()));
        return stems;
    }

    private List<String> stemsOfAll(String content, List<Token> words) {
        return allWords
                .of(content.substring(
                        words.get(0).begin(), words.get(words.size() - 1).end()))
                .stream()
                .map(Term::stem)
                .toList();
    }

    private static boolean isDenial(Certainty certainty) {
        return certainty == Certainty.CERTAINLY_NOT || certainty == Certainty.PROBABLY_NOT;
    }

    /** The clauses, by the numbers of their tokens: parted by commas and stops, where there is enough on either side. */
    private static List<int[]> pieces(List<Token> tokens, TermIndex index) {
        List<int[]> pieces = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = i + 1;
            boolean mark =
                    tokens.get(i).kind() == Token.Kind.STOP || tokens.get(i).kind() == Token.Kind.PUNCTUATION;
            if (mark
                    && !index.of(begin, i).isEmpty()
                    && index.of(end, next(tokens, end)).size() >= FEWEST) {
                pieces.add(new int[] {begin, end});
                begin = end;
            }
        }
        if (begin < tokens.size()) {
            pieces.add(new int[] {begin, tokens.size()});
        }
        return pieces;
    }

    private static int next(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size()
                && tokens.get(to).kind() != Token.Kind.STOP
                && tokens.get(to).kind() != Token.Kind.PUNCTUATION) {
            to++;
        }
        return to;
    }

    /**
     * Whether an odd number of its words turn it into the opposite. What is no longer so, or not yet, is another state and
     * contradicts nobody; nor does a not that only limits a number.
     */
    private static boolean isNegated(List<Token> tokens) {
        boolean negated = Quantities.isLimit(tokens, 0, tokens.size());
        boolean yet = false;
        for (int i = 0; i < tokens.size(); i++) {
            String form = tokens.get(i).form();
            boolean longer = i + 1 < tokens.size()
                    && ClaimWords.isForm(Use.AFTER_NEGATION, tokens.get(i + 1).form());
            if (ClaimWords.isForm(Use.CORRECTION, form)) {
                return false;
            }
            negated ^= ClaimWords.isForm(Use.NEGATION, form) && !yet && !longer;
            yet = ClaimWords.isForm(Use.BEFORE_NEGATION, form);
        }
        return negated;
    }
}
