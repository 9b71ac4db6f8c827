package org.zufolge.stories.account;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.Entity;
import org.zufolge.reading.EntityKind;
import org.zufolge.stories.account.ClaimWords.Use;
import org.zufolge.stories.term.Stem;
import org.zufolge.stories.term.Term;
import org.zufolge.stories.term.Terms;
import org.zufolge.text.Token;
import org.zufolge.text.Tokenizer;

/** Tells by what a hand is known to be the same in another report. */
final class Names {
    /** Before an outlet that is cited, in what somebody unnamed is known by. */
    static final String CITED = "> ";

    private static final int SHORTEST_OFFICE = 6;

    private final Terms terms = new Terms();
    private final Tokenizer tokenizer = new Tokenizer();
    private final Stem stem = new Stem();
    private final Bodies bodies;

    Names(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * By what somebody is known.
     *
     * @param kind p for a person, b for a body, u for somebody unnamed, o for an unnamed body
     * @param stems of a person the surname, of a body its name, of somebody unnamed the description
     * @param via the outlets that somebody unnamed is known from, those that are cited marked by {@link #CITED}
     * @param bodies stems that name the bodies a person belongs to
     * @param surname that of a person who is named, also where they speak for a body; else empty
     */
    record Name(char kind, Set<String> stems, Set<String> via, Set<String> bodies, String surname) {
        Name(char kind, Set<String> stems, Set<String> via) {
            this(kind, stems, via, Set.of(), "");
        }

        /** Whether it is the same witness: a body may be named more or less fully, or by whoever leads it. */
        boolean isSame(Name other) {
            if (!surname.isEmpty() && surname.equals(other.surname)) {
                return true;
            }
            if (!isNamed() && !other.isNamed() && (isCitedFrom(via, other.via) || isCitedFrom(other.via, via))) {
                return true;
            }
            if (isBody() && other.isBody() && kind != other.kind && stems.equals(other.stems)) {
                // das Wasserwerk, and its spokesman
                return true;
            }
            if (kind != other.kind) {
                return belongsTo(other) || other.belongsTo(this);
            }
            boolean body = isBody() && !stems.isEmpty() && !other.stems.isEmpty();
            boolean known = via.equals(other.via) || via.stream().anyMatch(other.via::contains);
            return known
                    && (stems.equals(other.stems)
                            || body && (isPart(stems, other.stems) || isPart(other.stems, stems)));
        }

        /** Whether one is known by citing the outlet of the other: whatever it calls them, it knows nobody else. */
        private static boolean isCitedFrom(Set<String> cited, Set<String> via) {
            return cited.stream()
                    .anyMatch(outlet -> outlet.startsWith(CITED)
                            && (via.contains(outlet) || via.contains(outlet.substring(CITED.length()))));
        }

        /** Whether a body is named or described by less than all that names it: Vertrag, Darlehensvertrag. */
        private static boolean isPart(Set<String> less, Set<String> more) {
            return less.stream().allMatch(stem -> more.stream().anyMatch(whole -> whole.endsWith(stem)));
        }

        private boolean belongsTo(Name body) {
            return kind == 'p'
                    && switch (body.kind) {
                        case 'b' ->
                            bodies.stream().anyMatch(part -> body.stems.stream().anyMatch(stem -> isOf(part, stem)));
                        case 'o' -> body.stems.size() == 1 && bodies.containsAll(body.stems);
                        default -> false;
                    };
        }

        /** Whether an office is that of a body: Amtsleiterin, Landesamt; Verkehrsminister, Verkehrsministerium. */
        private static boolean isOf(String part, String body) {
            return body.endsWith(part)
                    || body.length() >= SHORTEST_OFFICE && part.endsWith(body)
                    || part.length() >= SHORTEST_OFFICE && body.startsWith(part);
        }

        private boolean isBody() {
            return kind == 'b' || kind == 'o';
        }

        boolean isNamed() {
            return kind == 'p' || kind == 'b';
        }
    }

    /** What an outlet is known by: its words without articles, in any case. */
    String outlet(String name) {
        StringBuilder known = new StringBuilder();
        for (Token token : tokenizer.tokenize(name)) {
            if (token.kind() == Token.Kind.WORD
                            && Character.isUpperCase(token.form().codePointAt(0))
                    || token.kind() == Token.Kind.WORD && token.form().length() > 3) {
                String part = stem.of(token.form());
                known.append(part).append(' ');
            }
        }
        return known.length() == 0
                ? name.toLowerCase(Locale.ROOT)
                : known.toString().strip();
    }

    /**
     * What a first hand is known by.
     *
     * @param words the words that name it where it speaks
     * @param via the outlets that have it from there
     */
    Name of(Entity hand, String words, Set<String> via) {
        if (isCircle(description(hand.name()))) {
            return new Name('u', description(hand.name()), via);
        }
        Entity entity = hand.kind() == EntityKind.PERSON ? bodies.known(hand, !isIndefinite(words)) : hand;
        String surname = entity.kind() == EntityKind.PERSON && entity.named() ? surname(entity) : "";
        Name body = spokenFor(entity, words);
        if (body != null) {
            return new Name(body.kind, body.stems, body.via, body.bodies, surname);
        }
        if (entity.kind() == EntityKind.PERSON) {
            if (entity.named()) {
                return new Name('p', Set.of(surname), Set.of(), bodiesOf(entity), surname);
            }
            Set<String> office = description(entity.name());
            boolean executive = !office.isEmpty()
                    && office.stream().allMatch(part -> isExecutive(part) || ClaimWords.isStem(Use.COMPANY, part));
            return executive && !isIndefinite(words) && !bodies.company().isEmpty()
                    ? new Name('b', bodies.company(), Set.of())
                    : new Name('u', office, via);
        }
        Set<String> stems = description(entity.name());
        Set<String> known = isIndefinite(words) ? null : bodies.known(stems);
        if (known != null) {
            return new Name('b', known, Set.of());
        }
        if (entity.named()) {
            return new Name('b', stems, Set.of());
        }
        return hasOwnName(entity) ? new Name('b', ownName(entity), Set.of()) : new Name('o', stems, via);
    }

    private String surname(Entity person) {
        List<String> parts = List.of(person.name().strip().split("\\s+"));
        return stem.of(parts.get(parts.size() - 1));
    }

    /** Whether what describes a body or a document is or has a name: Bande Kelm, Gutachten. */
    private boolean hasOwnName(Entity entity) {
        return switch (entity.kind()) {
            case DOCUMENT -> true;
            case ORGANISATION, GROUP ->
                terms.of(entity.name()).stream().anyMatch(term -> term.kind() == Term.Kind.NAME);
            default -> false;
        };
    }

    /** People whom nobody names: Regierungskreise, das Umfeld des Trainers. */
    private static boolean isCircle(Set<String> stems) {
        return stems.stream()
                .anyMatch(stem -> ClaimWords.isStem(Use.CIRCLE, stem) || ClaimWords.before(Use.CIRCLE, stem) != null);
    }

    /** The stems of the name in what describes a body; where there is none, of all of it. */
    private Set<String> ownName(Entity entity) {
        Set<String> name = new TreeSet<>();
        terms.of(entity.name()).stream()
                .filter(term -> term.kind() == Term.Kind.NAME)
                .forEach(term -> name.add(term.stem()));
        return name.isEmpty() ? description(entity.name()) : name;
    }

    /** Whether words bring up somebody new: ein Verband, mehrere Behörden. */
    private boolean isIndefinite(String words) {
        return tokenizer.tokenize(words).stream().anyMatch(token -> ClaimWords.isForm(Use.INDEFINITE, token.form()));
    }

    /** The body that a spokesperson speaks for; null where somebody is none, or it is not known. */
    private @Nullable Name spokenFor(Entity entity, String words) {
        String described = entity.description() == null ? "" : entity.description();
        Set<String> spokesperson = new TreeSet<>();
        for (Token token : tokenizer.tokenize(entity.name() + " . " + described + " . " + words)) {
            String part = stem.of(token.form());
            if (ClaimWords.isStem(Use.SPOKESPERSON, part)) {
                spokesperson.add("");
            } else {
                String body = ClaimWords.before(Use.SPOKESPERSON, part);
                if (body != null) {
                    spokesperson.add(body);
                }
            }
        }
        if (spokesperson.isEmpty()) {
            return null;
        }
        Set<String> body = new TreeSet<>();
        for (String affiliation : entity.affiliations()) {
            body.addAll(description(affiliation));
        }
        if (body.isEmpty()) {
            spokesperson.forEach(part -> body.addAll(description(part)));
        }
        if (body.isEmpty()) {
            body.addAll(description(entity.named() ? described : entity.name()));
            body.addAll(description(entity.named() ? words.replace(entity.name(), "") : words));
            body.removeIf(part -> ClaimWords.isStem(Use.SPOKESPERSON, part));
        }
        if (body.isEmpty()) {
            body.addAll(bodies.company());
        }
        if (body.isEmpty()) {
            return null;
        }
        Set<String> known = bodies.known(body);
        return new Name('b', known == null ? body : known, Set.of());
    }

    /** What names the bodies that a person belongs to, as far as the report tells. */
    private Set<String> bodiesOf(Entity person) {
        Set<String> parts = new TreeSet<>();
        person.affiliations().forEach(affiliation -> parts.addAll(description(affiliation)));
        String office = person.description();
        if (office != null) {
            for (String part : description(office)) {
                String before = ClaimWords.before(Use.HEAD, part);
                if (before != null) {
                    parts.add(asHead(before.endsWith("s") ? before.substring(0, before.length() - 1) : before));
                } else if (!ClaimWords.isStem(Use.HEAD, part)) {
                    parts.add(part);
                }
                parts.addAll(Offices.bodies(part));
                if (isExecutive(part) && person.affiliations().isEmpty()) {
                    parts.addAll(bodies.company());
                }
            }
        }
        return parts;
    }

    private static boolean isExecutive(String part) {
        return ClaimWords.isStem(Use.EXECUTIVE, part) || ClaimWords.before(Use.EXECUTIVE, part) != null;
    }

    /** The stem that a word has at the end of a compound, where more may be cut from it: amt, Landesamt. */
    private String asHead(String word) {
        String before = "-".repeat(SHORTEST_OFFICE);
        return stem.of(before + word).substring(SHORTEST_OFFICE);
    }

    private Set<String> description(String words) {
        Set<String> stems = new TreeSet<>();
        for (Term term : terms.of(words)) {
            stems.add(term.stem());
        }
        return stems;
    }
}
