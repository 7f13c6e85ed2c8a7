package org.policywatch.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is mended in XML before a parser sees it, and that a hostile one costs no time. */
class XmlRepairTest {
  @ParameterizedTest
  @CsvSource({
    "<loc>http://a.example/?a=1&b=2</loc>, <loc>http://a.example/?a=1&amp;b=2</loc>",
    "<t>R&amp;D &#38; more &lt;</t>, <t>R&amp;D &#38; more &lt;</t>",
    "<t><![CDATA[a & b]]> & c</t>, <t><![CDATA[a & b]]> &amp; c</t>",
    "<t><![CDATA[never closed & so</t>, <t><![CDATA[never closed &amp; so</t>",
    "<t>a&#8;b&#x1F;c</t>, <t>a b c</t>"
  })
  void bareAmpersandsAndControlsAreMended(String written, String mended) {
    assertThat(repaired(written)).isEqualTo(mended);
  }

  @Test
  void sectionsThatNeverEndCostNoMoreThanTheirLength() {
    String hostile = "&" + "<![CDATA[".repeat(400_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> repaired(hostile));
  }

  private static String repaired(String xml) {
    byte[] octets = xml.getBytes(StandardCharsets.UTF_8);
    return new String(XmlRepair.repaired(octets), StandardCharsets.UTF_8);
  }
}
