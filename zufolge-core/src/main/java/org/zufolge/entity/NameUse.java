package org.zufolge.entity;

/** How a form points to the entry it was found for. */
public enum NameUse {
    /** By its name or an alias: {@code FAZ}, {@code Nordkorea}. */
    NAME,
    /** By an adjective of the country: {@code nordkoreanischen}, {@code Schweizer}. */
    ADJECTIVE,
    /** By a word for a man of the country: {@code Franzose}; where the plural looks the same, for several too. */
    DEMONYM_MASCULINE,
    /** By a word for a woman of the country: {@code Französin}. */
    DEMONYM_FEMININE,
    /** By a word for people of the country: {@code Franzosen}. */
    DEMONYM_PLURAL,
    /** By its capital: a place, and with {@link CountryEntry#capitalSpeaks()} perhaps the government. */
    CAPITAL,
    /** By what always means the government: {@code Weißes Haus}, {@code Kreml}. */
    METONYM
}
