package org.zufolge.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.zufolge.lexicon.Form;
import org.zufolge.lexicon.Memo;

/**
 * The full-form lexicon of German: what a form can be. The forms are those of german-pos-dict (after Morphy, Wolfgang
 * Lezius); a compound that it lacks is looked up by its last part, which in German decides gender and inflection.
 */
public final class Wordforms {
    private static final String DICTIONARY = "/org/languagetool/resource/de/german.dict";
    /** Forms that could be a verb, but in running text hardly ever are. */
    private static final List<String> HARDLY_VERBS =
            List.of("lange", "spitze", "bereit", "eher", "nahe", "weiter", "teils", "bekannt");

    /** Forms that are a function word and a verb alike, and are met as the verb too. */
    private static final List<String> VERBS_TOO = List.of("sein", "meinen", "meine", "habe", "heißt", "fort");

    /** The logarithm of how many forms are kept. */
    private static final int REMEMBERED = 16;

    private static final int SHORTEST_LAST_PART = 3;

    /** What is longer is no word, and to look for its parts would take the square of its length. */
    private static final int LONGEST_WORD = 250;

    /** What may stand between the parts of a compound. */
    private static final List<String> LINKS = List.of("s", "es", "n", "en", "er", "e", "ens", "ns");

    /** Shorter words of another language may look like a compound. */
    private static final int SHORTEST_COMPOUND = 8;

    private final Dictionary dictionary;
    private final ThreadLocal<DictionaryLookup> lookups;
    private final Memo<Word> within = Memo.of(REMEMBERED, form -> analyse(form, false));
    private final Memo<Word> atBeginning = Memo.of(REMEMBERED, form -> analyse(form, true));
    private final AdjectiveEndings adjectives = AdjectiveEndings.german();

    private Wordforms(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(this.dictionary));
    }

    private static final class German {
        static final Wordforms INSTANCE = load();

        private static Wordforms load() {
            try {
                URL url = Objects.requireNonNull(Wordforms.class.getResource(DICTIONARY), DICTIONARY);
                return new Wordforms(Dictionary.read(url));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the dictionary " + DICTIONARY, e);
            }
        }
    }

    /** The lexicon, read on first use. */
    public static Wordforms german() {
        return German.INSTANCE;
    }

    /**
     * What a form can be.
     *
     * @param form as it stands in the text
     * @param initial whether it begins a sentence, so that its capital says nothing
     */
    public Word lookup(String form, boolean initial) {
        return (initial ? atBeginning : within).get(form);
    }

    /** The same, of the form of a token. */
    public Word lookup(Form form, boolean initial) {
        return (initial ? atBeginning : within).get(form);
    }

    /**
     * Whether the dictionary has a form, as anything but a name, or has the last part of a compound.
     *
     * @param form as it stands in the text, perhaps at the beginning of a sentence or in a headline of capitals
     */
    public boolean has(String form) {
        if (hasWord(form)) {
            return true;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        if (!Character.isUpperCase(form.codePointAt(0))) {
            return false;
        }
        return hasWord(lower)
                || hasWord(capitalised(lower))
                || form.length() >= SHORTEST_COMPOUND && addCompound(new Gathered(form), form) >= 0;
    }

    /** Whether the dictionary has a form as it is written; most compounds it has not. */
    public boolean isListed(String form) {
        return !read(form).isEmpty();
    }

    /** The lemmas of a form exactly as it is written, in the order of the dictionary; of nouns only, or of any word. */
    List<String> lemmas(String form, boolean nouns) {
        List<String> lemmas = new ArrayList<>();
        for (WordData reading : read(form)) {
            CharSequence tag = reading.getTag();
            if (tag != null
                    && (!nouns || tag.toString().startsWith("SUB"))
                    && !lemmas.contains(reading.getStem().toString())) {
                lemmas.add(reading.getStem().toString());
            }
        }
        return lemmas;
    }

    private boolean hasWord(String form) {
        for (WordData reading : read(form)) {
            CharSequence tag = reading.getTag();
            if (tag != null && !tag.toString().startsWith("EIG")) {
                return true;
            }
        }
        return false;
    }

    private Word analyse(String form, boolean initial) {
        if (form.length() > 1 && form.charAt(0) == '-') {
            // „Bild“-Zeitung, Bau und -verkauf: the last part of a compound
            return lookup(capitalised(form.substring(1)), false);
        }
        boolean capital = Character.isUpperCase(form.codePointAt(0));
        Gathered gathered = new Gathered(form);
        if (form.length() > LONGEST_WORD) {
            gathered.classes = capital ? Tag.NAME.bit() : Tag.OTHER.bit();
            gathered.noun = capital ? Agreement.ANY : Agreement.NONE;
            return gathered.word();
        }
        if (capital) {
            boolean known = gathered.addAll(read(form), true);
            if (!known && form.length() > 3 && form.equals(form.toUpperCase(Locale.ROOT))) {
                known = gathered.addAll(read(form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT)), true);
            }
            if (initial) {
                known |= gathered.addAll(read(form.toLowerCase(Locale.ROOT)), false);
            } else {
                // Vereinigte Staaten, Auswärtiges Amt: an adjective within a name
                gathered.addAdjective(read(form.toLowerCase(Locale.ROOT)));
            }
            if (!known || (gathered.classes & (Tag.NOUN.bit() | Tag.NAME.bit())) == 0) {
                int last = addCompound(new Gathered(form), form);
                boolean whole = last >= 0 && isFirstPart(form.substring(0, last));
                if (!known || whole) {
                    // but not Ge|lacht, which is known for a participle
                    addCompound(gathered, form);
                }
                known |= whole;
            }
            if (initial && !known) {
                known = addDerivedNoun(gathered, form);
            }
            gathered.known = known;
            if (gathered.classes == 0) {
                gathered.classes = Tag.NAME.bit();
                gathered.noun = Agreement.ANY;
            }
        } else {
            gathered.known = gathered.addAll(read(form), false);
            if (!gathered.known && form.indexOf("ss") >= 0) {
                gathered.known = gathered.addAll(read(form.replace("ss", "ß")), false);
            }
            if (!gathered.known) {
                gathered.known = isCapitalisedBehindHyphen(form)
                        ? gathered.addNouns(read(form.substring(form.lastIndexOf('-') + 1)))
                        : addDerived(gathered, form) || addZuInfinitive(gathered, form);
            }
            if (gathered.classes == 0) {
                addUnknown(gathered, form);
            }
        }
        return gathered.word();
    }

    /** Where the last part of a compound begins; -1 where a form is none. */
    private int addCompound(Gathered gathered, String form) {
        int hyphen = form.lastIndexOf('-');
        if (hyphen > 0 && hyphen < form.length() - 2) {
            String last = form.substring(hyphen + 1);
            return gathered.addNouns(read(capitalised(last))) || addCompound(gathered, capitalised(last)) >= 0
                    ? hyphen + 1
                    : -1;
        }
        for (int i = 3; i <= form.length() - SHORTEST_LAST_PART; i++) {
            String last = form.substring(i);
            if (Character.isLetter(last.charAt(0)) && gathered.addNouns(read(capitalised(last)))) {
                return i;
            }
        }
        return -1;
    }

    /** Regierungs|chef, Strassen|amt, but not Ter|horst: whether a compound can begin so. */
    private boolean isFirstPart(String part) {
        return part.endsWith("-")
                || isLinked(part)
                || part.contains("ss") && isLinked(part.replace("ss", "ß"))
                || part.length() > SHORTEST_COMPOUND && addCompound(new Gathered(part), part) >= 0;
    }

    private boolean isLinked(String part) {
        if (isWord(part)) {
            return true;
        }
        for (String link : LINKS) {
            int end = part.length() - link.length();
            if (end >= 2 && part.endsWith(link) && isWord(part.substring(0, end))) {
                return true;
            }
        }
        // Schul|amt, Denk|mal
        return isWord(part + "e") || isWord(part + "en");
    }

    private boolean isWord(String form) {
        return !read(form).isEmpty() || !read(form.toLowerCase(Locale.ROOT)).isEmpty();
    }

    /** An adjective or participle with a first part before it: {@code regierungsnahen}, {@code mitbetroffene}. */
    private boolean addDerived(Gathered gathered, String form) {
        for (int i = 2; i <= form.length() - 4; i++) {
            char c = form.charAt(i);
            if (c == '-' || !Character.isLetter(c)) {
                continue;
            }
            if (gathered.addAdjective(read(form.substring(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Rang|hohe: the same with a noun before it, at the beginning of a sentence, where a name could stand. */
    private boolean addDerivedNoun(Gathered gathered, String form) {
        for (int i = 3; i <= form.length() - 4; i++) {
            // few ends are adjectives, so few beginnings are looked at, however long a form is
            String end = form.substring(i);
            if (!read(end).isEmpty() && isFirstPart(form.substring(0, i)) && gathered.addAdjective(read(end))) {
                return true;
            }
        }
        return false;
    }

    /** al-Dschasira, taz-Bericht: a name or a noun, though it begins in lower case. */
    private static boolean isCapitalisedBehindHyphen(String form) {
        int hyphen = form.lastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < form.length() && Character.isUpperCase(form.codePointAt(hyphen + 1));
    }

    /** An infinitive with zu between particle and verb that the dictionary lacks: {@code fertigzuwerden}. */
    private boolean addZuInfinitive(Gathered gathered, String form) {
        int zu = form.indexOf("zu", 2);
        while (zu > 0 && zu + 4 < form.length()) {
            String particle = form.substring(0, zu);
            String verb = form.substring(zu + 2);
            if (!read(particle).isEmpty() && gathered.addInfinitive(read(verb), particle)) {
                return true;
            }
            zu = form.indexOf("zu", zu + 1);
        }
        return false;
    }

    private void addUnknown(Gathered gathered, String form) {
        if (isCapitalisedBehindHyphen(form)) {
            gathered.classes = Tag.NAME.bit();
            gathered.noun = Agreement.ANY;
            return;
        }
        String model = adjectives.model(form);
        if (model == null || !gathered.addAdjective(read(model))) {
            gathered.classes |= Tag.OTHER.bit();
        }
    }

    private static String capitalised(String part) {
        return Character.toUpperCase(part.charAt(0)) + part.substring(1);
    }

    private List<WordData> read(String form) {
        return lookups.get().lookup(form);
    }

    /** Readings of one form as they are put together. */
    private static final class Gathered {
        private final String form;
        private final Map<String, int[]> verbs = new LinkedHashMap<>();
        private int classes;
        private int noun;
        private int modifier;
        private int name;
        private String lemma;
        private boolean known;

        Gathered(String form) {
            this.form = form;
            this.lemma = form;
        }

        boolean addAll(List<WordData> readings, boolean capital) {
            boolean function = false;
            boolean any = false;
            String lower = form.toLowerCase(Locale.ROOT);
            for (WordData reading : readings) {
                CharSequence tag = reading.getTag();
                if (tag != null) {
                    function |= isFunctionWord(tag);
                }
            }
            for (WordData reading : readings) {
                CharSequence tag = reading.getTag();
                if (tag == null) {
                    continue;
                }
                String[] parts = tag.toString().split(":");
                if (parts[0].equals("VER") && (function ? !VERBS_TOO.contains(lower) : HARDLY_VERBS.contains(lower))) {
                    continue;
                }
                any |= add(parts, reading.getStem().toString(), capital);
            }
            return any;
        }

        boolean addNouns(List<WordData> readings) {
            boolean any = false;
            for (WordData reading : readings) {
                CharSequence tag = reading.getTag();
                if (tag != null && tag.length() > 3 && tag.toString().startsWith("SUB:")) {
                    any |= add(tag.toString().split(":"), reading.getStem().toString(), true);
                }
            }
            return any;
        }

        boolean addAdjective(List<WordData> readings) {
            boolean any = false;
            for (WordData reading : readings) {
                CharSequence tag = reading.getTag();
                if (tag != null) {
                    String text = tag.toString();
                    if (text.startsWith("ADJ") || text.startsWith("PA1") || text.startsWith("PA2")) {
                        any |= add(text.split(":"), reading.getStem().toString(), false);
                    }
                }
            }
            return any;
        }

        /** Takes the infinitives among the readings as those with a particle and zu before them. */
        boolean addInfinitive(List<WordData> readings, String particle) {
            boolean any = false;
            for (WordData reading : readings) {
                CharSequence tag = reading.getTag();
                if (tag != null
                        && tag.toString().startsWith("VER")
                        && tag.toString().contains(":INF")) {
                    any |= add(new String[] {"VER", "EIZ"}, particle + reading.getStem(), false);
                }
            }
            return any;
        }

        private static boolean isFunctionWord(CharSequence tag) {
            String text = tag.toString();
            return text.startsWith("PRO")
                    || text.startsWith("KON")
                    || text.startsWith("PRP")
                    || text.startsWith("ART")
                    || text.startsWith("ADV");
        }

        private boolean add(String[] tag, String stem, boolean capital) {
            switch (tag[0]) {
                case "SUB" -> {
                    if (!capital) {
                        return false;
                    }
                    classes |= Tag.NOUN.bit();
                    noun |= Agreement.of(tag);
                    lemma = stem;
                }
                case "EIG" -> {
                    if (!capital) {
                        return false;
                    }
                    classes |= Tag.NAME.bit();
                    noun |= Agreement.of(tag);
                    name |= switch (tag[tag.length - 1]) {
                        case "VOR" -> Word.FIRST_NAME;
                        case "NAC" -> Word.SURNAME;
                        default -> Word.PLACE_NAME;
                    };
                }
                case "VER" -> addVerb(tag, stem);
                case "ADJ", "PA1", "PA2" -> {
                    classes |= Tag.ADJECTIVE.bit();
                    modifier |= tag[1].equals("PRD") ? 0 : Agreement.of(tag);
                    if (tag[1].equals("PRD")) {
                        classes |= Tag.ADVERB.bit();
                    }
                }
                case "ART" -> {
                    classes |= Tag.DETERMINER.bit();
                    modifier |= Agreement.of(tag);
                }
                case "PRO" -> addPronoun(tag);
                case "PRP" -> classes |= Tag.PREPOSITION.bit();
                case "KON" -> addConjunction(tag);
                case "ADV" -> classes |= isInterrogative(tag) ? Tag.W_WORD.bit() : Tag.ADVERB.bit();
                case "NEG", "INJ" -> classes |= Tag.ADVERB.bit();
                case "ZUS" -> classes |= Tag.PARTICLE.bit();
                case "ZAL" -> classes |= Tag.NUMBER.bit();
                case "ABK" -> classes |= capital ? Tag.NOUN.bit() : Tag.ADVERB.bit();
                default -> {
                    return false;
                }
            }
            return true;
        }

        private boolean isInterrogative(String[] tag) {
            // wann, warum, wobei, wonach; but not wohl or wieder
            return tag.length > 1
                    && (tag[1].contains("INR") || tag[1].contains("PRO"))
                    && Character.toLowerCase(form.charAt(0)) == 'w';
        }

        private void addPronoun(String[] tag) {
            switch (tag[1]) {
                case "POS" -> classes |= Tag.DETERMINER.bit();
                case "DEM", "IND" -> classes |= Tag.DETERMINER.bit() | Tag.PRONOUN.bit();
                case "RIN" -> classes |= Tag.W_WORD.bit();
                default -> classes |= Tag.PRONOUN.bit();
            }
            modifier |= Agreement.of(tag);
        }

        private void addConjunction(String[] tag) {
            switch (tag[1]) {
                case "UNT", "INF" -> classes |= Tag.SUBORDINATOR.bit();
                case "VGL" -> classes |= Tag.PREPOSITION.bit();
                default -> classes |= Tag.COORDINATOR.bit();
            }
        }

        private void addVerb(String[] tag, String stem) {
            int finite = 0;
            int other = 0;
            int person = -1;
            boolean plural = false;
            for (int i = 1; i < tag.length; i++) {
                switch (tag[i]) {
                    case "1" -> person = VerbForm.FIRST_SINGULAR;
                    case "3" -> person = VerbForm.THIRD_SINGULAR;
                    case "PLU" -> plural = true;
                    case "PRÄ" -> finite = VerbForm.PRESENT;
                    case "PRT" -> finite = VerbForm.PAST;
                    case "KJ1" -> finite = VerbForm.KONJUNKTIV_1;
                    case "KJ2" -> finite = VerbForm.KONJUNKTIV_2;
                    case "INF" -> other |= VerbForm.INFINITIVE;
                    case "EIZ" -> other |= VerbForm.ZU_INFINITIVE;
                    case "PA2" -> other |= VerbForm.PARTICIPLE;
                    case "NEB" -> other |= VerbForm.JOINED;
                    case "AUX" -> other |= VerbForm.AUXILIARY;
                    case "MOD" -> other |= VerbForm.MODAL;
                    default -> {
                        // imperative, inflection class, singular: not needed
                    }
                }
            }
            if (finite != 0) {
                if (person < 0) {
                    return;
                }
                finite <<= person + (plural ? VerbForm.THIRD_PLURAL : 0);
                classes |= Tag.FINITE.bit();
            }
            if ((other & VerbForm.INFINITIVE) != 0) {
                classes |= Tag.INFINITIVE.bit();
            }
            if ((other & VerbForm.ZU_INFINITIVE) != 0) {
                classes |= Tag.ZU_INFINITIVE.bit();
            }
            if ((other & VerbForm.PARTICIPLE) != 0) {
                classes |= Tag.PARTICIPLE.bit();
            }
            if (finite == 0 && (other & 7) == 0) {
                return;
            }
            int[] bits = verbs.computeIfAbsent(stem, s -> new int[2]);
            bits[0] |= finite;
            bits[1] |= other;
        }

        /** Beamter: only an adjective used as a noun has -er in the nominative alone, and then in the genitive of several. */
        private int several() {
            return noun == (Agreement.NOMINATIVE & Agreement.MASCULINE) && form.endsWith("er")
                    ? Agreement.GENITIVE & Agreement.PLURAL
                    : Agreement.NONE;
        }

        Word word() {
            noun |= several();
            if (form.equalsIgnoreCase("zweier") || form.equalsIgnoreCase("dreier")) {
                // nach Angaben zweier Zeugen: the only forms of numbers that tell their case
                modifier = Agreement.GENITIVE & Agreement.PLURAL;
                classes = Tag.DETERMINER.bit();
            }
            if (form.equalsIgnoreCase("beiden")) {
                // die beiden Zeugen: the dictionary has it as a dative alone, and not as what vielen is
                modifier |= Agreement.PLURAL;
                classes |= Tag.ADJECTIVE.bit();
            }
            List<VerbForm> forms = new ArrayList<>(verbs.size());
            verbs.forEach((stem, bits) -> forms.add(new VerbForm(stem, bits[0], bits[1])));
            return new Word(form, classes, noun, modifier, List.copyOf(forms), lemma, name, known);
        }
    }
}
