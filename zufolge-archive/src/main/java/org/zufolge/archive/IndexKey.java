package org.zufolge.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A name as an index takes it. PostgreSQL's takes no more than some 2,700 bytes: a longer name keeps its beginning, and
 * ends in a digest of the whole, so that two names stay two.
 */
final class IndexKey {
    private static final int LONGEST = 300;
    private static final int BEGINNING = 200;
    private static final String HEX = "0123456789abcdef";

    private IndexKey() {}

    static String of(String name) {
        String storable = Database.storable(name);
        if (storable.length() <= LONGEST && storable.equals(name)) {
            return name;
        }
        int end = Math.min(BEGINNING, storable.length());
        boolean cuts = end < storable.length() && Character.isLowSurrogate(storable.charAt(end));
        return storable.substring(0, cuts ? end - 1 : end) + "#" + digest(name);
    }

    /** The first 128 bits of the SHA-256 of a text, as 32 hexadecimal digits. */
    static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16BE));
            StringBuilder digits = new StringBuilder(32);
            for (int i = 0; i < 16; i++) {
                digits.append(HEX.charAt(bytes[i] >> 4 & 15)).append(HEX.charAt(bytes[i] & 15));
            }
            return digits.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
