package org.zufolge.reading;

/**
 * How a statement reached the reporter. After the source categories of Spangher et al., "Identifying Informational
 * Sources in News Articles", EMNLP 2023.
 */
public enum Channel {
    STATEMENT("statement"),
    INTERVIEW("interview"),
    PRESS_REPORT("press report"),
    DOCUMENT("document"),
    STUDY("study"),
    SOCIAL_MEDIA("social media"),
    /** Of a court or an authority. */
    ORDER("order"),
    /** No comment, or not to be reached. */
    DECLINED("declined"),
    UNKNOWN("unknown");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** The name used in JSON. */
    public String label() {
        return label;
    }
}
