package org.zufolge.entity;

import org.zufolge.reading.EntityKind;

/**
 * A line of {@code groups.tsv}: a noun that names a source without a name.
 *
 * @param lemma nominative singular, or plural where only that is meant
 * @param article its gender, or plural
 * @param kind {@code GROUP}, {@code ORGANISATION} or {@code DOCUMENT}
 * @param unnamed whether the bare noun points to a source the report keeps unnamed: {@code Kreise}
 * @param sort what it is more exactly: {@code court}, {@code study}, {@code witnesses}, …
 * @param head whether it ends compounds of the same sense: {@code Bundes|amt}
 */
public record NounEntry(String lemma, Article article, EntityKind kind, boolean unnamed, String sort, boolean head) {}
