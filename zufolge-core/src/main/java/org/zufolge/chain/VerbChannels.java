package org.zufolge.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zufolge.grammar.Clause;
import org.zufolge.grammar.Parse;
import org.zufolge.lexicon.Table;
import org.zufolge.quotation.Attribution;
import org.zufolge.reading.Channel;

/** What the verb of a reporting clause tells of the channel: ordnete an, twitterte. */
final class VerbChannels {
    private final Map<String, Channel> channels = new HashMap<>();

    VerbChannels() {
        Map<String, Channel> labels = new HashMap<>();
        for (Channel channel : Channel.values()) {
            labels.put(channel.label(), channel);
        }
        for (List<String> row : Table.read("de/cue-channels.tsv", 2)) {
            Channel channel = labels.get(row.get(1));
            if (channel == null) {
                throw new IllegalStateException("de/cue-channels.tsv: no channel: " + row.get(1));
            }
            channels.put(row.get(0), channel);
        }
    }

    /** The channel that the cue's verb tells; {@link Channel#UNKNOWN} where it tells none. */
    Channel of(Parse parse, Attribution attribution) {
        int sentence = attribution.cue().isEmpty()
                ? -1
                : parse.sentenceAt(attribution.cue().from());
        if (sentence < 0) {
            return Channel.UNKNOWN;
        }
        for (Clause clause : parse.clauses().get(sentence)) {
            if (clause.verb().finite() >= 0
                    && attribution.cue().contains(clause.verb().finite())) {
                for (String lemma : clause.verb().lemmas()) {
                    Channel channel = channels.get(lemma);
                    if (channel != null) {
                        return channel;
                    }
                }
            }
        }
        return Channel.UNKNOWN;
    }
}
