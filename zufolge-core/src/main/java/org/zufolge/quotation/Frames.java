package org.zufolge.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Agreement;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Measures;
import org.zufolge.grammar.NounPhrase;
import org.zufolge.grammar.NounPhrases.Reach;
import org.zufolge.grammar.Tag;
import org.zufolge.lexicon.CalendarWords;
import org.zufolge.text.Quoted;

/** Source, addressee and extent of a reporting clause. */
final class Frames {
    private static final int LONGEST_ANTECEDENT = 12;
    private static final Measures MEASURES = Measures.german();

    private Frames() {}

    /** The words of the source of a clause with a cue verb; of a relative pronoun, those that it stands for. */
    static Extent source(Scene scene, VerbCues.Match match) {
        Extent words = words(scene, match);
        Clause clause = match.clause();
        if (clause.kind() != Clause.Kind.RELATIVE || words.size() != 1 || !words.contains(clause.opener())) {
            return words;
        }
        NounPhrase antecedent = antecedent(scene, clause);
        return antecedent == null ? words : scene.trimmed(antecedent.from(), antecedent.to());
    }

    private static Extent words(Scene scene, VerbCues.Match match) {
        Clause clause = match.clause();
        SourceSlot slot = match.verb().source();
        boolean passive = clause.verb().passive();
        switch (slot) {
            case NONE -> {
                return Extent.NONE;
            }
            case AUS, BEI -> {
                return prepositional(scene, clause, slot.label());
            }
            case VON -> {
                // erfuhr von einem Ermittler, aus Ermittlerkreisen
                Extent teller = prepositional(scene, clause, "von");
                return teller.isEmpty() ? prepositional(scene, clause, "aus") : teller;
            }
            case IN -> {
                return place(scene, match);
            }
            case DATIVE -> {
                return object(scene, clause, Agreement.DATIVE, Extent.NONE);
            }
            case OBJECT -> {
                NounPhrase subject = scene.subject(clause);
                Extent words = subject == null ? Extent.NONE : scene.trimmed(subject.from(), subject.to());
                Extent object = passive ? Extent.NONE : object(scene, clause, Agreement.ACCUSATIVE, words);
                // zitiert sie die „Rundschau“: of two that could be either, the press cites
                boolean pressCites = !object.isEmpty() && !words.isEmpty() && Hearer.isPress(scene, object);
                return passive || pressCites ? words : object;
            }
            case SUBJECT -> {
                // as follows
            }
        }
        if (passive) {
            Extent agent = withoutMeasure(scene, prepositional(scene, clause, "von"));
            return agent.isEmpty() ? prepositional(scene, clause, "durch") : agent;
        }
        NounPhrase subject = behindDas(scene, clause, sharedSubject(scene, clause));
        if (subject == null
                || scene.parse().is(subject.head(), "man")
                || scene.parse().is(subject.head(), "es")) {
            return Extent.NONE;
        }
        return Hearer.without(scene, match, scene.trimmed(subject.from(), subject.to()));
    }

    /** eine Reichweite von [240 bis 320] km: nobody, where a bare number stands behind von. */
    private static Extent withoutMeasure(Scene scene, Extent agent) {
        return agent.isEmpty() || scene.tag(agent.to() - 1) != Tag.NUMBER ? agent : Extent.NONE;
    }

    /** Das erklärte [der Minister]: of das in front and a phrase behind the verb, the phrase is who spoke. */
    private static @Nullable NounPhrase behindDas(Scene scene, Clause clause, @Nullable NounPhrase subject) {
        int finite = clause.verb().finite();
        if (subject == null
                || subject.head() != finite - 1
                || !(scene.is(subject.head(), "das") || scene.is(subject.head(), "dies"))) {
            return subject;
        }
        NounPhrase behind = scene.phrases().at(finite + 1, clause.ownTo(), Reach.USUAL);
        return behind != null && behind.isNominative() ? behind : null;
    }

    /** in dem Brief heißt es; else hieß es aus dem Rathaus, bei der Bahn, von der Kammer; but im Mai war von Geld die Rede. */
    private static Extent place(Scene scene, VerbCues.Match match) {
        for (String preposition : List.of("in", "aus", "bei", "von")) {
            Extent place = match.verb().prepositions().contains(preposition)
                    ? Extent.NONE
                    : prepositional(scene, match.clause(), preposition);
            if (!place.isEmpty() && !isTime(scene, place)) {
                return place;
            }
        }
        return Extent.NONE;
    }

    /** im Mai, im Jahr 2026, in 2026: when it was said, not where. */
    private static boolean isTime(Scene scene, Extent place) {
        for (int i = place.from(); i < place.to(); i++) {
            if (scene.tag(i) == Tag.NOUN || scene.tag(i) == Tag.NAME) {
                return CalendarWords.contain(scene.lower(i))
                        || MEASURES.contain(scene.parse().words()[i].lemma());
            }
        }
        return scene.tag(place.to() - 1) == Tag.NUMBER;
    }

    /** The subject of a clause, or of the clause that it is coordinated with. */
    static @Nullable NounPhrase sharedSubject(Scene scene, Clause clause) {
        boolean verbFirst = clause.kind() == Clause.Kind.MAIN && clause.verb().finite() == clause.ownFrom();
        boolean goesOn = clause.before() == Clause.Before.COMMA && scene.is(clause.ownFrom() + 1, "aber");
        NounPhrase first = goesOn ? subjectBefore(scene, clause) : firstSubject(scene, clause);
        if (first != null && verbFirst && (clause.before() == Clause.Before.COORDINATOR || goesOn)) {
            // Die Firma bestritt es und nannte sie Lügner: the subject is the first clause's, whatever follows the verb
            return first;
        }
        NounPhrase subject = scene.subject(clause);
        if (subject == null) {
            subject = first;
        }
        return subject == null && verbFirst && clause.before() == Clause.Before.COMMA
                ? subjectBefore(scene, clause)
                : subject;
    }

    /** [Beobachter] bemängeln vieles, sprechen aber von einem Fortschritt: the subject of the main clause before. */
    private static @Nullable NounPhrase subjectBefore(Scene scene, Clause clause) {
        for (int i = clause.id() - 1; i >= 0; i--) {
            Clause before = scene.clauses().get(i);
            NounPhrase subject = before.kind() == Clause.Kind.MAIN ? scene.subject(before) : null;
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** What a relative pronoun stands for: the noun phrase that ends before the clause's comma; null where none does. */
    private static @Nullable NounPhrase antecedent(Scene scene, Clause relative) {
        int comma = relative.from() - 1;
        for (int from = Math.max(scene.from(), comma - LONGEST_ANTECEDENT); from < comma; from++) {
            if (scene.tag(from - 1) == Tag.DETERMINER || scene.tag(from - 1) == Tag.ADJECTIVE) {
                continue;
            }
            NounPhrase phrase = scene.phrases().at(from, comma, Reach.TIGHT);
            if (phrase != null && phrase.to() == comma && scene.tag(phrase.head()) != Tag.PRONOUN) {
                return phrase;
            }
        }
        return null;
    }

    /** The subject of the clause that a clause is coordinated with, the nearest before it that has one. */
    private static @Nullable NounPhrase firstSubject(Scene scene, Clause clause) {
        if (clause.first() == clause.id()) {
            return null;
        }
        for (int i = clause.id() - 1; i >= 0; i--) {
            Clause before = scene.clauses().get(i);
            Quoted pair = scene.quotedAround(before.verb().finite());
            boolean apart = pair != null && pair.close() < clause.ownFrom();
            NounPhrase subject = !apart && before.first() == clause.first() ? scene.subject(before) : null;
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** The noun phrase behind a preposition in a clause: von der Polizei, aus dem Bericht, im Bericht. */
    static Extent prepositional(Scene scene, Clause clause, String preposition) {
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                // bis zu 20 Toten: how many, not to whom; ein Gehalt in Höhe von: how much, not where
                if (scene.tag(i) == Tag.PREPOSITION
                        && isForm(scene.lower(i), preposition)
                        && !scene.is(i - 1, "bis")
                        && !scene.is(i + 1, "Höhe")) {
                    NounPhrase phrase = scene.phrases().at(i + 1, own[p + 1], Reach.USUAL);
                    if (phrase != null) {
                        boolean contracted = !scene.lower(i).equals(preposition);
                        return scene.trimmed(contracted && preposition.equals("in") ? i : i + 1, phrase.to());
                    }
                }
            }
        }
        return Extent.NONE;
    }

    /** Whether a clause has a preposition, whatever stands behind it: von bis zu 20 Toten, zu mehr Geduld; or dazu, davon. */
    static boolean hasPreposition(Scene scene, Clause clause, String preposition) {
        boolean vowel = "aeiouäöü".indexOf(preposition.charAt(0)) >= 0;
        String adverb = (vowel ? "dar" : "da") + preposition;
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                boolean before = i + 1 < own[p + 1] && scene.tag(i) == Tag.PREPOSITION;
                if (before && isForm(scene.lower(i), preposition)
                        || scene.lower(i).equals(adverb)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a form is a preposition, alone or with its article: von, vom. */
    static boolean isForm(String form, String preposition) {
        return form.equals(preposition)
                || switch (preposition) {
                    case "von" -> form.equals("vom") || form.equals("seitens");
                    case "in" -> form.equals("im");
                    case "bei" -> form.equals("beim");
                    case "an" -> form.equals("am") || form.equals("ans");
                    case "zu" -> form.equals("zum") || form.equals("zur");
                    default -> false;
                };
    }

    /** The words of the addressee of a clause with a cue verb. */
    static Extent addressee(Scene scene, VerbCues.Match match, Extent source) {
        Clause clause = match.clause();
        Extent towards = towards(scene, clause);
        if (!towards.isEmpty()) {
            return towards;
        }
        CueVerb verb = match.verb();
        if (verb.source() == SourceSlot.VON && !source.isEmpty()) {
            // erfuhr [die Zeitung] aus Ermittlerkreisen
            NounPhrase hearer = behindDas(scene, clause, scene.subject(clause));
            if (hearer == null || source.contains(hearer.head()) || match.cue().contains(hearer.head())) {
                return Extent.NONE;
            }
            boolean within = source.from() > hearer.from() && source.from() < hearer.to();
            return scene.trimmed(hearer.from(), within ? source.from() - 1 : hearer.to());
        }
        for (String preposition : verb.addresseePrepositions()) {
            Extent found = prepositional(scene, clause, preposition);
            if (!found.isEmpty() && !found.overlaps(source) && !isAttribute(scene, preposition, found, source)) {
                return found;
            }
        }
        if (verb.addresseeObject() && clause.verb().passive()) {
            NounPhrase subject = scene.subject(clause);
            return subject == null ? Extent.NONE : scene.trimmed(subject.from(), subject.to());
        }
        Extent found = Extent.NONE;
        if (verb.addresseeDative()) {
            found = object(scene, clause, Agreement.DATIVE, source);
        }
        if (found.isEmpty() && verb.addresseeObject()) {
            found = object(scene, clause, Agreement.ACCUSATIVE, source);
        }
        return found.overlaps(source) ? Extent.NONE : found;
    }

    /** die Rekrutierung von Soldaten: von behind a noun belongs to the noun. */
    private static boolean isAttribute(Scene scene, String preposition, Extent phrase, Extent source) {
        int before = phrase.from() - 2;
        return preposition.equals("von")
                && !source.contains(before)
                && (scene.tag(before) == Tag.NOUN || scene.tag(before) == Tag.NAME);
    }

    private static Extent towards(Scene scene, Clause clause) {
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                if (scene.lower(i).equals("gegenüber")) {
                    NounPhrase phrase = scene.phrases().at(i + 1, own[p + 1], Reach.TIGHT);
                    if (phrase != null) {
                        return scene.trimmed(phrase.from(), phrase.to());
                    }
                }
            }
        }
        return Extent.NONE;
    }

    /** sagte [Reuters]: a bare name right behind verb and subject, which shows no case, is whom it was said to. */
    private static boolean isTold(Scene scene, Clause clause, int name, Extent source) {
        boolean behindVerb = name - 1 == clause.verb().finite();
        boolean behindPronoun = source.to() == name && scene.tag(name - 1) == Tag.PRONOUN;
        return clause.kind() == Clause.Kind.MAIN && !source.isEmpty() && (behindVerb || behindPronoun);
    }

    /** wies der Landkreis [Vorwürfe] zurück: what can only be several is no name of the noun before it. */
    private static boolean isOnlyPlural(Scene scene, int token) {
        int agreement = scene.parse().words()[token].noun();
        return (agreement & Agreement.ACCUSATIVE & Agreement.PLURAL) != 0
                && (agreement & Agreement.SINGULAR) == 0
                && scene.parse().form(token).indexOf('-') < 0;
    }

    /** An object in a case, told from the subject by its form: sagte [der Zeitung]. */
    static Extent object(Scene scene, Clause clause, int cases, Extent source) {
        // sagte er der Zeitung: beside its subject nothing else is in the nominative
        boolean subject = !source.isEmpty() && !clause.verb().passive();
        int other = cases == Agreement.DATIVE
                ? subject ? Agreement.ACCUSATIVE : Agreement.NOMINATIVE | Agreement.ACCUSATIVE
                : Agreement.NOMINATIVE;
        int[] own = clause.own();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; ) {
                Tag tag = scene.tag(i);
                int after = scene.parse().afterQuoted(i, clause.verb().finite());
                if (after > i) {
                    i = after;
                    continue;
                }
                if (tag == Tag.PREPOSITION) {
                    // wie seine Familie sagte: no phrase behind a preposition
                    NounPhrase phrase =
                            source.contains(i + 1) ? null : scene.phrases().at(i + 1, own[p + 1], Reach.TIGHT);
                    i = phrase == null ? i + 1 : phrase.to();
                    continue;
                }
                boolean apposed = tag == Tag.NOUN
                        && scene.tag(i - 1) == Tag.NOUN
                        && source.contains(i - 1)
                        && !isOnlyPlural(scene, i);
                if (source.contains(i) || apposed) {
                    // die Agentur [Nordnetz]: still the subject
                    i++;
                    continue;
                }
                if (tag == Tag.DETERMINER
                        || tag == Tag.NOUN
                        || tag == Tag.ADJECTIVE
                        || tag == Tag.NUMBER
                        || tag == Tag.NAME && (cases == Agreement.ACCUSATIVE || isTold(scene, clause, i, source))
                        || tag == Tag.PRONOUN && !scene.lower(i).equals("sich")) {
                    NounPhrase phrase = scene.phrases().at(i, own[p + 1], Reach.TIGHT);
                    if (phrase != null) {
                        // nach Berlin und der Schweiz; am Montag, dem 3. Mai: still part of what is before
                        boolean second = cases == Agreement.DATIVE
                                && tag != Tag.PRONOUN
                                && (scene.tag(i - 1) == Tag.COORDINATOR
                                        || scene.is(i - 1, ",") && source.to() != i - 1);
                        if (!second
                                && phrase.can(cases)
                                && (cases == Agreement.ACCUSATIVE || tag == Tag.NAME || !phrase.can(other))) {
                            return scene.trimmed(phrase.from(), phrase.to());
                        }
                        i = Math.max(i + 1, phrase.to());
                        continue;
                    }
                }
                i++;
            }
        }
        return Extent.NONE;
    }
}
