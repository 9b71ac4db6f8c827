package org.zufolge.server.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Entity;
import org.zufolge.reading.Hand;
import org.zufolge.reading.Statement;

/**
 * A hand in a line of hands.
 *
 * @param name what it is called; null where the report does not say who it is
 * @param role its office or description, where that is not in the name
 * @param named whether its name is given
 * @param plural whether it is several
 * @param publisher whether it is the outlet itself
 * @param basis the words that prove it; empty where the whole report does
 */
public record HandView(
        @Nullable String name, @Nullable String role, boolean named, boolean plural, boolean publisher, String basis) {
    /** The hands of a statement, origin first. Where only the publisher is known, an unknown hand stands before it. */
    static List<HandView> of(Statement statement) {
        List<HandView> hands = new ArrayList<>();
        for (Hand hand : statement.chain().hands()) {
            hands.add(of(
                    hand.entity(), hand.basis().isEmpty(), Plain.of(hand.basis().text())));
        }
        Entity source = statement.sourceEntity();
        boolean publisherAlone = hands.stream().allMatch(HandView::publisher);
        if (hands.isEmpty() && source != null) {
            hands.add(of(source, false, Plain.of(statement.source().text())));
        } else if (publisherAlone && source == null) {
            String words = Plain.of(statement.source().text());
            hands.add(0, new HandView(words.isEmpty() ? null : words, null, false, false, false, words));
        }
        return hands;
    }

    private static HandView of(Entity entity, boolean publisher, String basis) {
        String name = Plain.of(entity.name());
        String role = Plain.ofNullable(entity.description());
        return new HandView(
                name,
                role == null || name.contains(role) ? null : role,
                entity.named(),
                entity.plural(),
                publisher,
                basis.equals(name) ? "" : basis);
    }
}
