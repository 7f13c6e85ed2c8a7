package org.policywatch.fetch;

import java.util.Locale;
import java.util.Set;

/**
 * Which kinds of content are worth downloading. What we never read is listed, rather than what we
 * read: servers write the strangest types over good pages.
 */
final class ContentTypes {
  private static final Set<String> UNREAD_FAMILIES =
      Set.of("image", "video", "audio", "font", "model");
  private static final Set<String> UNREAD =
      Set.of(
          "application/zip",
          "application/x-zip-compressed",
          "application/x-rar-compressed",
          "application/vnd.rar",
          "application/x-7z-compressed",
          "application/x-tar",
          "application/java-archive",
          "application/vnd.android.package-archive",
          "application/x-msdownload",
          "application/x-shockwave-flash",
          "application/vnd.apple.mpegurl",
          "application/x-mpegurl",
          "text/css");

  private ContentTypes() {}

  /** True unless the Content-Type header names something with no text for us. */
  static boolean isReadable(String contentType) {
    int end = contentType.indexOf(';');
    String type =
        (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    int slash = type.indexOf('/');
    boolean svg = type.equals("image/svg+xml");
    String family = slash < 0 ? type : type.substring(0, slash);
    return !svg && !UNREAD.contains(type) && !UNREAD_FAMILIES.contains(family);
  }
}
