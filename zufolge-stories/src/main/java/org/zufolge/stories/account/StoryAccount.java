package org.zufolge.stories.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a story comes to.
 *
 * @param headline the headline of the report that is most like the others
 * @param reports its reports in time
 * @param claims what is claimed in them: what most reports tell first, then by the time it was first said
 */
public record StoryAccount(String headline, List<StoryReport> reports, List<Claim> claims) {
    public StoryAccount {
        reports = List.copyOf(reports);
        claims = List.copyOf(claims);
    }

    /** The first hands behind all claims, by name, in the order of the claims. */
    public Set<String> origins() {
        Set<String> names = new LinkedHashSet<>();
        claims.forEach(claim -> claim.origins().forEach(origin -> names.add(origin.name())));
        return names;
    }
}
