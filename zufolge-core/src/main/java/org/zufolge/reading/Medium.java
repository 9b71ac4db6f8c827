package org.zufolge.reading;

/** Whether a statement was said, written or thought, or which two of these it may be. */
public enum Medium {
    SPEECH("Speech"),
    WRITING("Writing"),
    THOUGHT("Thought"),
    SPEECH_OR_THOUGHT("ST"),
    SPEECH_OR_WRITING("SW"),
    THOUGHT_OR_WRITING("TW");

    private final String label;

    Medium(String label) {
        this.label = label;
    }

    /** The name used in JSON and in the data set. */
    public String label() {
        return label;
    }
}
