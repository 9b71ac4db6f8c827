package org.zufolge.time;

import java.util.regex.Pattern;
import org.zufolge.time.TenseOf.Tense;

/** The participle of a noun phrase that a time stands in: {@code die erst am Montag geplante Sitzung}. */
final class Attribute {
    /** What a second participle looks like without its ending. */
    private static final Pattern SECOND = Pattern.compile("(\\p{Ll}*ge|be|ver|er|ent|zer)\\p{Ll}+(t|en)");

    private static final Pattern ENDING = Pattern.compile("e[nmrs]?$");

    /** Atoms after the time in which the participle is looked for. */
    private static final int REACH = 8;

    /** The same where the noun phrase may just as well be a relative clause. */
    private static final int SHORT_REACH = 2;

    /** Adverbs between the article and the time. */
    private static final int ADVERBS = 2;

    private final Forms forms;

    Attribute(Forms forms) {
        this.forms = forms;
    }

    /**
     * What the participle says: PAST of the second, PRESENT of the first, FUTURE of one like {@code geplant}; NONE if
     * there is none.
     */
    Tense tense(Atoms a, Found time) {
        int i = time.from() - 1;
        if (!a.has(i, Sense.PREPOSITION)) {
            return Tense.NONE;
        }
        i--;
        for (int n = 0; n < ADVERBS && forms.adverb(a.form(i)); n++) {
            if (a.has(i, Sense.ONCE_PLANNED)) {
                return Tense.NONE;
            }
            i--;
        }
        if (!a.has(i, Sense.ARTICLE) && !a.has(i, Sense.THIS) && !a.has(i, Sense.DETERMINER)) {
            return Tense.NONE;
        }
        // After a comma "der" is a relative pronoun rather than an article.
        boolean relative = a.has(i, Sense.ARTICLE) && a.is(i - 1, ",");
        return participle(a, time.to(), relative ? SHORT_REACH : REACH);
    }

    private static Tense participle(Atoms a, int from, int reach) {
        for (int k = from; k < from + reach; k++) {
            String form = a.form(k);
            if (a.is(k, ".") || a.is(k, ",")) {
                return Tense.NONE;
            }
            boolean before = a.word(k) && !a.capital(k) && (a.capital(k + 1) || form.endsWith("en"));
            if (!before) {
                continue;
            }
            String stem = ENDING.matcher(form).replaceAll("");
            if (a.has(k, Sense.TO_COME)) {
                return Tense.FUTURE;
            }
            if (stem.endsWith("end") && form.length() > stem.length()) {
                return Tense.PRESENT;
            }
            if (form.length() > stem.length() && SECOND.matcher(stem).matches()) {
                return Tense.PAST;
            }
        }
        return Tense.NONE;
    }
}
