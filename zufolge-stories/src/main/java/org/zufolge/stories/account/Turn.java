package org.zufolge.stories.account;

/** What a statement does to the claim it makes, in the light of those before it. */
public enum Turn {
    FIRST_SAID("first said"),
    REPEATED("repeated"),
    /** Told as more certain than before. */
    HARDENED("hardened"),
    /** Told as less certain than before. */
    SOFTENED("softened"),
    DENIED("denied"),
    /** Taken back by whoever said it. */
    WITHDRAWN("withdrawn");

    private final String word;

    Turn(String word) {
        this.word = word;
    }

    /** The name used where people read, and in JSON. */
    public String word() {
        return word;
    }
}
