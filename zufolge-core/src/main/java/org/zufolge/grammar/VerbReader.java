package org.zufolge.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.text.Token;

/** Puts the verbs of a clause together: which carries the meaning, which particle belongs to it, and the mood. */
final class VerbReader {
    private final Wordforms wordforms;
    private final List<Token> tokens;
    private final Word[] words;
    private final Tag[] tags;
    private final boolean[] opaque;
    private final int from;

    /**
     * @param opaque which tokens of the sentence, counted from its first, are within a bracket or a title
     * @param from index of that first token
     */
    VerbReader(Wordforms wordforms, List<Token> tokens, Word[] words, Tag[] tags, boolean[] opaque, int from) {
        this.wordforms = wordforms;
        this.tokens = tokens;
        this.words = words;
        this.tags = tags;
        this.opaque = opaque;
        this.from = from;
    }

    /** The verbs among a clause's own tokens. */
    VerbComplex read(int finite, int[] own) {
        List<Integer> others = new ArrayList<>();
        for (int p = 0; p < own.length; p += 2) {
            for (int i = own[p]; i < own[p + 1]; i++) {
                if (i != finite
                        && !opaque[i - from]
                        && (tags[i] == Tag.INFINITIVE || tags[i] == Tag.PARTICIPLE || tags[i] == Tag.ZU_INFINITIVE)) {
                    others.add(i);
                }
            }
        }
        if (finite < 0 && others.isEmpty()) {
            return VerbComplex.NONE;
        }
        List<String> lemmas = new ArrayList<>(2);
        boolean passive = false;
        String auxiliary = "";
        int particle = -1;
        VerbForm helper = finite < 0 ? null : helper(words[finite]);
        boolean helps = helper != null && !others.isEmpty();
        if (helper != null && helps) {
            auxiliary = helper.lemma();
        }
        for (int other : others) {
            if (isPassiveAuxiliary(other)) {
                passive = true;
                continue;
            }
            if (words[other].verb(VerbForm.AUXILIARY) && others.size() > 1) {
                // muss gesehen werden, gesehen zu werden
                passive |= isParticiple(others.get(0)) && "werden".equals(words[other].infinitive());
                continue;
            }
            addNonfinite(other, lemmas);
            if (isParticiple(other) && auxiliary.equals("werden")) {
                passive = true;
            }
        }
        if (finite >= 0 && !helps) {
            List<String> joined = new ArrayList<>(0);
            particle = particle(finite, own, joined);
            if (particle >= 0 && tokens.get(particle).is("weiter")) {
                // sagte sie weiter: mostly the adverb
                particle = -1;
            }
            for (VerbForm verb : words[finite].verbs()) {
                // sagte weiter: an adverb as well
                if (verb.isFinite() && (particle < 0 || words[particle].can(Tag.ADVERB))) {
                    add(verb.lemma(), lemmas);
                }
            }
            for (String verb : joined) {
                add(verb, lemmas);
            }
        }
        if (finite < 0) {
            return new VerbComplex(
                    -1, List.copyOf(others), -1, List.copyOf(lemmas), "", Mood.NONE, false, false, false, passive);
        }
        int moods = moods(words[finite], finite);
        boolean indicative = (moods & VerbForm.INDICATIVE) != 0;
        Mood mood = indicative
                ? Mood.INDICATIVE
                : (moods & VerbForm.KONJUNKTIV_1) != 0 ? Mood.KONJUNKTIV_1 : Mood.KONJUNKTIV_2;
        boolean past = (moods & VerbForm.PAST) != 0 && (moods & VerbForm.PRESENT) == 0;
        boolean canPlural = false;
        boolean canSingular = false;
        for (VerbForm verb : words[finite].verbs()) {
            canPlural |= verb.in(VerbForm.THIRD_PLURAL) != 0;
            canSingular |= verb.in(VerbForm.THIRD_SINGULAR) != 0;
        }
        return new VerbComplex(
                finite,
                List.copyOf(others),
                particle,
                List.copyOf(lemmas),
                auxiliary,
                mood,
                past,
                canPlural && !canSingular,
                canSingular && !canPlural,
                passive);
    }

    /** Each once, in the order in which they are found. */
    private static void add(String lemma, List<String> lemmas) {
        if (!lemmas.contains(lemma)) {
            lemmas.add(lemma);
        }
    }

    private boolean isParticiple(int token) {
        return tags[token] == Tag.PARTICIPLE;
    }

    private boolean isPassiveAuxiliary(int token) {
        return tokens.get(token).is("worden");
    }

    private static @Nullable VerbForm helper(Word word) {
        for (VerbForm verb : word.verbs()) {
            if (verb.isFinite()
                    && (verb.has(VerbForm.AUXILIARY)
                            || verb.has(VerbForm.MODAL)
                            || verb.lemma().equals("lassen"))) {
                return verb;
            }
        }
        return null;
    }

    private int moods(Word word, int finite) {
        int third = 0;
        int plural = 0;
        int first = 0;
        for (VerbForm verb : word.verbs()) {
            third |= verb.in(VerbForm.THIRD_SINGULAR);
            plural |= verb.in(VerbForm.THIRD_PLURAL);
            first |= verb.in(VerbForm.FIRST_SINGULAR) | verb.in(VerbForm.FIRST_PLURAL);
        }
        if (first != 0 && (isFirstPerson(finite - 1) || isFirstPerson(finite + 1) || isFirstPerson(finite + 2))) {
            return first;
        }
        return third != 0 ? third : plural != 0 ? plural : first;
    }

    private boolean isFirstPerson(int token) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        String form = tokens.get(token).form();
        return form.equalsIgnoreCase("ich") || form.equalsIgnoreCase("wir");
    }

    private void addNonfinite(int token, List<String> lemmas) {
        int wanted = switch (tags[token]) {
            case INFINITIVE -> VerbForm.INFINITIVE;
            case PARTICIPLE -> VerbForm.PARTICIPLE;
            default -> VerbForm.ZU_INFINITIVE;
        };
        for (VerbForm verb : words[token].verbs()) {
            if (verb.has(wanted)) {
                // bekannt gegeben, fest gestellt: a particle written apart
                if (token > 0
                        && words[token - 1] != null
                        && words[token - 1].can(Tag.PARTICLE)
                        && tags[token - 1] != Tag.ZU) {
                    String joined = tokens.get(token - 1).spelling().lower() + verb.lemma();
                    if (isVerb(joined)) {
                        add(joined, lemmas);
                    }
                }
                add(verb.lemma(), lemmas);
            }
        }
    }

    private int particle(int finite, int[] own, List<String> lemmas) {
        for (int p = own.length - 2; p >= 0; p -= 2) {
            for (int i = own[p + 1] - 1; i >= own[p] && i > finite; i--) {
                if (!words[i].can(Tag.PARTICLE)
                        || tags[i] == Tag.PREPOSITION
                        || tags[i] == Tag.DETERMINER
                        || tags[i] == Tag.ZU
                        || i + 1 < own[p + 1] && tokens.get(i + 1).form().endsWith("em")) {
                    // vor kurzem, vor allem: no particle
                    continue;
                }
                boolean found = false;
                for (VerbForm verb : words[finite].verbs()) {
                    if (verb.isFinite() && !verb.has(VerbForm.JOINED)) {
                        String joined = tokens.get(i).spelling().lower() + verb.lemma();
                        if (isVerb(joined)) {
                            add(joined, lemmas);
                            found = true;
                        }
                    }
                }
                if (found) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean isVerb(String infinitive) {
        return wordforms.lookup(infinitive, false).can(Tag.INFINITIVE);
    }
}
