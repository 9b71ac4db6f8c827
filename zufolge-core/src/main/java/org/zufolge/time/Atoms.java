package org.zufolge.time;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.text.Sentence;
import org.zufolge.text.Token;

/** The atoms of one sentence, asked by index; any index outside it answers like a word that means nothing. */
final class Atoms {
    private static final Atom NONE = new Atom(-1, -1, -1, "", true, Senses.NONE);

    /** How many atoms before the first word that tells a time may belong to it: {@code den letzten rund zwei bis drei}. */
    private static final int LONGEST_LEAD = 6;

    private final Atom[] atoms;
    private final int size;
    /** For each atom the next that tells a time, itself included; far behind the last where none does. */
    private final int[] core;

    private Atoms(Atom[] atoms, int size) {
        this.atoms = atoms;
        this.size = size;
        this.core = new int[size];
        int next = size + LONGEST_LEAD;
        for (int i = size - 1; i >= 0; i--) {
            if (atoms[i].senses().isCore() || digits(i) > 0) {
                next = i;
            }
            core[i] = next;
        }
    }

    /** Takes a sentence apart. */
    static Atoms of(List<Token> tokens, Sentence sentence, Lexicon lexicon) {
        Atom[] atoms = new Atom[sentence.to() - sentence.from() + 8];
        int size = 0;
        int before = -1;
        for (int t = sentence.from(); t < sentence.to(); t++) {
            Token token = tokens.get(t);
            // A web address or an emoji is one thing: a year in it is none of the text's.
            boolean whole = token.kind() == Token.Kind.OTHER && token.form().length() > 1;
            Piece piece = whole
                    ? new Piece(token.form(), lexicon.senses(token.form()), null)
                    : lexicon.pieces(token.spelling());
            int begin = token.begin();
            for (; piece != null; piece = piece.next()) {
                if (size == atoms.length) {
                    atoms = Arrays.copyOf(atoms, 2 * size);
                }
                int end = begin + piece.form().length();
                atoms[size++] = new Atom(begin, end, t, piece.form(), begin != before, piece.senses());
                before = end;
                begin = end;
            }
        }
        return new Atoms(atoms, size);
    }

    static Atoms of(List<Token> tokens, Sentence sentence) {
        return of(tokens, sentence, Lexicon.german());
    }

    int size() {
        return size;
    }

    Atom get(int i) {
        return i < 0 || i >= size ? NONE : atoms[i];
    }

    String form(int i) {
        return get(i).form();
    }

    boolean is(int i, String form) {
        return form(i).equals(form);
    }

    /** Whether it is one of these, whatever its case. */
    boolean isAny(int i, String... forms) {
        String form = form(i);
        for (String other : forms) {
            if (form.equalsIgnoreCase(other)) {
                return true;
            }
        }
        return false;
    }

    boolean has(int i, Sense sense) {
        return get(i).senses().has(sense);
    }

    /** Its value in this sense. */
    @Nullable
    String value(int i, Sense sense) {
        return get(i).senses().value(sense);
    }

    int intValue(int i, Sense sense) {
        String value = value(i, sense);
        return value == null ? -1 : Integer.parseInt(value);
    }

    /** Its value in the first sense, or else in the second; 0 if it has neither. */
    int intValueOr(int i, Sense first, Sense second) {
        return has(i, first) ? intValue(i, first) : has(i, second) ? intValue(i, second) : 0;
    }

    /** Its whole number in this sense if it lies in this range, or -1. */
    int numberIn(int i, Sense sense, int min, int max) {
        String value = value(i, sense);
        int n = value == null || value.contains(".") ? -1 : Integer.parseInt(value);
        return n < min || n > max ? -1 : n;
    }

    /** Whether it follows the atom before it without white space. */
    boolean glued(int i) {
        return i > 0 && i < size && !get(i).spaced();
    }

    /** Whether it follows without white space, and is this mark. */
    boolean gluedMark(int i, String mark) {
        return glued(i) && is(i, mark);
    }

    /** How many digits it is made of; 0 if it is no number. */
    int digits(int i) {
        String form = form(i);
        return !form.isEmpty() && form.charAt(0) >= '0' && form.charAt(0) <= '9' ? form.length() : 0;
    }

    /** The number written in digits, or -1. */
    int number(int i) {
        int digits = digits(i);
        return digits == 0 || digits > 9 ? -1 : Integer.parseInt(form(i));
    }

    /** The number in digits if it has at most so many and lies in this range, or -1. */
    int number(int i, int maxDigits, int min, int max) {
        int n = digits(i) > maxDigits ? -1 : number(i);
        return n < min || n > max ? -1 : n;
    }

    boolean dash(int i) {
        return is(i, "-") || is(i, "–") || is(i, "—") || is(i, "‑");
    }

    /** Whether an expression that is no fixed phrase may begin here: a word that tells a time is near enough. */
    boolean leadsToTime(int i) {
        return core[i] - i <= LONGEST_LEAD;
    }

    /** Whether it begins with a capital letter. */
    boolean capital(int i) {
        String form = form(i);
        return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
    }

    boolean word(int i) {
        String form = form(i);
        return !form.isEmpty() && Character.isLetter(form.codePointAt(0));
    }

    /** The index after an article at i, or i; what stands before {@code dieses Jahr} is a pronoun. */
    int afterArticle(int i) {
        return has(i, Sense.ARTICLE) && !has(i + 1, Sense.THIS) ? i + 1 : i;
    }
}
