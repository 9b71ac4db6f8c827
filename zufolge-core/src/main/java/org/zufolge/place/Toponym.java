package org.zufolge.place;

import org.jspecify.annotations.Nullable;

/**
 * A place as the gazetteer knows it under one of its names.
 *
 * @param form the name it is looked up by
 * @param name its name in full
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2; null where it has several or none
 * @param province the code in GeoNames of the province it is or lies in
 * @param source where the point comes from, such as {@code geonames:2950159}
 * @param lat degrees north
 * @param lon degrees east
 * @param weight the binary logarithm of its population; 0 where that is not known
 * @param common whether the form is another word as well, and means the place only behind a word for its kind
 */
record Toponym(
        String form,
        String name,
        Kind kind,
        @Nullable String country,
        @Nullable String province,
        @Nullable String source,
        double lat,
        double lon,
        double weight,
        boolean common) {
    /** What a place is. */
    enum Kind {
        TOWN,
        CAPITAL,
        /** Part of a town. */
        DISTRICT,
        /** A province of a country, as GeoNames lists it. */
        PROVINCE,
        /** A state of a federation, or a province that news knows by its name. */
        STATE,
        REGION,
        ISLAND,
        WATER,
        MOUNTAIN,
        COUNTRY,
        /** The seat of a government, or another place that stands for who sits there: the Kremlin. */
        SEAT;

        /** Whether it is a place one lives in. */
        boolean isTown() {
            return this == TOWN || this == CAPITAL || this == DISTRICT;
        }

        /** Whether it is a province or state. */
        boolean isState() {
            return this == PROVINCE || this == STATE;
        }
    }

    private static final double EARTH = 6371;

    /** Kilometres to another place, along the surface. */
    double distance(Toponym other) {
        double a = Math.toRadians(lat);
        double b = Math.toRadians(other.lat);
        double north = Math.sin((b - a) / 2);
        double east = Math.sin(Math.toRadians(other.lon - lon) / 2);
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(north * north + Math.cos(a) * Math.cos(b) * east * east)));
    }
}
