package org.zufolge.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.EntityKind;

/**
 * Somebody or something that the user of a reader knows by name, whom its own tables lack or know otherwise.
 *
 * <p>A name is found with the -s of a genitive and, where an adjective is part of it, with every ending of that: {@code
 * Blaues Netz} also in {@code des Blauen Netzes}. An article before a name, {@code Die Insel}, tells its gender and need
 * not stand in the report.
 *
 * @param name the name a reading shows, whatever form the report uses
 * @param aliases what else it is called; a person is found by a surname alone where the whole name or an alias stands in
 *     the report too, so a surname need not be one
 * @param entityKind what it is
 * @param id what its user calls it by, or null; a reading shows it where it is an item of Wikidata, such as {@code Q64}
 */
public record KnownEntity(
        String name,
        List<String> aliases,
        EntityKind entityKind,
        @Nullable String id) implements NamedEntry {
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");

    /** @throws IllegalArgumentException if the name or an alias has neither letter nor digit */
    public KnownEntity {
        aliases = List.copyOf(aliases);
        requireName(name);
        aliases.forEach(KnownEntity::requireName);
    }

    private static void requireName(String name) {
        List<String> pieces = new ArrayList<>(4);
        NamePieces.split(name, pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("'" + name + "' is no name");
        }
    }

    /** Of an outlet {@code newspaper}, as of every outlet whose name is all that is known; else empty. */
    @Override
    public String kind() {
        return entityKind == EntityKind.OUTLET ? "newspaper" : "";
    }

    @Override
    public Article article() {
        int space = name.indexOf(' ');
        return switch (space < 0 ? "" : name.substring(0, space)) {
            case "Der" -> Article.DER;
            case "Die" -> Article.DIE;
            case "Das" -> Article.DAS;
            default -> Article.NONE;
        };
    }

    @Override
    public @Nullable String country() {
        return null;
    }

    /** The id, where it has the form of an item; else null. */
    @Override
    public @Nullable String wikidata() {
        return id != null && ITEM.matcher(id).matches() ? id : null;
    }

    /** All it is called, each once with the article of its name and once without. */
    List<String> forms() {
        List<String> forms = new ArrayList<>();
        forms.add(name);
        if (article() != Article.NONE) {
            forms.add(name.substring(name.indexOf(' ') + 1));
        }
        forms.addAll(aliases);
        return forms;
    }
}
