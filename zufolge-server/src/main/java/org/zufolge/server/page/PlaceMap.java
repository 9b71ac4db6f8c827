package org.zufolge.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Place;

/**
 * Places on the world's outline, in plate carrée: x is degrees east, y degrees south.
 *
 * @param west the left edge of what is shown
 * @param north the upper edge, in degrees south
 * @param width of what is shown, in degrees; its height is half as much
 * @param dots the places
 */
public record PlaceMap(double west, double north, double width, List<Dot> dots) {
    /** At least so many degrees are shown, lest nobody can tell where in the world it is. */
    private static final double NARROWEST = 44;

    private static final double WORLD = 360;
    /** Labels have letters of this part of the width. */
    private static final double LETTER = 1 / 30.0;

    private static final double LETTER_WIDTH = 0.56;

    public PlaceMap {
        dots = List.copyOf(dots);
    }

    /**
     * A place.
     *
     * @param name its name
     * @param x degrees east
     * @param y degrees south
     * @param metonym whether it only stands for a government or another body seated there
     * @param label where its name is drawn; null where others leave no room for it
     */
    public record Dot(
            String name,
            double x,
            double y,
            boolean metonym,
            @Nullable Label label) {}

    /**
     * Where a name is drawn.
     *
     * @param x its left end, or its right end
     * @param y its foot
     * @param anchor SVG's {@code start} or {@code end}
     */
    public record Label(double x, double y, String anchor) {}

    /** A map of places; null where none has a point. */
    static @Nullable PlaceMap of(List<Place> places) {
        Map<String, Place> byName = new LinkedHashMap<>();
        for (Place place : places) {
            if (place.lat() != null && place.lon() != null) {
                byName.merge(place.name(), place, (a, b) -> a.metonym() ? b : a);
            }
        }
        if (byName.isEmpty()) {
            return null;
        }
        TreeSet<Double> xs = new TreeSet<>();
        TreeSet<Double> ys = new TreeSet<>();
        byName.values().forEach(place -> {
            xs.add(x(place));
            ys.add(y(place));
        });
        double width = Math.max(NARROWEST, Math.max(1.5 * (xs.last() - xs.first()), 3 * (ys.last() - ys.first())));
        width = Math.min(width, WORLD);
        double west = clamp((xs.first() + xs.last() - width) / 2, -180, 180 - width);
        double north = clamp((ys.first() + ys.last() - width / 2) / 2, -90, 90 - width / 2);
        List<double[]> taken = new ArrayList<>();
        double letter = width * LETTER;
        byName.values()
                .forEach(place -> taken.add(new double[] {
                    x(place) - letter / 3, y(place) - letter / 3, x(place) + letter / 3, y(place) + letter / 3
                }));
        List<Dot> dots = new ArrayList<>();
        for (Place place : byName.values()) {
            String name = Plain.of(place.name());
            dots.add(new Dot(
                    name, x(place), y(place), place.metonym(), label(name, x(place), y(place), west, width, taken)));
        }
        return new PlaceMap(west, north, width, dots);
    }

    private static @Nullable Label label(
            String name, double x, double y, double west, double width, List<double[]> taken) {
        double letter = width * LETTER;
        double length = letter * LETTER_WIDTH * name.length();
        for (double foot : new double[] {0.35, -0.55, 1.25}) {
            for (int side : new int[] {1, -1}) {
                double begin = x + side * 0.6 * letter;
                double left = side > 0 ? begin : begin - length;
                double base = y + foot * letter;
                double[] box = {left, base - 0.8 * letter, left + length, base + 0.2 * letter};
                if (box[0] > west && box[2] < west + width && taken.stream().noneMatch(other -> overlap(box, other))) {
                    taken.add(box);
                    return new Label(begin, base, side > 0 ? "start" : "end");
                }
            }
        }
        return null;
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }

    private static double x(Place place) {
        return place.lon() == null ? 0 : place.lon();
    }

    private static double y(Place place) {
        return place.lat() == null ? 0 : -place.lat();
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(value, most));
    }

    /** SVG's {@code viewBox}. */
    public String viewBox() {
        return degrees(west) + " " + degrees(north) + " " + degrees(width) + " " + degrees(width / 2);
    }

    /** The size of a label's letters. */
    public String letter() {
        return degrees(width * LETTER);
    }

    public String radius() {
        return degrees(width / 110);
    }

    /** A number as SVG has it. */
    public static String degrees(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
