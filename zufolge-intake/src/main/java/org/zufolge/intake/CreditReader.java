package org.zufolge.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zufolge.lexicon.Table;

/**
 * Finds the agencies that a text names as its own sources: {@code (dpa)} and {@code (dpa/AFP)} in brackets, {@code dpa/AFP}
 * as a line of its own, {@code Mit Material von dpa und Reuters}. An agency that a sentence only speaks of is none.
 */
final class CreditReader {
    private static final int LONGEST_BRACKET = 60;
    private static final int LONGEST_LINE = 140;
    private static final int LONGEST_MARK = 16;
    private static final Set<String> AGENCIES = new HashSet<>();
    private static final List<String> LEADS = new ArrayList<>();
    private static final Set<String> JOINTS = new HashSet<>();

    static {
        for (List<String> row : Table.read("de/agencies.tsv", 1)) {
            AGENCIES.add(row.get(0));
        }
        for (List<String> row : Table.read("intake/credit-words.tsv", 2)) {
            if (row.get(1).equals("lead")) {
                LEADS.add(row.get(0));
            } else {
                JOINTS.add(row.get(0));
            }
        }
    }

    /** The marks of the agencies, as the text writes them, each once, in the order of the text. */
    List<String> read(String text) {
        Credits credits = new Credits();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            line(text.substring(begin, end), credits);
            begin = end + 1;
        }
        return List.copyOf(credits.marks);
    }

    /** Whether this is the mark of an agency. */
    boolean isAgency(String mark) {
        return AGENCIES.contains(mark.toLowerCase(Locale.ROOT));
    }

    private static void line(String line, Credits credits) {
        int open = -1;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '(') {
                open = i;
            } else if (line.charAt(i) == ')' && open >= 0) {
                if (i - open <= LONGEST_BRACKET) {
                    credits.addAll(behindLead(line.substring(open + 1, i)), true);
                }
                open = -1;
            }
        }
        String whole = line.strip();
        if (whole.length() <= LONGEST_LINE) {
            credits.addAll(behindLead(whole), whole.length() <= LONGEST_BRACKET);
        }
        // The last sentence of a paragraph may be the credit.
        int stop = Math.max(whole.lastIndexOf(". ", whole.length() - 3), whole.lastIndexOf("\" ", whole.length() - 3));
        if (stop >= 0 && whole.length() - stop <= LONGEST_LINE) {
            Lead last = behindLead(whole.substring(stop + 1).strip());
            if (last.found()) {
                credits.addAll(last, false);
            }
        }
    }

    /** What stands behind words that announce a credit, or the whole where none do. */
    private record Lead(boolean found, String rest) {}

    private static Lead behindLead(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() == text.length()) {
            for (String lead : LEADS) {
                if (lower.startsWith(lead)) {
                    return new Lead(true, text.substring(lead.length()));
                }
            }
        }
        return new Lead(false, text);
    }

    private static final class Credits {
        private final List<String> marks = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        /** Takes the agencies of a list, if it is nothing but a list and has one. */
        void addAll(Lead lead, boolean bare) {
            if (!lead.found() && !bare) {
                return;
            }
            List<String> found = new ArrayList<>();
            for (String part : parts(lead.rest())) {
                String mark = agency(part);
                if (!mark.isEmpty()) {
                    found.add(mark);
                } else if (part.length() > LONGEST_MARK || !lead.found() && !isService(part)) {
                    return;
                }
            }
            for (String mark : found) {
                if (seen.add(mark.toLowerCase(Locale.ROOT))) {
                    marks.add(mark);
                }
            }
        }

        /** A special service or a writer's initials: small letters, few of them. */
        private static boolean isService(String part) {
            return part.length() <= 6 && part.equals(part.toLowerCase(Locale.ROOT));
        }

        private static String agency(String part) {
            if (AGENCIES.contains(part.toLowerCase(Locale.ROOT))) {
                return part;
            }
            int hyphen = part.indexOf('-');
            String first = hyphen < 0 ? "" : part.substring(0, hyphen);
            return AGENCIES.contains(first.toLowerCase(Locale.ROOT)) ? first : "";
        }

        private static List<String> parts(String list) {
            List<String> parts = new ArrayList<>();
            StringBuilder part = new StringBuilder();
            for (int i = 0; i <= list.length(); i++) {
                char c = i < list.length() ? list.charAt(i) : ' ';
                boolean inside = Character.isLetterOrDigit(c) || c == '-' && part.length() > 0;
                if (inside) {
                    part.append(c);
                } else if (part.length() > 0) {
                    String word = part.toString();
                    if (!JOINTS.contains(word.toLowerCase(Locale.ROOT))) {
                        parts.add(word);
                    }
                    part.setLength(0);
                }
            }
            return parts;
        }
    }
}
