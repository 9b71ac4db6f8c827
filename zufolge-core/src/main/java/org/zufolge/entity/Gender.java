package org.zufolge.entity;

/** The gender of a person, as far as a name or noun shows it. */
public enum Gender {
    MASCULINE,
    FEMININE,
    /** Given to both: {@code Kim}, {@code Andrea} (a man in Italy). */
    EITHER;

    static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MASCULINE;
            case "f" -> FEMININE;
            case "e" -> EITHER;
            default -> throw new IllegalArgumentException("not a gender: " + letter);
        };
    }
}
