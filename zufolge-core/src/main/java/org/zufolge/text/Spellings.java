package org.zufolge.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.zufolge.lexicon.Form;

/**
 * Gives tokens of one spelling the same {@link Form}. A table of fixed size: of the forms that belong in one place of it,
 * the four seen last stay; shared by threads without a lock, for a form is seen whole (Java Language Specification, 17.5)
 * and it does not matter whether two of one spelling are the same.
 */
final class Spellings {
    private static final int SIZE = 1 << 17;

    /** How many forms share a place. A form that is lost has to be looked up anew in every lexicon. */
    private static final int WAYS = 4;

    /** A longer form does not come back. */
    private static final int LONGEST = 40;

    /** Below this there is no mark to be put on its letter. */
    private static final int FIRST_MARK = '\u0300';

    /** Up to here a char fits a byte. */
    private static final int WIDEST_NARROW = 0xFF;

    private static final int SOFT_HYPHEN = '\u00AD';

    /** From the first dash to the last leader dot there are only dashes, quotation marks and dots. */
    private static final int FIRST_DASH = '\u2010';

    private static final int LAST_DOT = '\u2027';

    private final @Nullable Form[] known = new Form[SIZE];

    /** The form of a token: without what only tells where a line may break, and with its marks on their letters. */
    Form of(String text, int begin, int end) {
        int hash = 0;
        long eight = 0;
        long more = 0;
        boolean plain = end - begin <= LONGEST;
        boolean narrow = end - begin <= Form.PACKED;
        for (int i = begin; i < end && plain; i++) {
            char c = text.charAt(i);
            hash = 31 * hash + c;
            plain = c < FIRST_MARK ? c != SOFT_HYPHEN : c >= FIRST_DASH && c <= LAST_DOT;
            narrow &= c <= WIDEST_NARROW && c != 0;
            if (i - begin < Long.BYTES) {
                eight = eight << Byte.SIZE | c;
            } else {
                more = more << Byte.SIZE | c;
            }
        }
        if (!plain) {
            return new Form(written(text.substring(begin, end)));
        }
        int place = (hash ^ hash >>> 16) & SIZE - WAYS;
        int at = place;
        Form form = known[at];
        while (form != null && !(narrow ? form.is(eight, more) : is(form, text, begin, end))) {
            at++;
            form = at < place + WAYS ? known[at] : null;
        }
        if (form != null && at == place) {
            return form;
        }
        // the one seen last stands first; the one not seen for longest makes room
        Form first = form == null ? new Form(text.substring(begin, end)) : form;
        for (int to = Math.min(at, place + WAYS - 1); to > place; to--) {
            known[to] = known[to - 1];
        }
        known[place] = first;
        return first;
    }

    private static boolean is(Form form, String text, int begin, int end) {
        return form.text().length() == end - begin && text.startsWith(form.text(), begin);
    }

    private static String written(String token) {
        String form = token;
        boolean invisible = false;
        boolean marked = false;
        for (int i = 0; i < form.length(); i++) {
            invisible |= Chars.isInvisible(form.charAt(i));
            marked |= Character.getType(form.charAt(i)) == Character.NON_SPACING_MARK;
        }
        if (invisible) {
            StringBuilder visible = new StringBuilder();
            form.codePoints().filter(c -> !Chars.isInvisible(c)).forEach(visible::appendCodePoint);
            form = visible.isEmpty() ? form : visible.toString();
        }
        return marked ? Normalizer.normalize(form, Normalizer.Form.NFC) : form;
    }
}
