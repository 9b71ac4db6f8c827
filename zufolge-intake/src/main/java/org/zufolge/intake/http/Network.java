package org.zufolge.intake.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A network: the addresses that begin with the same bits. */
public final class Network {
    // Digits alone: a name would be looked up.
    private static final Pattern SHAPE = Pattern.compile("([0-9.]{7,15}|[0-9a-fA-F:]{2,39})/([0-9]{1,3})");

    private final byte[] prefix;
    private final int bits;

    private Network(byte[] prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    /**
     * A network as it is written: {@code 10.1.0.0/16}, {@code fd00::/8}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Network of(String written) {
        Matcher matcher = SHAPE.matcher(written);
        if (matcher.matches()) {
            try {
                byte[] prefix = InetAddress.getByName(matcher.group(1)).getAddress();
                int bits = Integer.parseInt(matcher.group(2));
                if (bits <= 8 * prefix.length) {
                    return new Network(prefix, bits);
                }
            } catch (UnknownHostException e) {
                // told below
            }
        }
        throw new IllegalArgumentException("'" + written + "' is no network; write it as 10.1.0.0/16 or fd00::/8");
    }

    /** Whether an address, of 4 or 16 bytes, is in it. */
    boolean holds(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        for (int i = 0; i < bits; i++) {
            int mask = 0x80 >> i % 8;
            if (((address[i / 8] ^ prefix[i / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
