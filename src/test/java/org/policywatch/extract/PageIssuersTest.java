package org.policywatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.model.Extraction;
import org.policywatch.model.Issuer;

class PageIssuersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The city of Ningbo plans a blockchain park by 2022. The aim comes a month after the city's economy and information bureau asked firms for ideas.|",
        "宁波市计划到2022年建成区块链园区。此前宁波市经信局曾向企业征求意见。|",
        "The city's economy and information bureau of Ningbo released nine measures for blockchain firms.|宁波市经济和信息化局",
        "宁波市经信局日前推出九条措施，支持区块链企业。|宁波市经济和信息化局",
        "宁波市经信局为辅导区块链园区，特订定本要点。|宁波市经济和信息化局"
      })
  void withoutADocumentWhoIssuesSomethingIsTheIssuer(String text, String issuer) {
    List<String> expected = issuer == null ? List.of() : List.of(issuer.split("、"));

    assertThat(of(text).policy().issuers()).extracting(Issuer::name).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "记者从市财政局获悉，《宁波市区块链发展行动方案》近日由宁波市经信局正式印发。|宁波市经济和信息化局",
        "记者从宁波市经信局获悉，该局会同宁波市财政局印发《宁波市区块链发展行动方案》。|宁波市经济和信息化局、宁波市财政局",
        "记者从宁波市经信局获悉，《宁波市区块链发展行动方案》近日印发。|宁波市经济和信息化局",
        "今天请各位来，介绍《宁波市区块链发展行动方案》。</p><p>近日，宁波市经信局印发了行动方案，共十条。|宁波市经济和信息化局",
        "市民热议《宁波市区块链发展行动方案》。</p><p>宁波市财政局表示将认真学习行动方案，做好资金保障。|"
      })
  void whoIssuedTheDocumentThatIsNamedIsTheIssuer(String text, String issuer) {
    List<String> expected = issuer == null ? List.of() : List.of(issuer.split("、"));

    assertThat(of(text).policy().issuers()).extracting(Issuer::name).isEqualTo(expected);
  }

  private static Extraction of(String text) {
    String html = "<h1>Blockchain park planned in Ningbo 区块链</h1><p>" + text + "</p>";
    return Records.of(
        html.getBytes(StandardCharsets.UTF_8),
        "https://news.example/a",
        Map.of("content-type", List.of("text/html; charset=utf-8")));
  }
}
