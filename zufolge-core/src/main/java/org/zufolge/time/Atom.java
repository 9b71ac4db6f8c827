package org.zufolge.time;

/**
 * The smallest piece that a time expression is read from: a run of digits, a run of letters, or one mark. Finer than a
 * token, so that {@code 14.30-18}, {@code 35-Stunden-Woche} and {@code 04.09.2023} are read alike however they were
 * tokenized.
 *
 * @param begin its first char in the text
 * @param end the char after its last
 * @param token index of the token it is part of
 * @param form its text
 * @param spaced whether white space stands before it
 * @param senses what it can be
 */
record Atom(int begin, int end, int token, String form, boolean spaced, Senses senses) {}
