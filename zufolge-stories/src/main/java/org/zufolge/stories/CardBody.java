package org.zufolge.stories;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of a {@link Card}, with the equality of their content. */
public final class CardBody {
    private final byte[] bytes;
    /** What the bytes say: made when first asked for, by two threads the same. */
    private @Nullable Profile profile;

    private CardBody(byte[] bytes) {
        this.bytes = bytes;
    }

    public static CardBody of(byte[] bytes) {
        return new CardBody(bytes.clone());
    }

    /** The profile that lies in the bytes; a card is compared with many reports. */
    Profile profile() {
        Profile known = profile;
        if (known == null) {
            known = Profile.of(this);
            profile = known;
        }
        return known;
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
