package org.zufolge.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zufolge.stories.account.Claim;
import org.zufolge.stories.account.Origin;
import org.zufolge.stories.account.StoryReport;

/**
 * Who feeds whom in a story: first hands left, outlets right, a band between them as wide as they have statements.
 *
 * @param height of the drawing; it is {@link #WIDTH} wide
 * @param origins left
 * @param outlets right
 * @param bands between them
 * @param left how many there was no room for
 */
public record ProvenanceGraph(double height, List<Box> origins, List<Box> outlets, List<Band> bands, int left) {
    /** The width of the drawing. */
    public static final int WIDTH = 720;

    private static final int MOST = 14;
    private static final double ROW = 34;
    private static final double TOP = 14;
    private static final double LEFT = 250;
    private static final double RIGHT = 500;
    private static final double THINNEST = 2;
    private static final double WIDEST = 14;
    private static final int LONGEST_NAME = 34;

    public ProvenanceGraph {
        origins = List.copyOf(origins);
        outlets = List.copyOf(outlets);
        bands = List.copyOf(bands);
    }

    /**
     * A name at one of the sides.
     *
     * @param name the whole name
     * @param label the same, cut where it is too long
     * @param named whether it is a name
     * @param y where it stands
     */
    public record Box(String name, String label, boolean named, double y) {}

    /**
     * A band.
     *
     * @param from the origin
     * @param to the outlet
     * @param statements how many it stands for
     * @param named whether the origin is named
     * @param against whether they are denials
     * @param path SVG's {@code d}
     * @param width its width
     */
    public record Band(
            String from, String to, int statements, boolean named, boolean against, String path, String width) {}

    private record Edge(String from, String to, boolean against) {}

    /** The graph of a story; null where no origin is known. */
    static @Nullable ProvenanceGraph of(Told story, Wording wording) {
        Map<String, StoryReport> reports = story.reports();
        Map<Edge, Integer> edges = new LinkedHashMap<>();
        Map<String, Boolean> named = new LinkedHashMap<>();
        Map<String, Integer> weight = new LinkedHashMap<>();
        for (Claim claim : story.account().claims()) {
            for (Origin origin : claim.origins()) {
                String name = Plain.of(origin.name());
                named.merge(name, origin.named(), Boolean::logicalOr);
                for (String key : origin.reports()) {
                    StoryReport report = reports.get(key);
                    if (report != null) {
                        String outlet = Told.outlet(report, wording);
                        edges.merge(new Edge(name, outlet, origin.against()), 1, Integer::sum);
                        weight.merge(name, 1, Integer::sum);
                    }
                }
            }
        }
        if (edges.isEmpty()) {
            return null;
        }
        List<String> origins = weight.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        edges.keySet().removeIf(edge -> !origins.contains(edge.from()));
        List<String> outlets = edges.keySet().stream()
                .map(Edge::to)
                .distinct()
                .sorted(Comparator.comparingDouble(outlet -> middle(outlet, edges, origins)))
                .toList();
        double height = 2 * TOP + ROW * Math.max(origins.size(), outlets.size());
        Map<String, Box> left = boxes(origins, named, height);
        Map<String, Box> right = boxes(outlets, Map.of(), height);
        int most = edges.values().stream().mapToInt(n -> n).max().orElse(1);
        List<Band> bands = new ArrayList<>();
        edges.forEach((edge, n) -> {
            Box from = left.get(edge.from());
            Box to = right.get(edge.to());
            if (from != null && to != null) {
                double width = most == 1 ? THINNEST : THINNEST + (WIDEST - THINNEST) * (n - 1) / (most - 1);
                bands.add(new Band(
                        edge.from(),
                        edge.to(),
                        n,
                        from.named(),
                        edge.against(),
                        path(from.y(), to.y()),
                        number(width)));
            }
        });
        return new ProvenanceGraph(
                height, List.copyOf(left.values()), List.copyOf(right.values()), bands, weight.size() - origins.size());
    }

    /** Where an outlet's bands come from, on the whole: outlets in this order let the fewest bands cross. */
    private static double middle(String outlet, Map<Edge, Integer> edges, List<String> origins) {
        return edges.entrySet().stream()
                .filter(edge -> edge.getKey().to().equals(outlet))
                .mapToInt(edge -> origins.indexOf(edge.getKey().from()))
                .average()
                .orElse(0);
    }

    private static Map<String, Box> boxes(List<String> names, Map<String, Boolean> named, double height) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        double step = (height - 2 * TOP) / names.size();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boxes.put(name, new Box(name, label(name), named.getOrDefault(name, true), TOP + step * (i + 0.5)));
        }
        return boxes;
    }

    private static String label(String name) {
        int points = name.codePointCount(0, name.length());
        return points <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1))
                                .strip() + "…";
    }

    private static String path(double from, double to) {
        double middle = (LEFT + RIGHT) / 2;
        return "M" + number(LEFT) + " " + number(from) + "C" + number(middle) + " " + number(from) + " "
                + number(middle) + " " + number(to) + " " + number(RIGHT) + " " + number(to);
    }

    /** A number as SVG has it. */
    public static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
