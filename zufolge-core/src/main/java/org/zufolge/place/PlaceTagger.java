package org.zufolge.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.entity.EntityLexicon;
import org.zufolge.entity.Linked;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Wordforms;
import org.zufolge.quotation.CueLexicon;
import org.zufolge.reading.Place;
import org.zufolge.text.CodePoints;

/**
 * Finds the places a report names and puts them on the map (toponym recognition and resolution), from GeoNames and tables
 * of our own. Says where a capital stands for its government.
 *
 * <p>A place is a town, country, area, water, mountain or seat of government by its name; by an adjective in -er, which
 * is then the span ({@code Berliner Polizei}: {@code Berliner}, name {@code Berlin}). Names of persons, clubs and papers
 * that hold one are none, nor are adjectives of countries ({@code russisch}), people ({@code ein Berliner}) and first
 * parts of compounds ({@code Ukraine-Krieg}).
 */
public final class PlaceTagger {
    private static final double PRECISION = 10_000;

    private final SightingFinder finder;
    private final Disambiguation disambiguation = new Disambiguation();
    private final Metonymy metonymy;

    /** A tagger; it keeps nothing between reports and may be shared by threads. */
    public PlaceTagger(EntityLexicon lexicon, Wordforms wordforms, CueLexicon cues) {
        finder = new SightingFinder(lexicon, wordforms);
        metonymy = new Metonymy(lexicon, cues);
    }

    /**
     * Tags a report. Takes time in proportion to its length; the gazetteer is read at the first name that may be a place.
     *
     * @param parse the report as grammar sees it
     * @param who its persons and bodies
     * @param points from the chars of the text to its code points
     * @return the places in the order of the text, none overlapping another, ids from p1; country and point are null where
     *     the report does not tell which of several places is meant, or the place has none
     */
    public List<Place> tag(Parse parse, Linked who, CodePoints points) {
        List<Sighting> sightings = finder.find(parse, who);
        if (sightings.isEmpty()) {
            return List.of();
        }
        List<Toponym> chosen = disambiguation.resolve(sightings, parse);
        boolean[] metonyms = metonymy.find(sightings, chosen, parse);
        List<Place> places = new ArrayList<>(sightings.size());
        for (int i = 0; i < sightings.size(); i++) {
            Sighting sighting = sightings.get(i);
            Toponym toponym = chosen.get(i);
            int begin = parse.tokens().get(sighting.from()).begin();
            int end = parse.tokens().get(sighting.to() - 1).end();
            places.add(new Place(
                    "p" + (i + 1),
                    points.span(begin, end),
                    sighting.use() == Sighting.Use.PART ? points.text(begin, end) : toponym.name(),
                    toponym.country(),
                    degrees(toponym.lat()),
                    degrees(toponym.lon()),
                    toponym.source(),
                    metonyms[i]));
        }
        return List.copyOf(places);
    }

    private static @Nullable Double degrees(double exact) {
        return Double.isNaN(exact) ? null : Math.round(exact * PRECISION) / PRECISION;
    }
}
