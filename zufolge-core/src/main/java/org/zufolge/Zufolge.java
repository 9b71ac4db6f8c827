package org.zufolge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zufolge.chain.Statements;
import org.zufolge.entity.EntityLexicon;
import org.zufolge.entity.EntityLinker;
import org.zufolge.entity.KnownEntity;
import org.zufolge.entity.Linked;
import org.zufolge.grammar.Grammar;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Wordforms;
import org.zufolge.language.Language;
import org.zufolge.language.LanguageGuess;
import org.zufolge.place.PlaceTagger;
import org.zufolge.quotation.Attribution;
import org.zufolge.quotation.CueLexicon;
import org.zufolge.quotation.QuotationFinder;
import org.zufolge.reading.Head;
import org.zufolge.reading.Place;
import org.zufolge.reading.Reading;
import org.zufolge.reading.Span;
import org.zufolge.reading.Statement;
import org.zufolge.reading.Time;
import org.zufolge.report.Front;
import org.zufolge.report.FrontReader;
import org.zufolge.report.Report;
import org.zufolge.report.UnreadableReportException;
import org.zufolge.text.CodePoints;
import org.zufolge.text.QuotationMarks;
import org.zufolge.text.Quoted;
import org.zufolge.text.Sentence;
import org.zufolge.text.SentenceSplitter;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;
import org.zufolge.time.ClauseTense;
import org.zufolge.time.TimeTagger;

/**
 * The front door: one report in, one reading out.
 *
 * <pre>{@code
 * Reading reading = Zufolge.reader().read(Report.of(text).published("2023-09-04"));
 * for (Statement s : reading.statements())
 *     System.out.println(s.chain() + ": " + s.content());
 * }</pre>
 *
 * <p>A reader keeps no state between reports and may be shared by any number of threads.
 */
public final class Zufolge {
    private static final String LANGUAGE = "de";
    /** The same, and how ISO 639-2 has it. */
    private static final Set<String> CODES = Set.of(LANGUAGE, "deu", "ger");

    private final FrontReader fronts = new FrontReader();
    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final QuotationMarks quotationMarks = new QuotationMarks();
    private final LanguageGuess languages = new LanguageGuess(Wordforms.german());
    private final Grammar grammar = new Grammar(Wordforms.german());
    private final QuotationFinder quotations = new QuotationFinder(CueLexicon.german());
    private final TimeTagger times = new TimeTagger();
    private final Statements statements = new Statements(CueLexicon.german());
    private final List<KnownEntity> known;
    private final EntityLinker entities;
    private final PlaceTagger places;

    private Zufolge(List<KnownEntity> known) {
        this.known = known;
        EntityLexicon lexicon = known.isEmpty()
                ? EntityLexicon.german()
                : EntityLexicon.german().with(known);
        entities = new EntityLinker(lexicon, CueLexicon.german());
        places = new PlaceTagger(lexicon, Wordforms.german(), CueLexicon.german());
    }

    private static final class German {
        static final Zufolge READER = new Zufolge(List.of());
    }

    /** The reader, with the lexicons that ship with it; they are read on first use. */
    public static Zufolge reader() {
        return German.READER;
    }

    /**
     * A reader that knows these by name besides whom this one knows. A name of theirs wins over the same name of this one;
     * of two of theirs the first wins. Making a reader takes time; make it once.
     */
    public Zufolge with(Collection<KnownEntity> entities) {
        List<KnownEntity> all = new ArrayList<>(entities);
        all.addAll(known);
        return new Zufolge(List.copyOf(all));
    }

    /**
     * Reads one report.
     *
     * @return the reading; the same for the same report, whatever was read before
     * @throws UnreadableReportException if the text has no sentence, or is in a language that cannot be read
     */
    public Reading read(Report report) {
        String text = report.text();
        CodePoints points = CodePoints.of(text);

        Front front = fronts.read(text);
        List<Token> tokens = tokenizer.tokenize(text);
        List<Sentence> sentences = splitter.split(text, tokens, front.parts());
        if (sentences.stream().noneMatch(sentence -> isSentence(sentence, tokens))) {
            throw new UnreadableReportException("there is no sentence in it");
        }
        List<Quoted> quoted = quotationMarks.pair(tokens, sentences);
        requireGerman(report, tokens, quoted);
        Head head = head(report, front, tokens, sentences, points);

        Parse parse = grammar.parse(tokens, sentences, quoted);
        List<Attribution> attributions = quotations.find(parse);
        List<Sentence> running = sentences.stream()
                .filter(sentence -> sentence.role() != Sentence.Role.DATELINE)
                .toList();
        Linked who = entities.link(parse, head, attributions, points);
        List<Time> when = times.tag(text, tokens, running, head.published(), ClauseTense.of(parse), who.called());
        List<Place> where = places.tag(parse, who, points);
        List<Statement> said = statements.make(parse, attributions, who, when, where, points);

        return new Reading(id(report), LANGUAGE, head, text, said, who.entities(), when, where);
    }

    /** Whether a sentence is one of the running text, with a word in it: a row of stars is none. */
    private static boolean isSentence(Sentence sentence, List<Token> tokens) {
        return sentence.role() == Sentence.Role.BODY
                && tokens.subList(sentence.from(), sentence.to()).stream()
                        .anyMatch(token -> Character.isLetter(token.form().codePointAt(0)));
    }

    private void requireGerman(Report report, List<Token> tokens, List<Quoted> quoted) {
        String given = report.language();
        if (given != null) {
            if (!CODES.contains(Locale.forLanguageTag(given).getLanguage())) {
                throw new UnreadableReportException("zufolge reads German; this is said to be in '" + given + "'");
            }
            return;
        }
        Language language = languages.of(tokens, quoted);
        if (language == null) {
            throw new UnreadableReportException("zufolge reads German; no language that it knows is visible in this");
        }
        if (!language.code().equals(LANGUAGE)) {
            String later = language.code().equals("en") ? ", which is read in a later version" : "";
            throw new UnreadableReportException("zufolge reads German; this looks like " + language.name() + later);
        }
    }

    /** What the report's first lines say, where whoever handed it in did not say otherwise. */
    private static Head head(
            Report report, Front front, List<Token> tokens, List<Sentence> sentences, CodePoints points) {
        List<Span> headings = sentences.stream()
                .filter(sentence -> sentence.role() == Sentence.Role.HEADING)
                .map(sentence -> points.span(
                        tokens.get(sentence.from()).begin(),
                        tokens.get(sentence.to() - 1).end()))
                .toList();
        String headline = report.headline() == null ? headline(report.text(), tokens, sentences) : report.headline();
        return new Head(
                report.outlet(),
                front.agency(),
                front.place(),
                report.published() == null ? front.published() : report.published(),
                headline,
                report.url(),
                headings);
    }

    /** The heading that stands before the running text, if one does. */
    private static @Nullable String headline(String text, List<Token> tokens, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (sentence.role() == Sentence.Role.HEADING) {
                return text.substring(
                        tokens.get(sentence.from()).begin(),
                        tokens.get(sentence.to() - 1).end());
            }
            if (sentence.role() == Sentence.Role.BODY) {
                break;
            }
        }
        return null;
    }

    /** The report's id, or one made from its text: the same text, the same id. */
    private static String id(Report report) {
        String id = report.id();
        return id != null ? id : "r-" + UUID.nameUUIDFromBytes(report.text().getBytes(StandardCharsets.UTF_8));
    }
}
