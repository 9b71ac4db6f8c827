package org.zufolge.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores quotations as the authors of the data set do (Petersen-Frey and Biemann, "Dataset of Quotation Attribution in
 * German News Articles", LREC-COLING 2024). Each pair, and each quotation left over, gives a precision and a recall of
 * each part that it has, counted in tokens; these are averaged over all quotations of all documents for {@code quotes}
 * (what is quoted), {@code roles} (the other parts) and {@code joint} (all); F1 is the harmonic mean of the two averages.
 * {@code types} counts the pairs whose types agree.
 */
public final class QuoteScore {
    private static final Set<Part> ROLES = EnumSet.complementOf(EnumSet.of(Part.QUOTE));

    private final Map<Part, Mean> precision = new EnumMap<>(Part.class);
    private final Map<Part, Mean> recall = new EnumMap<>(Part.class);
    private final Map<String, Mean> byType = new TreeMap<>();
    private final Map<String, Mean> byRule = new TreeMap<>();
    private long sameType;
    private long found;
    private long gold;

    /** Adds the pairs of a document. */
    public void add(List<QuotePair> pairs) {
        pairs.forEach(this::add);
    }

    private void add(QuotePair pair) {
        for (Part part : Part.values()) {
            Overlap overlap = pair.overlap(part);
            if (overlap.found() > 0) {
                mean(precision, part).add(overlap.precision());
            }
            if (overlap.gold() > 0) {
                mean(recall, part).add(overlap.recall());
            }
        }
        if (pair.gold() != null) {
            gold++;
            byType.computeIfAbsent(pair.gold().type(), type -> new Mean())
                    .add(pair.overlap(Part.QUOTE).f1());
        }
        if (pair.found() != null) {
            found++;
            String rule = pair.found().rule();
            if (rule != null) {
                byRule.computeIfAbsent(construction(rule), r -> new Mean())
                        .add(pair.overlap(Part.QUOTE).f1());
            }
        }
        sameType += pair.agreesInType() ? 1 : 0;
    }

    /** A rule without what it was applied to. */
    private static String construction(String rule) {
        int slash = rule.indexOf('/');
        return slash < 0 ? rule : rule.substring(0, slash);
    }

    private static Mean mean(Map<Part, Mean> means, Part part) {
        return means.computeIfAbsent(part, p -> new Mean());
    }

    /** The figures: quotes, roles, joint, each role, types, and how much of each gold type was found. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(rated("quotes", EnumSet.of(Part.QUOTE)));
        figures.add(rated("roles", ROLES));
        figures.add(rated("joint", EnumSet.allOf(Part.class)));
        for (Part role : ROLES) {
            figures.add(rated("part " + role.label(), EnumSet.of(role)));
        }
        figures.add(new Figure.Rated("types", Rates.of(sameType, found, gold)));
        figures.addAll(averaged("mean token F1 of gold ", byType));
        return figures;
    }

    /** How well each rule does what it does: the mean F1 of the quotations that it found. */
    public List<Figure> figuresOfRules() {
        return averaged("mean token F1 found by ", byRule);
    }

    private static List<Figure> averaged(String prefix, Map<String, Mean> means) {
        return means.entrySet().stream()
                .<Figure>map(entry -> new Figure.Averaged(
                        prefix + entry.getKey(),
                        entry.getValue().count(),
                        entry.getValue().value()))
                .toList();
    }

    private Figure rated(String name, Set<Part> parts) {
        return new Figure.Rated(name, new Rates(average(precision, parts), average(recall, parts)));
    }

    private static double average(Map<Part, Mean> means, Set<Part> parts) {
        Mean all = new Mean();
        parts.forEach(part -> all.add(mean(means, part)));
        return all.value();
    }
}
