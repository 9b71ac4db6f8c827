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
 * @param personGenders the genders that a word for a person alone tells of, without an office: {@code Frau},
 *     {@code Franzose}; as {@link Genders}
 * @param bodyKind what a name behind it is the name of: {@code Zeitung} an outlet, {@code Reederei} a body,
 *     {@code Hackergruppe} a group; null for other nouns
 * @param outletSort newspaper for {@code Zeitung}, agency for {@code Nachrichtenagentur}; empty for a noun that is no
 *     outlet's
 */
record NounSense(
        @Nullable OfficeForm office,
        List<NounForm> nouns,
        List<AnaphorEntry> anaphors,
        @Nullable NamedEntry within,
        int personGenders,
        @Nullable EntityKind bodyKind,
        String outletSort) {
    static final NounSense NONE = of(null, List.of(), List.of(), null, 0);

    /**
     * What the lexicon says of a noun, with what follows from it.
     *
     * @param people of which genders it is a word for people of a country, as {@link Genders}: {@code Franzose}
     */
    static NounSense of(
            @Nullable OfficeForm office,
            List<NounForm> nouns,
            List<AnaphorEntry> anaphors,
            @Nullable NamedEntry within,
            int people) {
        String outletSort = outletSort(anaphors);
        return new NounSense(
                office,
                nouns,
                anaphors,
                within,
                people | personGenders(anaphors),
                outletSort.isEmpty() ? bodyKind(nouns) : EntityKind.OUTLET,
                outletSort);
    }

    /** Whether it stands for one person: {@code Minister}, {@code Frau}, {@code 39-Jähriger}. */
    boolean isPerson() {
        return office != null && office.singular() || (personGenders & Genders.SINGULAR) != 0;
    }

    /** Whether the lexicon has nothing to say of it as a person, body, group or document. */
    boolean isUnsaid() {
        return office == null && nouns.isEmpty() && anaphors.isEmpty();
    }

    /** Whether it is a body that is no outlet, Ministerium but not Journal. */
    boolean isBody() {
        for (NounForm form : nouns) {
            if (form.entry().kind() == EntityKind.ORGANISATION
                    && !form.entry().unnamed()
                    && !form.entry().sort().equals("media")) {
                return outletSort.isEmpty();
            }
        }
        return false;
    }

    private static int personGenders(List<AnaphorEntry> anaphors) {
        int genders = 0;
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

    private static @Nullable EntityKind bodyKind(List<NounForm> nouns) {
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

    private static String outletSort(List<AnaphorEntry> anaphors) {
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
