package org.zufolge.reading;

/** What an entity is. */
public enum EntityKind {
    PERSON("person"),
    ORGANISATION("organisation"),
    OUTLET("outlet"),
    GROUP("group"),
    PLACE("place"),
    DOCUMENT("document");

    private final String label;

    EntityKind(String label) {
        this.label = label;
    }

    /** The name used in JSON. */
    public String label() {
        return label;
    }
}
