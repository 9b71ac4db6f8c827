package org.zufolge.entity;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The forms of a noun that follow from its nominative, genitive and plural (Duden grammar, noun inflection). Joined with
 * {@link String#concat}, for the start of {@code +} costs more than all the forms.
 */
final class Declension {
    /** In a table: declined like an adjective, as {@code der Beamte, ein Beamter, die Beamten}. */
    static final String LIKE_ADJECTIVE = "~";

    private Declension() {}

    /** The singular forms. A genitive in -es may be in -s and the other way round: {@code Amtes, Amts}. */
    static Set<String> singular(String nominative, String genitive, String plural) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(nominative);
        if (genitive.equals(LIKE_ADJECTIVE)) {
            addAdjectival(nominative, forms);
            return forms;
        }
        if (genitive.equals("-")) {
            return forms;
        }
        forms.add(genitive);
        if (genitive.equals(nominative.concat("es"))) {
            forms.add(nominative.concat("s"));
        } else if (genitive.equals(nominative.concat("s")) && !nominative.endsWith("r") && !nominative.endsWith("e")) {
            forms.add(nominative.concat("es"));
        }
        if (genitive.equals(plural)) {
            forms.add(plural);
        }
        return forms;
    }

    /** The plural forms, with the -n of the dative. */
    static Set<String> plural(String nominativeSingular, String plural) {
        Set<String> forms = new LinkedHashSet<>();
        if (plural.equals("-")) {
            return forms;
        }
        if (plural.equals(LIKE_ADJECTIVE)) {
            addAdjectival(nominativeSingular, forms);
            return forms;
        }
        forms.add(plural);
        if (plural.endsWith("e") || plural.endsWith("er") || plural.endsWith("el")) {
            forms.add(plural.concat("n"));
        }
        return forms;
    }

    /** The plural of a feminine noun for a person. */
    static String femininePlural(String feminine) {
        if (feminine.endsWith("in")) {
            return feminine.concat("nen");
        }
        if (feminine.endsWith("e") || feminine.endsWith("er")) {
            return feminine.concat("n");
        }
        return feminine.endsWith("frau") ? feminine.concat("en") : feminine.concat("s");
    }

    private static void addAdjectival(String form, Set<String> forms) {
        String stem = form.endsWith("e")
                ? form.substring(0, form.length() - 1)
                : form.endsWith("er") ? form.substring(0, form.length() - 2) : form;
        for (String ending : new String[] {"e", "er", "en", "em"}) {
            forms.add(stem.concat(ending));
        }
    }
}
