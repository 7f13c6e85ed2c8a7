package org.policywatch.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCharsetTest {
  private static final String TEXT = "关于印发区块链产业发展规划的通知，各市人民政府要认真贯彻执行，加快发展数字经济。";
  private static final String TRADITIONAL = "關於印發區塊鏈產業發展規劃的通知，各單位應認真執行，並加快發展數位經濟。";

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "gbk", "GB18030", "big5", "iso-8859-1"})
  void validUtf8BeatsEveryDeclaration(String declared) {
    String html = "<meta charset=" + declared + "><p>" + TEXT;

    assertThat(
            PageCharset.decode(
                html.getBytes(StandardCharsets.UTF_8), "text/html; charset=" + declared, null))
        .contains(TEXT);
  }

  @ParameterizedTest
  @CsvSource({"GB18030, gb2312", "GB18030, utf-8", "GB18030, ", "GB18030, iso-8859-1x", "Big5, "})
  void bytesAreReadWhateverIsDeclared(String real, String declared) {
    String text = real.equals("Big5") ? TRADITIONAL : TEXT;
    String type = declared == null ? "text/html" : "text/html; charset=" + declared;

    assertThat(PageCharset.decode(("<p>" + text).getBytes(Charset.forName(real)), type, null))
        .contains(text);
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, unicode",
    "GB18030, utf-16",
    "GB18030, ISO-2022-CN",
    "GB18030, x-JISAutoDetect",
    "US-ASCII, utf-16le",
    "US-ASCII, IBM037"
  })
  void aCharsetInWhichTheDeclarationItselfCouldNotBeReadIsNotBelieved(
      String real, String declared) {
    String text = real.equals("US-ASCII") ? "Notice of the Office" : TEXT;
    byte[] page = ("<meta charset=" + declared + "><p>" + text).getBytes(Charset.forName(real));

    assertThat(PageCharset.decode(page, null, null)).contains(text);
    assertThat(PageCharset.decode(page, "text/html; charset=" + declared, null)).contains(text);
  }

  @Test
  void wideCharactersAreReadWhereTheHeaderNamesThem() {
    byte[] page = ("<p>" + TEXT).getBytes(StandardCharsets.UTF_16LE);

    assertThat(PageCharset.decode(page, "text/html; charset=utf-16le", null)).contains(TEXT);
  }

  @Test
  void declaredInMetaIsReadWhenTheHeaderIsSilent() {
    String html =
        "<meta http-equiv='Content-Type' content='text/html; charset=big5'><p>" + TRADITIONAL;

    assertThat(PageCharset.decode(html.getBytes(Charset.forName("Big5")), null, null))
        .contains(TRADITIONAL);
  }

  @Test
  void pageCutInTheMiddleOfACharacterIsStillUtf8() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);

    assertThat(
            PageCharset.decode(
                Arrays.copyOf(bytes, bytes.length - 1), "text/html; charset=gbk", null))
        .startsWith(TEXT.substring(0, TEXT.length() - 1));
  }

  @Test
  void fewBrokenBytesInUtf8AreNoOtherCharset() {
    byte[] page =
        ("<meta charset=gb2312><p>" + "区块链产业园建设规划已经发布。".repeat(20))
            .getBytes(StandardCharsets.UTF_8);
    page[60] = (byte) 0xFF;
    page[200] = (byte) 0x80;

    assertThat(PageCharset.decide(page, "text/html")).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void byteOrderMarkIsNoText() {
    assertThat(PageCharset.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), null, null))
        .isEqualTo(TEXT);
    assertThat(
            PageCharset.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), null, null))
        .isEqualTo(TEXT);
  }

  @Test
  void whatTheOperatorLaysDownHolds() {
    assertThat(
            PageCharset.decode(
                TEXT.getBytes(StandardCharsets.UTF_8), null, Charset.forName("GB18030")))
        .isNotEqualTo(TEXT);
  }
}
