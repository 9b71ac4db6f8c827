package org.zufolge.stories;

import java.util.Arrays;

/** The bytes of a {@link Card}, with the equality of their content. */
public final class CardBody {
    private final byte[] bytes;

    private CardBody(byte[] bytes) {
        this.bytes = bytes;
    }

    public static CardBody of(byte[] bytes) {
        return new CardBody(bytes.clone());
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardBody body && Arrays.equals(bytes, body.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
