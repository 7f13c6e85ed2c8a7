package org.policywatch.fetch;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.cookie.Cookie;
import org.apache.hc.client5.http.cookie.CookieStore;

/**
 * Gives back to a host the session cookies it set, and to no other; some sites answer a first
 * request with a redirect to itself until they see theirs. Nothing is kept past the process.
 */
final class HostCookies {
  private static final int MAX_COOKIES = 30;
  private static final int MAX_LENGTH = 4_096;

  private final ConcurrentMap<String, CookieStore> stores = new ConcurrentHashMap<>();

  CookieStore of(String host) {
    return stores.computeIfAbsent(host, name -> new Bounded());
  }

  /** A host cannot fill our memory. */
  private static final class Bounded extends BasicCookieStore {
    private static final long serialVersionUID = 1L;

    @Override
    public void addCookie(Cookie cookie) {
      int length = cookie.getValue() == null ? 0 : cookie.getValue().length();
      if (length > MAX_LENGTH) {
        return;
      }
      if (getCookies().size() >= MAX_COOKIES) {
        clear(); // not refused: the one that the host goes by may be among those to come
      }
      super.addCookie(cookie);
    }
  }
}
