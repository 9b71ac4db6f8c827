package org.zufolge.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.text.Token;

/** The sure names of the lexicon in one report, each token looked up once. Belongs to one thread. */
public final class KnownNames {
    private final EntityLexicon lexicon;
    private final List<Token> tokens;
    private final @Nullable NameMatch[] matches;
    private final boolean[] looked;

    KnownNames(EntityLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.matches = new NameMatch[tokens.size()];
        this.looked = new boolean[tokens.size()];
    }

    /** The longest that begins at a token, or null. */
    public @Nullable NameMatch at(int token) {
        if (!looked[token]) {
            looked[token] = true;
            matches[token] = lexicon.name(tokens, token);
        }
        return matches[token];
    }
}
