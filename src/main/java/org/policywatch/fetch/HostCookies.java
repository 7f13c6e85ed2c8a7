package org.policywatch.fetch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
  private static final int MAX_HOSTS = 500;

  /** A host that was not asked for the longest time loses its cookies first. */
  private final Map<String, CookieStore> stores =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CookieStore> eldest) {
              return size() > MAX_HOSTS;
            }
          });

  CookieStore of(String host) {
    return stores.computeIfAbsent(host, name -> new Bounded());
  }

  /** A host cannot fill our memory. */
  private static final class Bounded extends BasicCookieStore {
    private static final long serialVersionUID = 1L;

    @Override
    public void addCookie(Cookie cookie) {
      if (length(cookie) > MAX_LENGTH) {
        return;
      }
      if (getCookies().size() >= MAX_COOKIES) {
        clear(); // not refused: the one that the host goes by may be among those to come
      }
      super.addCookie(cookie);
    }

    private static int length(Cookie cookie) {
      return Stream.of(cookie.getName(), cookie.getValue(), cookie.getPath(), cookie.getDomain())
          .filter(Objects::nonNull)
          .mapToInt(String::length)
          .sum();
    }
  }
}
