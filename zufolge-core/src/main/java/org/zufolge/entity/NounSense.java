package org.zufolge.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zufolge.reading.EntityKind;

/**
 * What the lexicon says of a noun.
 *
 * @param office the office or role it stands for
 * @param nouns the groups, bodies and documents it may stand for
 * @param anaphors what it can take up with a definite article
 * @param within what the first part of a compound with a hyphen names: the SPD of {@code SPD-Chef}
 * @param people of which genders it is a word for people of a country, as {@link Genders}: {@code Franzose}
 */
record NounSense(
        @Nullable OfficeForm office,
        List<NounForm> nouns,
        List<AnaphorEntry> anaphors,
        @Nullable NamedEntry within,
        int people) {
    static final NounSense NONE = new NounSense(null, List.of(), List.of(), null, 0);

    /** Whether it stands for one person: {@code Minister}, {@code Frau}, {@code 39-Jähriger}. */
    boolean isPerson() {
        return office != null && office.singular() || (personGenders() & Genders.SINGULAR) != 0;
    }

    /** The genders that a word for a person alone tells of, without an office: {@code Frau}, {@code Franzose}. */
    int personGenders() {
        int genders = people;
        for (AnaphorEntry anaphor : anaphors) {
            if (anaphor.article() != Article.PLURAL) {
                for (String antecedent : anaphor.antecedents()) {
                    genders |= switch (antecedent) {
                        case "person:m" -> Genders.MASCULINE;
                        case "person:f" -> Genders.FEMININE;
                        case "person" -> Genders.MASCULINE | Genders.FEMININE;
                        default -> 0;
                    };
                }
            }
        }
        return genders;
    }

    /**
     * What a name behind it is the name of: {@code Zeitung} an outlet, {@code Reederei} a body, {@code Hackergruppe} a
     * group; null for other nouns.
     */
    @Nullable
    EntityKind bodyKind() {
        if (!outletSort().isEmpty()) {
            return EntityKind.OUTLET;
        }
        for (NounForm form : nouns) {
            if (form.entry().kind() == EntityKind.ORGANISATION && !form.entry().unnamed()) {
                return EntityKind.ORGANISATION;
            }
        }
        for (NounForm form : nouns) {
            if (form.entry().kind() == EntityKind.GROUP && form.entry().article() == Article.DIE && form.singular()) {
                return EntityKind.GROUP;
            }
        }
        return null;
    }

    /** Whether it is a body that is no outlet, Ministerium but not Journal. */
    boolean isBody() {
        for (NounForm form : nouns) {
            if (form.entry().kind() == EntityKind.ORGANISATION
                    && !form.entry().unnamed()
                    && !form.entry().sort().equals("media")) {
                return outletSort().isEmpty();
            }
        }
        return false;
    }

    /** newspaper for Zeitung, agency for Nachrichtenagentur; empty for a noun that is no outlet's. */
    String outletSort() {
        for (AnaphorEntry entry : anaphors) {
            for (String antecedent : entry.antecedents()) {
                if (antecedent.startsWith("outlet:")) {
                    return antecedent.substring("outlet:".length());
                }
            }
        }
        return "";
    }
}
