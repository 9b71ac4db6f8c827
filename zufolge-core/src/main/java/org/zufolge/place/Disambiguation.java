package org.zufolge.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;
import org.zufolge.text.Sentence;

/**
 * Says which of the places of one name is meant: the large before the small, a capital, one where German is spoken, and
 * those in the countries and near the places that the report tells of. A name means the same place throughout a report.
 * Where two fit alike, none is taken.
 */
final class Disambiguation {
    // The scale is that of binary logarithms of populations: 3 outweighs eight times as many people.
    private static final double CAPITAL = 3;
    private static final double GERMAN_SPEAKING = 3;
    private static final double DISTRICT = -2;
    private static final double AREA = 20;
    private static final double PROVINCE = 9;
    private static final double KIND = 30;
    private static final double SAME_COUNTRY = 2.5;
    private static final double COUNTRY_ONCE = 1.5;
    private static final double SAME_PROVINCE = 8;
    private static final double NEIGHBOUR = 3;
    private static final double KNOWN = 6;
    private static final double TIE = 1;
    private static final double LARGE = Math.log(200_000) / Math.log(2);
    private static final double CLEAR = 6;
    private static final double NEAR = 100;
    private static final double SAME_PLACE = 40;
    private static final int MOST_NEIGHBOURS = 40;
    private static final int BRACKET = 3;

    private final WordList words = WordList.names();

    /**
     * Chooses a place for each sighting.
     *
     * @param sightings in the order of the text
     * @param parse the report as grammar sees it
     * @return a place for each; where its point cannot be told, one with no source and no point (NaN), and with its
     *     country where all that fit have the same
     */
    List<Toponym> resolve(List<Sighting> sightings, Parse parse) {
        Map<String, List<Sighting>> byForm = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            byForm.computeIfAbsent(form(sighting), form -> new ArrayList<>(2)).add(sighting);
        }
        Context context = new Context(sightings, parse);
        Map<String, Toponym> chosen = new HashMap<>();
        for (Map.Entry<String, List<Sighting>> entry : byForm.entrySet()) {
            Toponym clear = clear(entry.getValue(), context, parse);
            if (clear != null) {
                chosen.put(entry.getKey(), clear);
                context.add(clear, entry.getValue().size());
            }
        }
        for (Map.Entry<String, List<Sighting>> entry : byForm.entrySet()) {
            if (!chosen.containsKey(entry.getKey())) {
                Toponym best = best(entry.getValue(), context, parse);
                chosen.put(entry.getKey(), best);
            }
        }
        List<Toponym> places = new ArrayList<>(sightings.size());
        for (Sighting sighting : sightings) {
            places.add(Objects.requireNonNull(chosen.get(form(sighting))));
        }
        return places;
    }

    private static String form(Sighting sighting) {
        return sighting.places().get(0).form();
    }

    /** The place that needs no context: the only one, one far larger than its namesakes, or Paris (Texas). */
    private @Nullable Toponym clear(List<Sighting> sightings, Context context, Parse parse) {
        if (sightings.get(0).places().size() == 1) {
            return sightings.get(0).places().get(0);
        }
        Toponym best = null;
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        Nouns nouns = nouns(sightings, parse);
        for (Toponym place : sightings.get(0).places()) {
            double score = prior(place) + nouns.score(place) + context.bracket(place, sightings, parse);
            if (score > first) {
                second = best != null && isSame(best, place) ? second : first;
                first = score;
                best = place;
            } else if (best != null && !isSame(best, place)) {
                second = Math.max(second, score);
            }
        }
        return first - second >= CLEAR ? best : null;
    }

    private Toponym best(List<Sighting> sightings, Context context, Parse parse) {
        List<Toponym> places = sightings.get(0).places();
        Toponym best = places.get(0);
        Toponym rival = null;
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        Nouns nouns = nouns(sightings, parse);
        for (Toponym place : places) {
            double score = prior(place) + nouns.score(place) + context.score(place, sightings);
            if (score > first) {
                if (!isSame(best, place)) {
                    second = first;
                    rival = best;
                }
                first = score;
                best = place;
            } else if (score > second && !isSame(best, place)) {
                second = score;
                rival = place;
            }
        }
        if (rival == null || first - second >= TIE || best.weight() >= LARGE) {
            return best;
        }
        String country = Objects.equals(best.country(), rival.country()) ? best.country() : null;
        return new Toponym(
                best.form(), best.form(), best.kind(), country, null, null, Double.NaN, Double.NaN, 0, false);
    }

    private static boolean isSame(Toponym a, Toponym b) {
        return a.source() != null && a.source().equals(b.source())
                || a.lat() == b.lat() && a.lon() == b.lon()
                || a.kind().isTown() && b.kind().isTown() && a.distance(b) < SAME_PLACE;
    }

    private static double prior(Toponym place) {
        double score = switch (place.kind()) {
            case TOWN -> place.weight();
            case CAPITAL -> place.weight() + CAPITAL;
            case DISTRICT -> place.weight() + DISTRICT;
            case PROVINCE -> PROVINCE;
            default -> AREA;
        };
        boolean german = place.country() != null
                && switch (place.country()) {
                    case "DE", "AT", "CH" -> true;
                    default -> false;
                };
        return german && place.kind().isTown() ? score + GERMAN_SPEAKING : score;
    }

    /** How often the noun before a name says of what kind it is: die Provinz Antalya, die Stadt Antalya. */
    private record Nouns(int town, int state, int region) {
        double score(Toponym place) {
            return KIND
                    * ((place.kind().isTown() ? town : 0)
                            + (place.kind().isState() ? state : 0)
                            + (place.kind().isTown() ? 0 : region));
        }
    }

    private Nouns nouns(List<Sighting> sightings, Parse parse) {
        int towns = 0;
        int states = 0;
        int regions = 0;
        for (Sighting sighting : sightings) {
            int noun = sighting.from() - 1;
            if (parse.tag(noun) == Tag.NOUN) {
                boolean town = words.isNoun("town", parse.spelling(noun));
                boolean state = words.isNoun("state", parse.spelling(noun));
                boolean region = words.isNoun("region", parse.spelling(noun));
                towns += town && !state ? 1 : 0;
                states += state && !town ? 1 : 0;
                regions += region && !town ? 1 : 0;
            }
        }
        return new Nouns(towns, states, regions);
    }

    /** What the report tells of. */
    private static final class Context {
        private final Map<String, Integer> countries = new HashMap<>();
        private final List<Toponym> neighbours = new ArrayList<>();
        private final List<Sighting> sightings;
        private final IdentityHashMap<Sighting, Integer> order = new IdentityHashMap<>();
        private final int[] sentenceOf;

        Context(List<Sighting> sightings, Parse parse) {
            this.sightings = sightings;
            for (int i = 0; i < sightings.size(); i++) {
                order.put(sightings.get(i), i);
            }
            sentenceOf = new int[sightings.size()];
            int at = 0;
            List<Sentence> sentences = parse.sentences();
            for (int s = 0; s < sentences.size(); s++) {
                while (at < sightings.size()
                        && sightings.get(at).from() < sentences.get(s).to()) {
                    sentenceOf[at++] = s;
                }
            }
        }

        void add(Toponym place, int times) {
            if (place.country() != null) {
                countries.merge(place.country(), times, Integer::sum);
            }
            if (neighbours.size() < MOST_NEIGHBOURS
                    && !Double.isNaN(place.lat())
                    && place.kind().isTown()) {
                neighbours.add(place);
            }
        }

        double score(Toponym place, List<Sighting> sightings) {
            double score = 0;
            Integer told = place.country() == null ? null : countries.get(place.country());
            if (told != null) {
                score += told > 1 ? SAME_COUNTRY : COUNTRY_ONCE;
            }
            for (Toponym other : neighbours) {
                if (isSame(other, place)) {
                    score += KNOWN;
                    break;
                }
            }
            for (Toponym other : neighbours) {
                if (other.distance(place) < NEAR) {
                    score += NEIGHBOUR;
                    break;
                }
            }
            for (Sighting sighting : sightings) {
                score += around(place, sighting);
            }
            return score;
        }

        /** Its country or province in brackets behind it: a comma may as well go on with a list. */
        double bracket(Toponym place, List<Sighting> sightings, Parse parse) {
            double score = 0;
            for (Sighting sighting : sightings) {
                int next = Objects.requireNonNull(order.get(sighting)) + 1;
                if (parse.is(sighting.to(), "(")
                        && next < this.sightings.size()
                        && this.sightings.get(next).from() == sighting.to() + 1
                        && this.sightings.get(next).places().stream()
                                .anyMatch(area -> isInState(place, area) || isInCountry(place, area))) {
                    score += KIND;
                }
            }
            return score;
        }

        private static boolean isInState(Toponym place, Toponym area) {
            return area.kind().isState()
                    && Objects.equals(area.country(), place.country())
                    && Objects.equals(area.province(), place.province());
        }

        private static boolean isInCountry(Toponym place, Toponym area) {
            return area.kind() == Toponym.Kind.COUNTRY && Objects.equals(area.country(), place.country());
        }

        /** Its country or province, named in the same sentence; right behind it, it says where the place is. */
        private double around(Toponym place, Sighting sighting) {
            int at = Objects.requireNonNull(order.get(sighting));
            double score = 0;
            for (int next = Math.max(0, at - 2); next < Math.min(sightings.size(), at + 3); next++) {
                if (next == at || sentenceOf[next] != sentenceOf[at]) {
                    continue;
                }
                Sighting other = sightings.get(next);
                for (Toponym area : other.places()) {
                    boolean state = isInState(place, area);
                    if (state || isInCountry(place, area)) {
                        boolean behind = other.from() >= sighting.to() && other.from() - sighting.to() < BRACKET;
                        score += behind ? KIND : state ? SAME_PROVINCE : SAME_COUNTRY;
                        break;
                    }
                }
            }
            return score;
        }
    }
}
