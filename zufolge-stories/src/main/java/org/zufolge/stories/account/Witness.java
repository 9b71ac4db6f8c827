package org.zufolge.stories.account;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zufolge.reading.Entity;

/** Somebody who knows a claim at first hand, as found so far. */
final class Witness {
    private Names.Name name;
    private final Set<String> reports = new LinkedHashSet<>();
    private final Set<String> outlets = new HashSet<>();
    private String words = "";
    private boolean named;
    private boolean against;

    Witness(Names.Name name) {
        this.name = name;
    }

    /** Whether a name is theirs. */
    boolean isSame(Names.Name other) {
        return name.isSame(other);
    }

    /**
     * Takes in a report that they speak in.
     *
     * @param as the name by which they do; where only the body was spoken of so far, and not by its name, it is theirs
     * @param outlet what published it
     * @param denies whether they deny the claim there
     */
    void add(Names.Name as, Entity entity, String report, String outlet, boolean denies) {
        if (!name.isNamed() && as.isNamed()) {
            name = as;
        }
        if (entity.named() && !named || entity.named() == named && entity.name().length() > words.length()) {
            words = entity.name();
        }
        named |= entity.named();
        reports.add(report);
        outlets.add(outlet);
        against |= denies;
    }

    /** Takes in a report that has it from an outlet that has it from them; whether that is new. */
    boolean hang(String report, String outlet, String cited) {
        return outlets.contains(cited) && reports.add(report) && outlets.add(outlet);
    }

    Origin origin() {
        return new Origin(words, name.isNamed(), against, List.copyOf(reports));
    }
}
