package org.zufolge.entity;

/**
 * A name found in a run of tokens.
 *
 * @param from index of its first token
 * @param to index after its last; quotation marks around it are outside, those within it inside
 * @param entry what it names
 * @param form the form of the table that it is an inflection of, without marks
 * @param use how the form points to the entry
 * @param quoted whether it stands between quotation marks of its own
 * @param sure false where the form is a common word as well and nothing around it says that the name is meant:
 *     {@code die Welt}
 */
public record NameMatch(int from, int to, NamedEntry entry, String form, NameUse use, boolean quoted, boolean sure) {}
