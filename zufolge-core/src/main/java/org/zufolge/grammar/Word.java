package org.zufolge.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form can be, out of context.
 *
 * @param form as it stands in the text
 * @param classes the classes it can belong to, a bit for each {@link Tag}
 * @param noun its possibilities as a noun or name, see {@link Agreement}
 * @param modifier its possibilities as a determiner, pronoun or adjective
 * @param verbs its possibilities as a verb, one entry a verb
 * @param lemma its base form as a noun, the form itself where it is none
 * @param name the kinds of name it is, a bit for each: {@link #FIRST_NAME}, {@link #SURNAME}, {@link #PLACE_NAME}
 * @param known whether the dictionary has it, itself or as a compound that begins and ends with words it has
 */
public record Word(
        String form, int classes, int noun, int modifier, List<VerbForm> verbs, String lemma, int name, boolean known) {
    public static final int FIRST_NAME = 1;
    public static final int SURNAME = 2;
    public static final int PLACE_NAME = 4;

    /** The infinitive of the verb that it is a form of, of the first where it can be of several; null where it is of none. */
    public @Nullable String infinitive() {
        return verbs.isEmpty() ? null : verbs.get(0).lemma();
    }

    public boolean can(Tag tag) {
        return (classes & tag.bit()) != 0;
    }

    boolean canOnly(Tag tag) {
        return classes == tag.bit();
    }

    /** Whether one of its verbs has this property, see {@link VerbForm}. */
    boolean verb(int flag) {
        for (VerbForm verb : verbs) {
            if (verb.has(flag)) {
                return true;
            }
        }
        return false;
    }
}
