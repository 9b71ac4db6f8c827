package org.zufolge.stories.account;

import java.util.List;

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
}
