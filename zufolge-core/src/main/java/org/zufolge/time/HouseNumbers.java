package org.zufolge.time;

import java.util.Locale;

/** Knows numbers that say where, not when: {@code Hauptstraße 18, 20 Uhr}. */
final class HouseNumbers {
    private static final String[] STREETS = {
        "straße", "strasse", "str", "gasse", "weg", "platz", "allee", "ufer", "promenade", "ring", "damm"
    };

    private HouseNumbers() {}

    /** Whether the word before i is a street, so that i is the number of a house. */
    static boolean at(Atoms a, int i) {
        int word = a.is(i - 1, ".") ? i - 2 : i - 1;
        String form = a.form(word).toLowerCase(Locale.GERMAN);
        for (String street : STREETS) {
            if (form.endsWith(street) && a.capital(word)) {
                return true;
            }
        }
        return false;
    }
}
