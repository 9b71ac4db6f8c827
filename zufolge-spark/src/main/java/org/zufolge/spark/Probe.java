package org.zufolge.spark;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zufolge.stories.Card;
import org.zufolge.stories.Filed;
import org.zufolge.stories.Placing;
import org.zufolge.stories.Shelf;

/**
 * An empty shelf that notes what is asked of it. Whoever places a report on it shows which handles the report is looked up
 * by, how many cards are asked for, from which days, and which handles its own card bears.
 */
final class Probe implements Shelf {
    private final Set<String> lookedUp = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> borne = new TreeSet<>();
    private int limit;
    private LocalDate earliest = LocalDate.MAX;

    /**
     * What a report is found by, and finds others by.
     *
     * @param lookedUp the handles that earlier reports are looked up by
     * @param borne the handles of its own card
     * @param limit how many of the latest cards are looked at for each handle
     * @param days how many days back
     */
    record Handles(Set<String> lookedUp, Set<String> borne, int limit, long days) {}

    private Probe() {}

    /**
     * The handles of a report.
     *
     * @param number how many reports come before it
     * @param frequencies in how many of them each term is
     */
    static Handles of(Filed filed, Placing desk, long number, Map<String, Long> frequencies) {
        Probe probe = new Probe();
        desk.place(filed, new EarlierReports(probe, number, frequencies));
        return new Handles(
                probe.lookedUp, probe.borne, probe.limit, ChronoUnit.DAYS.between(probe.earliest, filed.day()));
    }

    /** What is counted in order to index a report: its terms. */
    static Set<String> counted(Filed filed, Placing desk) {
        Probe probe = new Probe();
        desk.place(filed, probe);
        return probe.asked;
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public Map<String, Long> counts(Collection<String> terms) {
        asked.addAll(terms);
        return new HashMap<>();
    }

    @Override
    public List<Card> find(Collection<String> handles, LocalDate from, LocalDate to, int most) {
        lookedUp.addAll(handles);
        limit = Math.max(limit, most);
        earliest = from.isBefore(earliest) ? from : earliest;
        return new ArrayList<>();
    }

    @Override
    public void put(Card card, Collection<String> terms, Collection<String> bands) {
        borne.addAll(terms);
        borne.addAll(bands);
    }
}
