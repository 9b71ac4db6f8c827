package org.zufolge.intake.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Finds the addresses of hosts. It is asked once for each connection, and whatever it gives is looked at: what lies in a
 * closed network is left out, and the connection is made to one of the very addresses that are left.
 */
@FunctionalInterface
public interface AddressBook {
    /** The machine's own. */
    AddressBook SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /**
     * The addresses of a host.
     *
     * @param host a name, or an address in digits
     * @throws UnknownHostException if it has none
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
