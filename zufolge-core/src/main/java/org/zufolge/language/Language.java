package org.zufolge.language;

/**
 * A language.
 *
 * @param code ISO 639-1
 * @param name in English
 */
public record Language(String code, String name) {}
