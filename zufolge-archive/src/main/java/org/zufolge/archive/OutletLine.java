package org.zufolge.archive;

/**
 * An outlet in a list.
 *
 * @param name its name
 * @param reports how many of its reports are kept
 * @param statements how many statements they have
 * @param unnamed how many of these hang on a source without a name
 */
public record OutletLine(String name, long reports, long statements, long unnamed) {
    /** The share of statements whose source has no name, 0 to 1; 0 where there is no statement. */
    public double unnamedShare() {
        return statements == 0 ? 0 : (double) unnamed / statements;
    }
}
