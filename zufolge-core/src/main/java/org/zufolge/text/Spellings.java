package org.zufolge.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.zufolge.lexicon.Form;

/**
 * Gives tokens of one spelling the same {@link Form}. A table of fixed size: of three forms that belong in one place of it,
 * the two seen last stay; shared by threads without a lock, for a form is seen whole (Java Language Specification, 17.5) and it does
 * not matter whether two of one spelling are the same.
 */
final class Spellings {
    private static final int SIZE = 1 << 17;

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
        int slot = (hash ^ hash >>> 16) & SIZE - 2;
        Form recent = known[slot];
        if (recent != null && (narrow ? recent.is(eight, more) : is(recent, text, begin, end))) {
            return recent;
        }
        Form earlier = known[slot + 1];
        boolean again = earlier != null && (narrow ? earlier.is(eight, more) : is(earlier, text, begin, end));
        Form form = again ? earlier : new Form(text.substring(begin, end));
        known[slot] = form;
        known[slot + 1] = recent;
        return form;
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
