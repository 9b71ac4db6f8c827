package org.zufolge.place;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.entity.CountryEntry;
import org.zufolge.entity.EntityLexicon;
import org.zufolge.entity.NameMatch;
import org.zufolge.entity.NameUse;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.quotation.CueLexicon;

/**
 * Says where a capital, or the seat of a government, stands for who governs there: as subject or object of a verb of
 * acting or saying ({@code Rom lehnt ab}, {@code um Rom zu überzeugen}), behind {@code gegenüber}, beside a noun for what
 * is between governments ({@code Gespräche mit Rom}), in the genitive of what one does ({@code Roms Haltung}). Behind any
 * other preposition it is a place.
 */
final class Metonymy {
    private static final int REACH = 4;
    private static final int CLAUSE = 24;

    private final EntityLexicon lexicon;
    private final CueLexicon cues;
    private final WordList words = WordList.metonyms();

    Metonymy(EntityLexicon lexicon, CueLexicon cues) {
        this.lexicon = lexicon;
        this.cues = cues;
    }

    /**
     * Says it for each place of a report.
     *
     * @param sightings in the order of the text
     * @param places which place each is
     * @param parse the report as grammar sees it
     * @return for each whether it stands for a government
     */
    boolean[] find(List<Sighting> sightings, List<Toponym> places, Parse parse) {
        boolean[] metonyms = new boolean[sightings.size()];
        Run run = null;
        for (int i = 0; i < metonyms.length; i++) {
            Sighting sighting = sightings.get(i);
            boolean seat = places.get(i).kind() == Toponym.Kind.SEAT;
            if (sighting.use() == Sighting.Use.ADJECTIVE
                    || sighting.use() == Sighting.Use.PART
                    || !seat && !speaks(sighting, parse)) {
                continue;
            }
            if (run == null) {
                run = new Run(parse, sightings);
            }
            metonyms[i] = seat ? run.isBody(sighting) : run.isGovernment(sighting);
        }
        return metonyms;
    }

    private boolean speaks(Sighting sighting, Parse parse) {
        NameMatch match = lexicon.candidate(parse.tokens(), sighting.from());
        if (match != null && match.to() == sighting.to()) {
            return match.use() == NameUse.CAPITAL
                    && match.entry() instanceof CountryEntry country
                    && country.capitalSpeaks();
        }
        return words.is("seat", sighting.places().get(0).form());
    }

    private final class Run {
        private final Parse parse;
        private final @Nullable Clause[] clauses;
        /** Where the place begins that ends before a token, or -1. */
        private final int[] begins;

        Run(Parse parse, List<Sighting> sightings) {
            this.parse = parse;
            clauses = new Clause[parse.tokens().size()];
            begins = new int[parse.tokens().size() + 1];
            Arrays.fill(begins, -1);
            for (Sighting sighting : sightings) {
                begins[sighting.to()] = sighting.from();
            }
            for (List<Clause> sentence : parse.clauses()) {
                for (Clause clause : sentence) {
                    int[] own = clause.own();
                    for (int part = 0; part < own.length; part += 2) {
                        Arrays.fill(clauses, own[part], own[part + 1], clause);
                    }
                }
            }
        }

        /** The Kremlin, but where one is in it or before it. */
        boolean isBody(Sighting sighting) {
            int p = sighting.from() - 1;
            while (parse.tag(p) == Tag.DETERMINER || parse.tag(p) == Tag.ADJECTIVE) {
                p--;
            }
            return !words.isAnyCase("local", parse.spelling(p));
        }

        boolean isGovernment(Sighting sighting) {
            int before = governor(sighting.from());
            Clause clause = clauses[sighting.from()];
            if (sighting.use() == Sighting.Use.GENITIVE) {
                return isStance(sighting);
            }
            if (parse.is(before, "(") || parse.tag(sighting.to()) == Tag.NUMBER) {
                return false;
            }
            boolean opener = clause != null && clause.opener() == before;
            if (parse.tag(before) == Tag.PREPOSITION && !opener) {
                return isPartner(before, clause);
            }
            return clause != null && parse.tag(before) != Tag.NOUN && parse.tag(before) != Tag.NAME && acts(clause);
        }

        /** The token before a place, or before the places it is coordinated with. */
        private int governor(int from) {
            int p = from - 1;
            while (p > 0 && isCoordinator(p) && begins[p] >= 0) {
                p = begins[p] - 1;
            }
            return p;
        }

        private boolean isCoordinator(int p) {
            return parse.is(p, "und") || parse.is(p, "oder") || parse.is(p, "sowie") || parse.is(p, ",");
        }

        private boolean isPartner(int preposition, @Nullable Clause clause) {
            String form = parse.spelling(preposition).lower();
            if (words.is("with", form)) {
                return true;
            }
            if (form.equals("zwischen")) {
                return clause != null && hasRelation(clause, preposition);
            }
            if (!words.is("partner", form)) {
                return false;
            }
            for (int p = preposition - 1; p >= 0 && p >= preposition - REACH; p--) {
                Tag tag = parse.tag(p);
                if (isNoun("relation", p)) {
                    return true;
                }
                if (tag == Tag.NOUN || tag == Tag.PUNCTUATION) {
                    break;
                }
            }
            boolean object = form.equals("mit") || form.equals("an") || form.equals("gegen");
            boolean agent = (form.equals("von") || form.equals("durch"))
                    && clause != null
                    && clause.verb().passive();
            return clause != null && (object || agent) && hasVerb("verb", clause);
        }

        /** Die Spannungen nahmen zwischen Rom und Wien zu; but not the trains between them. */
        private boolean hasRelation(Clause clause, int preposition) {
            for (int token = Math.max(clause.ownFrom(), preposition - CLAUSE);
                    token < Math.min(clause.ownTo(), preposition + CLAUSE);
                    token++) {
                if (clause.owns(token) && isNoun("relation", token)) {
                    return true;
                }
            }
            return false;
        }

        /** Roms [harte] Haltung; die Haltung Roms. */
        private boolean isStance(Sighting sighting) {
            if (isNoun("stance", sighting.from() - 1) || isNoun("relation", sighting.from() - 1)) {
                return true;
            }
            for (int next = sighting.to(); next < sighting.to() + REACH; next++) {
                if (parse.tag(next) == Tag.NOUN) {
                    return isNoun("stance", next);
                }
                if (parse.tag(next) != Tag.ADJECTIVE && parse.tag(next) != Tag.NUMBER) {
                    return false;
                }
            }
            return false;
        }

        private boolean isNoun(String kind, int token) {
            return parse.tag(token) == Tag.NOUN
                    && (words.is(kind, parse.spelling(token))
                            || words.is(kind, parse.words()[token].lemma())
                            || words.isNoun(kind, parse.spelling(token)));
        }

        private boolean acts(Clause clause) {
            if (clause.verb().lemmas().contains("sein") && hasTown(clause)) {
                return false;
            }
            if (hasVerb("verb", clause)) {
                return true;
            }
            for (String lemma : clause.verb().lemmas()) {
                if (!clause.verb().passive() && !cues.verbs(lemma).isEmpty()) {
                    return true;
                }
            }
            return hasVerb("es", clause) && hasEs(clause);
        }

        /** Peking ist eine große Stadt: what is called a town is a place. */
        private boolean hasTown(Clause clause) {
            for (int token = clause.ownFrom(); token < Math.min(clause.ownTo(), clause.ownFrom() + CLAUSE); token++) {
                if (clause.owns(token)
                        && parse.tag(token) == Tag.NOUN
                        && (WordList.names().is("town", parse.words()[token].lemma())
                                || WordList.names().isNoun("town", parse.spelling(token)))) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasVerb(String kind, Clause clause) {
            for (String lemma : clause.verb().lemmas()) {
                if (words.is(kind, lemma)) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasEs(Clause clause) {
            int[] own = clause.own();
            for (int part = 0; part < own.length; part += 2) {
                for (int token = own[part]; token < own[part + 1]; token++) {
                    if (parse.is(token, "es")) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
