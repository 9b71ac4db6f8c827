package org.zufolge.entity;

import org.zufolge.grammar.Word;
import org.zufolge.grammar.Wordforms;
import org.zufolge.lexicon.Form;
import org.zufolge.lexicon.Memo;

/** Of which gender first names are, by the lexicon of international names and the dictionary of German ones. */
final class FirstNames {
    private final EntityLexicon lexicon;
    private final Wordforms wordforms = Wordforms.german();
    private final Memo<Integer> genders = Memo.of(15, this::look);

    FirstNames(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Masculine, feminine or both, as {@link Genders}; none for what is no first name. Of Karl-Heinz the first counts. */
    int gender(Form form) {
        return genders.get(form);
    }

    private int look(String form) {
        int hyphen = form.indexOf('-');
        String first = hyphen > 1 ? form.substring(0, hyphen) : form;
        if (hyphen > 1 && hyphen + 1 < form.length() && !isFirstName(form.substring(hyphen + 1))) {
            return 0;
        }
        Gender listed = lexicon.firstName(first);
        if (listed != null) {
            return Genders.of(listed);
        }
        Word word = wordforms.lookup(first, false);
        if ((word.name() & Word.FIRST_NAME) == 0) {
            return 0;
        }
        int genders = Genders.ofAgreement(word.noun()) & (Genders.MASCULINE | Genders.FEMININE);
        return genders == 0 ? Genders.MASCULINE | Genders.FEMININE : genders;
    }

    private boolean isFirstName(String form) {
        return lexicon.firstName(form) != null || (wordforms.lookup(form, false).name() & Word.FIRST_NAME) != 0;
    }
}
