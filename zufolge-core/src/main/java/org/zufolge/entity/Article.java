package org.zufolge.entity;

/** The article a noun or name is used with: its grammatical gender, or that it is a plural. */
public enum Article {
    DER,
    DIE,
    DAS,
    /** A plural: {@code die Salzburger Nachrichten}, {@code die USA}. */
    PLURAL,
    /** Used without an article, so that its gender does not show: {@code Reuters}, {@code CNN}. */
    NONE;

    /**
     * Whether a noun with this article may take up one with that one. A name without an article may be taken up by any
     * singular.
     */
    public boolean agreesWith(Article other) {
        return this == other || (this == NONE && other != PLURAL) || (other == NONE && this != PLURAL);
    }

    static Article of(String word) {
        return switch (word) {
            case "der" -> DER;
            case "die" -> DIE;
            case "das" -> DAS;
            case "plural" -> PLURAL;
            case "-" -> NONE;
            default -> throw new IllegalArgumentException("not an article: " + word);
        };
    }
}
