package org.zufolge.intake.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zufolge.lexicon.Table;

/** Tells addresses of the open internet from those of closed networks ({@code closed-networks.tsv}). */
final class Networks {
    private static final List<Network> CLOSED = new ArrayList<>();
    private static final Network GLOBAL = Network.of("2000::/3");
    private static final Network NAT_64 = Network.of("64:ff9b::/96");
    private static final Network SIX_TO_FOUR = Network.of("2002::/16");

    static {
        for (List<String> row : Table.read("intake/closed-networks.tsv", 2)) {
            CLOSED.add(Network.of(row.get(0)));
        }
    }

    private Networks() {}

    /** Whether it is on the open internet; an IPv4 address within an IPv6 address is looked at itself. */
    static boolean isOpen(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isNotClosed(bytes);
        }
        if (NAT_64.holds(bytes)) {
            return isNotClosed(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (SIX_TO_FOUR.holds(bytes) && !isNotClosed(Arrays.copyOfRange(bytes, 2, 6))) {
            return false;
        }
        return GLOBAL.holds(bytes) && isNotClosed(bytes);
    }

    private static boolean isNotClosed(byte[] address) {
        for (Network network : CLOSED) {
            if (network.holds(address)) {
                return false;
            }
        }
        return true;
    }
}
