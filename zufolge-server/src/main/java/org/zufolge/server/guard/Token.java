package org.zufolge.server.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a client must show, kept as its hash alone: who can read the file cannot come in with it. The token itself is 256
 * random bits, so one round of SHA-256 is enough; there is nothing to guess.
 */
public final class Token {
    private static final String PREFIX = "sha256:";
    private static final int BYTES = 32;

    private final byte[] hash;

    private Token(byte[] hash) {
        this.hash = hash;
    }

    /** A new token in its own words; {@link #of} makes what is kept of it. */
    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a token. */
    public static Token of(String words) {
        try {
            return new Token(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Reads a file that {@link #line} went into.
     *
     * @throws IOException if it cannot be read or is none; the message says so
     */
    public static Token read(Path file) throws IOException {
        String line = Files.readString(file).strip();
        if (line.startsWith(PREFIX) && line.length() == PREFIX.length() + 2 * BYTES) {
            try {
                return new Token(HexFormat.of().parseHex(line, PREFIX.length(), line.length()));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + " holds no token's hash", e);
            }
        }
        throw new IOException(file + " holds no token's hash (" + PREFIX + "…); make one with --new-token");
    }

    /** What a file keeps of it. */
    public String line() {
        return PREFIX + HexFormat.of().formatHex(hash);
    }

    /** Whether these words are the token; takes the same time whatever they are. */
    public boolean matches(String words) {
        return MessageDigest.isEqual(hash, of(words).hash);
    }
}
