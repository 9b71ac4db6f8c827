package org.zufolge.intake.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Finds the addresses of a host, those of the open internet alone. The client connects to the very addresses that it is
 * given here, and to no others, while the request and the certificate go by the host's name: so a name that points
 * elsewhere when it is asked for again gains nothing.
 */
final class OpenAddresses implements DnsResolver {
    /** That a host has none. */
    static final class ClosedException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        ClosedException(String host) {
            super(host);
        }
    }

    private final DnsResolver names;
    private final boolean all;

    /**
     * A resolver.
     *
     * @param names finds all addresses
     * @param all whether those of closed networks are given too
     */
    OpenAddresses(DnsResolver names, boolean all) {
        this.names = names;
        this.all = all;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        if (all) {
            return found;
        }
        List<InetAddress> open = new ArrayList<>();
        for (InetAddress address : found) {
            if (Networks.isOpen(address)) {
                open.add(address);
            }
        }
        if (open.isEmpty()) {
            throw new ClosedException(host);
        }
        return open.toArray(new InetAddress[0]);
    }

    @Override
    public @Nullable String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }
}
