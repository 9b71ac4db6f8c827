package org.zufolge.entity;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Parse;

/** What the nouns of the lexicon make of a mention. */
final class Nouns {
    private Nouns() {}

    /** What a mention's noun takes up: the same noun, or a longer one that ends in it. */
    static String key(Parse parse, Mention mention) {
        NounForm form = form(mention);
        if (form != null) {
            return key(form.modifier(), form.entry().lemma());
        }
        OfficeForm office = mention.sense().office();
        return office != null ? key(office.modifier(), Offices.key(office)) : parse.words()[mention.noun()].lemma();
    }

    /** What a mention's noun can be taken up by: Forschungsministerium, Ministerium. */
    static Set<String> keys(Parse parse, Mention mention) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(parse, mention));
        for (NounForm form : mention.sense().nouns()) {
            keys.add(form.entry().lemma());
        }
        if (keys.size() == 1 && mention.sense().office() != null) {
            keys.add(Offices.key(mention.sense().office()));
        }
        return keys;
    }

    private static String key(String modifier, String lemma) {
        return modifier.isEmpty() ? lemma : modifier.toLowerCase(Locale.ROOT) + "|" + lemma;
    }

    /** The entry whose number a mention has; null where none has. */
    static @Nullable NounForm form(Mention mention) {
        boolean plural = mention.isPlural();
        boolean open = (mention.genders() & Genders.PLURAL) != 0;
        for (NounForm form : mention.sense().nouns()) {
            if (plural ? form.plural() : form.singular() || open && form.plural()) {
                return form;
            }
        }
        return null;
    }
}
