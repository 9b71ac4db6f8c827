package org.zufolge.entity;

import java.util.List;

/**
 * A line of {@code anaphors.tsv}: a noun that with a definite article takes up what was named before.
 *
 * @param lemma nominative singular, or plural where only that is meant
 * @param article its gender, or plural
 * @param antecedents what it can take up, best first, as {@code kind} or {@code kind:sort}: {@code outlet:newspaper},
 *     {@code organisation:ministry}, {@code person:m}, {@code person:f}, {@code person}, {@code group:officials},
 *     {@code place:country}
 * @param head whether it ends compounds of the same sense: {@code Boulevard|zeitung}
 */
public record AnaphorEntry(String lemma, Article article, List<String> antecedents, boolean head) {
    public AnaphorEntry {
        antecedents = List.copyOf(antecedents);
    }

    /**
     * Whether it can take up something of this kind and sort.
     *
     * @param kind label of the entity kind: {@code outlet}
     * @param sort what it is more exactly: {@code newspaper}, or for a person {@code m} or {@code f}
     */
    public boolean takes(String kind, String sort) {
        for (String antecedent : antecedents) {
            if (antecedent.equals(kind)) {
                return true;
            }
            if (antecedent.length() == kind.length() + 1 + sort.length()
                    && antecedent.startsWith(kind)
                    && antecedent.endsWith(sort)
                    && antecedent.charAt(kind.length()) == ':') {
                return true;
            }
        }
        return false;
    }
}
