package org.policywatch.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageUrl;

/**
 * Keeps us out of the networks we run in: only addresses of the public internet are dialled. It
 * answers in place of the system's resolver, so the address that is judged is the one that is
 * connected to, whatever a name server says a moment later.
 */
class AddressJudge implements DnsResolver {
  /** IANA special-purpose registry, plus the metadata address of a cloud outside these ranges. */
  private static final List<Range> CLOSED_V4 =
      ranges(
          "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24"
              + " 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24"
              + " 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 168.63.129.16/32");

  private static final List<Range> OPEN_V6 = ranges("2000::/3");
  private static final List<Range> CLOSED_V6 = ranges("2001::/23 2001:db8::/32 3fff::/20");
  private static final Range SIX_TO_FOUR = range("2002::/16");
  private static final Range NAT64 = range("64:ff9b::/96");

  private final boolean privateAddresses;
  private final FetchSettings.Network network;
  private final LocalServer local;

  AddressJudge(boolean privateAddresses) {
    this(privateAddresses, FetchSettings.Network.USUAL, LocalServer.NONE);
  }

  AddressJudge(boolean privateAddresses, FetchSettings.Network network, LocalServer local) {
    this.privateAddresses = privateAddresses;
    this.network = network;
    this.local = local;
  }

  /** Why the address may not be asked for. */
  Optional<String> objection(PageUrl url) {
    if (!privateAddresses && !network.ports().contains(url.port())) {
      return Optional.of("port " + url.port() + " of '" + url.host() + "' is not one of the web's");
    }
    return objection(url.host());
  }

  /**
   * Why the host may not be asked for, as far as that can be said before it is dialled: where a
   * proxy dials for us, a name can only be judged ahead of it, if we can look it up.
   */
  Optional<String> objection(String host) {
    if (network.proxy() == null) {
      return Optional.empty();
    }
    try {
      addresses(host, privateAddresses); // of the proxy's own host, too
      return Optional.empty();
    } catch (PrivateAddressException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /**
   * What the host's requests come to: of its addresses always the same one, as text.
   *
   * @return empty when it is not known, or a name for the local server
   */
  Optional<String> server(String host) {
    if (local.hosts().contains(host)) {
      return Optional.empty();
    }
    try {
      return Arrays.stream(resolve(host)).map(InetAddress::getHostAddress).min(String::compareTo);
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    boolean isProxy = network.proxy() != null && host.equals(network.proxy().getHost());
    return addresses(host, privateAddresses || isProxy);
  }

  private InetAddress[] addresses(String host, boolean privateToo) throws UnknownHostException {
    if (local.hosts().contains(host)) {
      return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }
    InetAddress[] all = InetAddress.getAllByName(host);
    if (privateToo) {
      return all;
    }
    InetAddress[] open =
        Arrays.stream(all).filter(AddressJudge::isPublic).toArray(InetAddress[]::new);
    if (open.length == 0) {
      throw new PrivateAddressException(host, all[0]);
    }
    return open;
  }

  @Override
  public @Nullable String resolveCanonicalHostname(String host) {
    return host;
  }

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? isPublicV6(bytes) : isPublicV4(bytes);
  }

  private static boolean isPublicV4(byte[] bytes) {
    return CLOSED_V4.stream().noneMatch(range -> range.holds(bytes));
  }

  private static boolean isPublicV6(byte[] bytes) {
    if (NAT64.holds(bytes)) {
      return isPublicV4(Arrays.copyOfRange(bytes, 12, 16));
    }
    if (SIX_TO_FOUR.holds(bytes)) {
      return isPublicV4(Arrays.copyOfRange(bytes, 2, 6));
    }
    // ISATAP (RFC 5214 section 6.1) carries an IPv4 address after 00-00-5E-FE or 02-00-5E-FE
    boolean isatap =
        (bytes[8] & ~2) == 0 && bytes[9] == 0 && bytes[10] == 0x5E && bytes[11] == (byte) 0xFE;
    return OPEN_V6.stream().anyMatch(range -> range.holds(bytes))
        && CLOSED_V6.stream().noneMatch(range -> range.holds(bytes))
        && (!isatap || isPublicV4(Arrays.copyOfRange(bytes, 12, 16)));
  }

  private static List<Range> ranges(String written) {
    return Arrays.stream(written.split(" ")).map(AddressJudge::range).toList();
  }

  private static Range range(String written) {
    int slash = written.indexOf('/');
    try {
      InetAddress base = InetAddress.getByName(written.substring(0, slash)); // a literal: no lookup
      return new Range(base.getAddress(), Integer.parseInt(written.substring(slash + 1)));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("'" + written + "' is not a range of addresses", e);
    }
  }

  private record Range(byte[] base, int bits) {
    boolean holds(byte[] address) {
      if (address.length != base.length) {
        return false;
      }
      for (int i = 0; i < bits; i += 8) {
        int mask = 0xFF << Math.max(0, 8 - (bits - i));
        if (((address[i / 8] ^ base[i / 8]) & mask & 0xFF) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  /** The host has no address that we may dial. */
  static final class PrivateAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    PrivateAddressException(String host, InetAddress address) {
      super("'" + host + "' is " + address.getHostAddress() + ", which is not public");
    }
  }
}
