package org.zufolge.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zufolge.entity.Linked;
import org.zufolge.grammar.Parse;
import org.zufolge.quotation.Attribution;
import org.zufolge.quotation.CueLexicon;
import org.zufolge.reading.Certainty;
import org.zufolge.reading.Chain;
import org.zufolge.reading.Channel;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Hand;
import org.zufolge.reading.Passage;
import org.zufolge.reading.Place;
import org.zufolge.reading.Span;
import org.zufolge.reading.Statement;
import org.zufolge.reading.Time;
import org.zufolge.text.CodePoints;

/** Makes statements of attributions: with their chains, channel and certainty, and what they are about. */
public final class Statements {
    /** A statement's parent stands within so many before it. */
    private static final int REACH = 24;

    private final ChainBuilder chains = new ChainBuilder();
    private final CertaintyReader certainties;
    private final Alternatives alternatives;
    private final ToldOutlet outlets;
    private final ChannelReader channels;
    private final MediumReader media;

    public Statements(CueLexicon lexicon) {
        certainties = new CertaintyReader(lexicon);
        alternatives = new Alternatives(lexicon);
        VerbChannels verbs = new VerbChannels();
        outlets = new ToldOutlet(lexicon, verbs);
        channels = new ChannelReader(lexicon, verbs);
        media = new MediumReader(lexicon);
    }

    /**
     * The statements of a report, in the order of their contents.
     *
     * @param parse the report as grammar sees it
     * @param attributions what was found in it
     * @param linked who is behind each
     * @param times the time expressions of the report
     * @param places the places of the report
     * @param points from its chars to its code points
     */
    public List<Statement> make(
            Parse parse,
            List<Attribution> attributions,
            Linked linked,
            List<Time> times,
            List<Place> places,
            CodePoints points) {
        List<ChainBuilder.@Nullable Link> told = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            told.add(outlets.of(parse, attributions.get(i), linked.addressees().get(i), linked.at()));
        }
        List<ChainBuilder.Way> ways = chains.build(attributions, linked, told);
        Channel[] through = channels(parse, attributions, linked, told, ways);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.<Integer>comparingInt(
                        i -> attributions.get(i).content().from())
                .thenComparing(i -> -attributions.get(i).content().to())
                .thenComparing(i -> i));
        String[] ids = new String[attributions.size()];
        for (int i = 0; i < order.size(); i++) {
            ids[order.get(i)] = "s" + (i + 1);
        }
        Words words = new Words(parse, points);
        List<Statement> statements = new ArrayList<>();
        for (int rank = 0; rank < order.size(); rank++) {
            int i = order.get(rank);
            Attribution attribution = attributions.get(i);
            Entity source = linked.sources().get(i);
            Certainty certainty = certainties.read(parse, attribution);
            int alternative = alternatives.of(parse, attributions, linked.sources(), order, rank, certainty);
            Passage content = words.passage(attribution.content());
            statements.add(new Statement(
                    ids[i],
                    attribution.type(),
                    media.read(parse, attribution, source, through[i]),
                    content,
                    words.passage(attribution.cue()),
                    words.passage(attribution.frame()),
                    words.passage(attribution.source()),
                    words.passage(attribution.addressee()),
                    source,
                    chain(ways.get(i).links(), words),
                    through[i],
                    certainty,
                    alternative < 0 ? null : ids[alternative],
                    parent(attributions, order, rank, ids),
                    within(times, content, Time::span),
                    within(places, content, Place::span),
                    about(attribution, linked, source),
                    attribution.rule()));
        }
        return statements;
    }

    /** The channel of each statement; one that is known to have come as another did has the other's. */
    private Channel[] channels(
            Parse parse,
            List<Attribution> attributions,
            Linked linked,
            List<ChainBuilder.@Nullable Link> told,
            List<ChainBuilder.Way> ways) {
        Channel[] through = new Channel[attributions.size()];
        for (int i = 0; i < through.length; i++) {
            Channel own = channels.read(
                    parse,
                    attributions.get(i),
                    linked.sources().get(i),
                    told.get(i) != null,
                    linked.vias().get(i));
            int like = ways.get(i).like();
            boolean carried = attributions.get(i).antecedent() >= 0;
            through[i] = like >= 0 && (carried || own == Channel.STATEMENT) ? through[like] : own;
        }
        return through;
    }

    private static Chain chain(List<ChainBuilder.Link> links, Words words) {
        List<Hand> hands = new ArrayList<>();
        for (ChainBuilder.Link link : links) {
            hands.add(new Hand(link.entity(), words.passage(link.basis())));
        }
        return new Chain(hands);
    }

    /** The smallest statement whose content holds this one's: one of those that begin before it, the nearest first. */
    private static @Nullable String parent(
            List<Attribution> attributions, List<Integer> order, int rank, String[] ids) {
        Attribution inner = attributions.get(order.get(rank));
        for (int before = rank - 1; before >= 0; before--) {
            Attribution outer = attributions.get(order.get(before));
            if (outer.content().contains(inner.content()) && !outer.content().equals(inner.content())) {
                return ids[order.get(before)];
            }
            if (rank - before > REACH) {
                return null;
            }
        }
        return null;
    }

    /** Those of some things in the order of the text that stand within a content. */
    private static <T> List<T> within(List<T> things, Passage content, Function<T, Span> span) {
        List<T> inside = new ArrayList<>();
        for (Span part : content.spans()) {
            for (int i = firstFrom(things, part.begin(), span); i < things.size(); i++) {
                Span place = span.apply(things.get(i));
                if (place.begin() >= part.end()) {
                    break;
                }
                if (place.end() <= part.end()) {
                    inside.add(things.get(i));
                }
            }
        }
        return inside;
    }

    private static <T> int firstFrom(List<T> things, int begin, Function<T, Span> span) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(things.get(middle)).begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Entity> about(Attribution attribution, Linked linked, @Nullable Entity source) {
        Map<String, Entity> about = new LinkedHashMap<>();
        int[] bounds = attribution.content().bounds();
        for (int p = 0; p < bounds.length; p += 2) {
            for (int t = bounds[p]; t < bounds[p + 1]; t++) {
                Entity entity = linked.at()[t];
                if (entity != null && (source == null || !entity.id().equals(source.id()))) {
                    about.put(entity.id(), entity);
                }
            }
        }
        return List.copyOf(about.values());
    }
}
