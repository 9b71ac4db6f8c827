package org.zufolge.archive;

/**
 * How much an archive has. It only ever grows, and costs next to nothing to ask for.
 *
 * @param reports how many reports; at the same time the number of the last to arrive, counted from 1
 * @param statements how many statements they have
 * @param stories how many stories they are in
 */
public record Totals(long reports, long statements, long stories) {}
