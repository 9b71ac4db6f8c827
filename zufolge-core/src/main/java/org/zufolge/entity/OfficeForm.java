package org.zufolge.entity;

/**
 * A form of an office or role, as {@link EntityLexicon#office(String)} finds it.
 *
 * @param entry the office
 * @param modifier what stands before it in a compound, without the hyphen: {@code SPD-Fraktions} of
 *     {@code SPD-Fraktionschef}; empty where there is none
 * @param masculine whether the form may be of a man (or of people not told apart)
 * @param feminine whether it may be of a woman
 * @param singular whether it may be one
 * @param plural whether it may be several: {@code Sprecher} may be both
 */
public record OfficeForm(
        OfficeEntry entry, String modifier, boolean masculine, boolean feminine, boolean singular, boolean plural) {
    OfficeForm within(String before) {
        return new OfficeForm(entry, before, masculine, feminine, singular, plural);
    }

    OfficeForm and(OfficeForm other) {
        return new OfficeForm(
                entry,
                modifier,
                masculine || other.masculine,
                feminine || other.feminine,
                singular || other.singular,
                plural || other.plural);
    }
}
