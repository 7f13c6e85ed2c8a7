package org.policywatch.discover;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
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

  /** In a section of character data an ampersand is one. */
  private static final Pattern FAULT =
      Pattern.compile("<!\\[CDATA\\[(?s:.*?)\\]\\]>|" + CONTROL + "|" + BARE_AMPERSAND);

  private static final Pattern CONTROLS = Pattern.compile(CONTROL);

  private XmlRepair() {}

  /** The same octets where there is nothing to mend. */
  static byte[] repaired(byte[] xml) {
    boolean wide = xml.length > 1 && (xml[0] == 0 || xml[1] == 0 || (xml[0] & xml[1]) == -2);
    Matcher faults = FAULT.matcher(new String(xml, StandardCharsets.ISO_8859_1));
    if (wide || !faults.find()) {
      return xml;
    }
    return faults.replaceAll(XmlRepair::mended).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String mended(MatchResult fault) {
    String text = fault.group();
    String mended = text.equals("&") ? "&amp;" : CONTROLS.matcher(text).replaceAll(" ");
    return Matcher.quoteReplacement(mended);
  }
}
