package org.zufolge.server.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Kept;
import org.zufolge.archive.Page;
import org.zufolge.archive.Query;
import org.zufolge.archive.ReportLine;
import org.zufolge.archive.StoryLine;
import org.zufolge.server.desk.Recent;

/**
 * The stories of an archive with their accounts. An account costs more than a page may take, and is asked for again and
 * again: it is remembered until its story grows. May be shared between threads.
 */
final class Stories {
    private static final int CARDS = 2_000;
    private static final int WHOLE = 16;
    /** So many reports are looked through for the stories that a query finds. */
    private static final int LOOKED_THROUGH = 200;

    private final Archive archive;
    private final Recent<String, StoryCard> cards = new Recent<>(CARDS);
    private final Recent<String, Told> whole = new Recent<>(WHOLE);

    Stories(Archive archive) {
        this.archive = archive;
    }

    /** The latest, a page at a time. */
    Page<StoryCard> latest(@Nullable String page, int limit, Wording wording) {
        Page<StoryLine> lines = archive.stories(null, null, page, limit);
        return new Page<>(
                lines.items().stream()
                        .flatMap(line -> card(line, wording).stream())
                        .toList(),
                lines.next());
    }

    /** Those with a report that one of some queries finds, the latest first within each. */
    List<StoryCard> found(List<Query> queries, int limit, Wording wording) {
        Set<String> ids = new LinkedHashSet<>();
        for (Query query : queries) {
            archive.reports(query, null, LOOKED_THROUGH).items().stream()
                    .map(ReportLine::story)
                    .forEach(ids::add);
        }
        return ids.stream()
                .limit(limit)
                .flatMap(id -> archive.storyLine(id).stream())
                .flatMap(line -> card(line, wording).stream())
                .toList();
    }

    /** How many reports a story has; none if there is none with this id. */
    Optional<Long> reports(String id) {
        return archive.storyLine(id).map(StoryLine::reports);
    }

    /** A story with all its reports; none if there is none with this id. */
    Optional<Told> story(String id) {
        Optional<StoryLine> line = archive.storyLine(id);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String key = id + " " + line.get().reports();
        Told known = whole.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Told> story = told(id);
        story.ifPresent(told -> whole.put(key, told));
        return story;
    }

    private Optional<StoryCard> card(StoryLine line, Wording wording) {
        String key = line.id() + " " + line.reports() + " " + wording.tag();
        StoryCard known = cards.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<StoryCard> card = told(line.id()).map(story -> StoryCard.of(story, wording));
        card.ifPresent(made -> cards.put(key, made));
        return card;
    }

    private Optional<Told> told(String id) {
        List<Kept> reports = archive.story(id);
        return reports.isEmpty() ? Optional.empty() : Optional.of(Told.of(id, reports));
    }
}
