package org.policywatch.discover;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of XML what no parser lets pass and every site has some day: control characters that
 * came with pasted text, and a bare {@code &} in an address. All of them are single octets in UTF-8
 * and in the Chinese charsets alike, so the charset need not be known.
 */
final class XmlRepair {
  private static final String CONTROL =
      "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]|&#(?:0*(?:[0-8]|1[124-9]|2\\d|3[01])|[xX]0*(?:[0-8bcefBCEF]|1[0-9a-fA-F]));";
  private static final String BARE_AMPERSAND =
      "&(?!(?:[A-Za-z]\\w{0,30}|#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6});)";

  private static final Pattern CONTROLS = Pattern.compile(CONTROL);
  private static final Pattern FAULTS = Pattern.compile(CONTROL + "|" + BARE_AMPERSAND);

  private static final Pattern ENTRY_END =
      Pattern.compile("</((?:[\\w.-]{1,40}:)?)(url|sitemap)\\s{0,40}>");

  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  /** The mended text stands in the memory several times over: what is longer is left as it is. */
  private static final int LONGEST = 8 * 1024 * 1024;

  private XmlRepair() {}

  /** The same octets where there is nothing to mend. */
  static byte[] repaired(byte[] xml) {
    if (isWide(xml) || xml.length > LONGEST) {
      return xml;
    }
    String text = new String(xml, StandardCharsets.ISO_8859_1);
    return FAULTS.matcher(text).find() ? mended(text).getBytes(StandardCharsets.ISO_8859_1) : xml;
  }

  /** In a section of character data an ampersand is one; a section without an end is none. */
  private static String mended(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    int at = 0;
    int open = text.indexOf(CDATA);
    int close = open < 0 ? -1 : text.indexOf(CDATA_END, open);
    while (close >= 0) {
      mended.append(markup(text.substring(at, open)));
      mended.append(CONTROLS.matcher(text.substring(open, close)).replaceAll(" "));
      at = close;
      open = text.indexOf(CDATA, at);
      close = open < 0 ? -1 : text.indexOf(CDATA_END, open);
    }
    return mended.append(markup(text.substring(at))).toString();
  }

  private static String markup(String text) {
    return FAULTS.matcher(text).replaceAll(fault -> fault.group().equals("&") ? "&amp;" : " ");
  }

  /**
   * A sitemap that breaks off, without the entry that is not whole and with its end; the same
   * octets where no entry has an end.
   */
  static byte[] closed(byte[] xml) {
    if (isWide(xml) || xml.length > LONGEST) {
      return xml;
    }
    String text = new String(xml, StandardCharsets.ISO_8859_1);
    int end = text.lastIndexOf("</");
    while (end >= 0) {
      Matcher entry = ENTRY_END.matcher(text).region(end, text.length());
      if (entry.lookingAt()) {
        String root = entry.group(2).equals("url") ? "urlset" : "sitemapindex";
        String whole = text.substring(0, entry.end()) + "</" + entry.group(1) + root + ">";
        return whole.getBytes(StandardCharsets.ISO_8859_1);
      }
      end = text.lastIndexOf("</", end - 1);
    }
    return xml;
  }

  private static boolean isWide(byte[] xml) {
    return xml.length > 1 && (xml[0] == 0 || xml[1] == 0 || (xml[0] & xml[1]) == -2);
  }
}
