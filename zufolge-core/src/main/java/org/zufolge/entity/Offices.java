package org.zufolge.entity;

import org.zufolge.grammar.Parse;
import org.zufolge.grammar.Tag;

/** The offices a person holds. */
final class Offices {
    private Offices() {}

    /** Adds the office that a mention names, with what it is of. */
    static void add(Referent person, Mention mention, Modifiers modifiers) {
        OfficeForm office = mention.sense().office();
        if (office != null) {
            person.offices.add(key(office));
            person.spheres.add(office.entry().sphere());
        }
        person.belongsTo(modifiers);
    }

    /** der 39-Jährige takes up a man of 39: ein 39 Jahre alter Mann, Bo Nkomo (39). */
    static void addAge(Referent person, Parse parse, Mention mention) {
        if (parse.is(mention.to(), "(") && parse.tag(mention.to() + 1) == Tag.NUMBER) {
            person.offices.add(parse.form(mention.to() + 1));
        }
        for (int t = mention.from(); t < mention.to(); t++) {
            String form = parse.form(t);
            boolean years = parse.tag(t) == Tag.NUMBER && parse.is(t + 1, "Jahre");
            int hyphen = form.indexOf('-');
            if (years) {
                person.offices.add(form);
            } else if (hyphen > 0 && form.regionMatches(true, hyphen + 1, "jährig", 0, 6)) {
                person.offices.add(form.substring(0, hyphen));
            }
        }
    }

    /** What an office goes by, whoever holds it. */
    static String key(OfficeForm office) {
        String masculine = office.entry().masculine();
        return masculine != null ? masculine : String.valueOf(office.entry().feminine());
    }
}
