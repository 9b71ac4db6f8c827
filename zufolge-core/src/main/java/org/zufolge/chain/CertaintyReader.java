package org.zufolge.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Mood;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.VerbComplex;
import org.zufolge.quotation.Attribution;
import org.zufolge.quotation.CueAdverb;
import org.zufolge.quotation.CueLexicon;
import org.zufolge.quotation.CueModal;
import org.zufolge.reading.Certainty;

/**
 * How far the words commit whoever passes a statement on: first what the content itself says (soll, könnte, offenbar, es
 * sei möglich, dass), then what the cue lends. A Konjunktiv as such lends nothing.
 */
public final class CertaintyReader {
    private final CueLexicon lexicon;

    public CertaintyReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The certainty of one statement. */
    public Certainty read(Parse parse, Attribution attribution) {
        Certainty inside = inside(parse, attribution);
        return inside != null ? inside : attribution.certainty();
    }

    private @Nullable Certainty inside(Parse parse, Attribution attribution) {
        int from = attribution.content().from();
        int sentence = sentenceOf(parse, from);
        if (sentence < 0) {
            return null;
        }
        Clause main = null;
        for (Clause clause : parse.clauses().get(sentence)) {
            if (clause.verb().finite() >= 0
                    && attribution.content().contains(clause.verb().finite())) {
                main = clause;
                break;
            }
        }
        if (main == null) {
            return null;
        }
        Certainty modal = modal(main.verb());
        if (modal != null) {
            return modal;
        }
        for (int p = 0; p < main.own().length; p += 2) {
            for (int t = main.own()[p]; t < main.own()[p + 1]; t++) {
                if (!attribution.content().contains(t)) {
                    continue;
                }
                Certainty hedge = hedge(parse, main, t);
                if (hedge != null) {
                    return hedge;
                }
            }
        }
        return null;
    }

    private @Nullable Certainty modal(VerbComplex verb) {
        if (verb.auxiliary().isEmpty()) {
            return null;
        }
        CueModal.Form form = verb.mood() == Mood.KONJUNKTIV_1
                ? CueModal.Form.KONJUNKTIV_1
                : verb.mood() == Mood.KONJUNKTIV_2
                        ? CueModal.Form.KONJUNKTIV_2
                        : verb.past() ? CueModal.Form.PAST : CueModal.Form.PRESENT;
        boolean perfect = verb.others().size() > 1;
        for (CueModal modal : lexicon.modals(verb.auxiliary())) {
            boolean commits =
                    modal.reading() != CueModal.Reading.INTENTION && modal.reading() != CueModal.Reading.REPORT;
            boolean ability = verb.auxiliary().equals("können") && form == CueModal.Form.PRESENT;
            if (modal.form() == form && (perfect || !modal.perfect()) && commits && !ability) {
                return modal.certainty();
            }
        }
        return null;
    }

    private @Nullable Certainty hedge(Parse parse, Clause clause, int token) {
        List<CueAdverb> adverbs = lexicon.adverbs(parse.form(token));
        for (CueAdverb adverb : adverbs) {
            if (!matches(parse, token, adverb)) {
                continue;
            }
            boolean copula = clause.verb().lemmas().contains("sein")
                    || clause.verb().lemmas().contains("werden");
            switch (adverb.role()) {
                case HEDGE, HEARSAY -> {
                    return adverb.certainty();
                }
                case PREDICATE -> {
                    if (copula && hasDependent(parse, clause)) {
                        return adverb.certainty();
                    }
                }
                default -> {
                    // the others say nothing of certainty
                }
            }
        }
        return null;
    }

    private static boolean matches(Parse parse, int token, CueAdverb adverb) {
        for (int i = 0; i < adverb.words().size(); i++) {
            if (!parse.is(token + i, adverb.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** es ist möglich, dass …: the predicate judges the clause that depends on it. */
    private static boolean hasDependent(Parse parse, Clause clause) {
        for (List<Clause> clauses : parse.clauses()) {
            if (clauses.contains(clause)) {
                for (Clause child : clauses) {
                    if (child.parent() == clause.id() && child.kind() != Clause.Kind.RELATIVE) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int sentenceOf(Parse parse, int token) {
        for (int s = 0; s < parse.sentences().size(); s++) {
            if (parse.sentences().get(s).from() <= token
                    && token < parse.sentences().get(s).to()) {
                return s;
            }
        }
        return -1;
    }
}
