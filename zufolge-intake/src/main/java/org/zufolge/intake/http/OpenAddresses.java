package org.zufolge.intake.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of a host, those alone that may be fetched from. The client connects to the very addresses that it is
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

    private final FetchSettings settings;

    OpenAddresses(FetchSettings settings) {
        this.settings = settings;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] open =
                settings.names().addresses(host).stream().filter(this::isOpen).toArray(InetAddress[]::new);
        if (open.length == 0) {
            throw new ClosedException(host);
        }
        return open;
    }

    private boolean isOpen(InetAddress address) {
        return Networks.isOpen(address)
                || settings.allowed().stream().anyMatch(network -> network.holds(address.getAddress()));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
