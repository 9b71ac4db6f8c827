package org.zufolge.entity;

/**
 * A form of a noun of {@code groups.tsv}, as {@link EntityLexicon#nouns(String)} finds it.
 *
 * @param entry the noun
 * @param modifier what stands before it in a compound, without the hyphen; empty where there is none
 * @param singular whether it may be one
 * @param plural whether it may be several
 */
public record NounForm(NounEntry entry, String modifier, boolean singular, boolean plural) {
    NounForm within(String before) {
        return new NounForm(entry, before, singular, plural);
    }

    NounForm and(NounForm other) {
        return new NounForm(entry, modifier, singular || other.singular, plural || other.plural);
    }
}
