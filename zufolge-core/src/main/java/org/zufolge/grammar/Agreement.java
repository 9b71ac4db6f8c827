package org.zufolge.grammar;

/**
 * Case, gender and number of German nominal words as a set of sixteen possibilities, one bit each: four cases times
 * masculine, feminine, neuter and plural (German tells no genders apart in the plural). What a determiner, an adjective
 * and a noun can be together is the intersection of their sets.
 */
public final class Agreement {
    /** No possibility: the words do not go together. */
    public static final int NONE = 0;

    public static final int ANY = 0xFFFF;
    public static final int NOMINATIVE = 0x000F;
    public static final int GENITIVE = 0x00F0;
    public static final int DATIVE = 0x0F00;
    public static final int ACCUSATIVE = 0xF000;
    public static final int MASCULINE = 0x1111;
    public static final int FEMININE = 0x2222;
    public static final int NEUTER = 0x4444;
    public static final int PLURAL = 0x8888;
    public static final int SINGULAR = MASCULINE | FEMININE | NEUTER;

    private Agreement() {}

    /**
     * The set that a tag of the full-form dictionary names, such as {@code SUB:DAT:PLU:MAS}; a category that the tag
     * leaves out is left open.
     */
    static int of(String[] tag) {
        int cases = 0;
        int genders = 0;
        boolean plural = false;
        for (String part : tag) {
            switch (part) {
                case "NOM" -> cases |= NOMINATIVE;
                case "GEN" -> cases |= GENITIVE;
                case "DAT" -> cases |= DATIVE;
                case "AKK" -> cases |= ACCUSATIVE;
                case "MAS" -> genders |= MASCULINE;
                case "FEM" -> genders |= FEMININE;
                case "NEU" -> genders |= NEUTER;
                case "PLU" -> plural = true;
                default -> {
                    // person, degree and the like say nothing about agreement
                }
            }
        }
        if (plural) {
            genders = PLURAL;
        } else if (genders == 0) {
            genders = SINGULAR;
        }
        return (cases == 0 ? ANY : cases) & genders;
    }
}
