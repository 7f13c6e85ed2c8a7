package org.policywatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policywatch.model.Amount;
import org.policywatch.model.Article;
import org.policywatch.model.Byline;
import org.policywatch.model.Comparator;
import org.policywatch.model.Extraction;
import org.policywatch.model.Issuer;
import org.policywatch.model.IssuerMention;
import org.policywatch.model.Language;
import org.policywatch.model.Measure;
import org.policywatch.model.OtherQuantity;
import org.policywatch.model.PageKind;
import org.policywatch.model.PageLinks;
import org.policywatch.model.PageUrl;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.Quantity;
import org.policywatch.model.QuantityRole;
import org.policywatch.model.Quote;
import org.policywatch.model.TextFacts;

class RecordJsonTest {
  private final RecordJson json = new RecordJson();

  @Test
  void thereAndBackLosesNothing() {
    RandomExtractions extractions = new RandomExtractions(20261123);

    for (int i = 0; i < 2_000; i++) {
      Extraction extraction = extractions.next();

      assertThat(json.read(json.write(extraction))).isEqualTo(extraction);
      assertThat(json.read(json.toLine(extraction))).isEqualTo(extraction);
      assertThat(json.write(extraction)).hasToString(json.toLine(extraction));
    }
  }

  @Test
  void everyFieldIsThereWhenThereIsNothingToSay() {
    assertThat(json.toLine(bare("", TextFacts.NONE)))
        .isEqualTo(
            """
            {"id":null,"url":null,"kind":"irrelevant","language":"zh-Hans","title":null,\
            "published":null,"modified":null,"outlet":null,"credited_source":null,"author":null,\
            "document_title":null,"document_number":null,"index_number":null,"plan_period":null,\
            "written":null,"topic_class":null,"validity":null,"issuers":[],"issuer_mentions":[],\
            "regions":[],"dates":[],"targets":[],"measures":[],"quantities":[],"titles":[],\
            "docnos":[],"text":"","attachments":[],"items":[],"next_page":null,"relevance":null,\
            "relevance_all":[],"warnings":[],"evidence":{}}\
            """);
  }

  @Test
  void wholeNumbersHaveNeitherExponentNorFraction() {
    assertThat(valueOf("3E+4")).isEqualTo("30000");
    assertThat(valueOf("20.0")).isEqualTo("20");
    assertThat(valueOf("2E+12")).isEqualTo("2000000000000");
    assertThat(valueOf("3.50")).isEqualTo("3.5");
  }

  @Test
  void absurdNumbersCostNoMemory() {
    assertThat(valueOf("1E+999999999")).isEqualTo("1E+999999999");
  }

  @Test
  void aNumberThatWouldFillTheMemoryWhereItIsPrintedIsNotReadBack() {
    String record = json.toLine(bare("x", quantityFacts("12345", QuantityRole.BASELINE)));

    assertThatThrownBy(() -> json.read(record.replace("12345", "1e999999999")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'value'");
    assertThat(json.read(record.replace("12345", "1e9999"))).isNotNull();
  }

  @Test
  void issuersOfBareTextAreItsMentionsWithPlaces() {
    TextFacts facts = issuerFacts();

    ObjectNode record = json.write(bare("甲市科技局印发。", facts));

    assertThat(record.at("/issuers/0/quote").asText()).isEqualTo("甲市科技局");
    assertThat(record.at("/issuers/0/end").asInt()).isEqualTo(5);
    assertThat(json.read(record).policy().issuers()).isEmpty();
  }

  @Test
  void issuersOfAPageAreThoseOfThePolicy() {
    Extraction bare = bare("甲市科技局印发。", issuerFacts());
    Issuer issuer = new Issuer("甲市科学技术局", "甲市科技局");
    PolicyMetadata policy =
        new PolicyMetadata(null, null, null, null, null, null, null, List.of(issuer));
    Extraction page =
        new Extraction(
            new PageUrl("http://a.example/"),
            bare.article(),
            policy,
            bare.facts(),
            bare.links(),
            List.of(),
            List.of());

    ObjectNode record = json.write(page);

    assertThat(record.path("issuers")).hasSize(1);
    assertThat(record.at("/issuers/0/name").asText()).isEqualTo("甲市科技局");
    assertThat(record.at("/issuers/0/official_name").asText()).isEqualTo("甲市科学技术局");
    assertThat(record.at("/issuers/0").has("start")).isFalse();
    assertThat(json.read(record)).isEqualTo(page);
  }

  @Test
  void figuresThatAreMoneyAreMeasuresToo() {
    ObjectNode record = json.write(bare("x", quantityFacts("300", QuantityRole.MEASURE)));
    ObjectNode past = json.write(bare("x", quantityFacts("300", QuantityRole.HISTORICAL)));

    assertThat(record.path("measures")).isEqualTo(record.path("quantities"));
    assertThat(past.path("measures")).isEmpty();
    assertThat(past.at("/quantities/0/role").asText()).isEqualTo("historical");
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    Extraction read = json.read(json.toLine(bare("a\uD842b𠮷\uDFB7", TextFacts.NONE)));

    assertThat(read.article().text()).isEqualTo("a\uFFFDb𠮷\uFFFD");
  }

  @Test
  void placeAbroadHasNoCodeAndIsLeftOut() {
    ObjectNode record = json.write(bare("x", TextFacts.NONE));
    record.putArray("regions").addObject().put("name", "新加坡").put("role", "subject");

    assertThat(json.read(record).facts().regions()).isEmpty();
  }

  @Test
  void somethingElseIsRefusedWithAReason() {
    assertThatThrownBy(() -> json.read("{\"kind\":\"list\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("language");
    assertThatThrownBy(() -> json.read("{")).isInstanceOf(IllegalArgumentException.class);
  }

  private String valueOf(String number) {
    ObjectNode record = json.write(bare("x", quantityFacts(number, QuantityRole.BASELINE)));
    return record.at("/quantities/0/value").toString();
  }

  private static TextFacts issuerFacts() {
    return new TextFacts(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new IssuerMention(new Quote("甲市科技局", 0, 5), "甲市科学技术局")),
        List.of(),
        List.of());
  }

  private static TextFacts quantityFacts(String number, QuantityRole role) {
    Quantity quantity =
        new Quantity(
            new Quote("x", 0, 1),
            Measure.AMOUNT,
            Amount.of(new BigDecimal(number)),
            Comparator.EQ,
            "CNY");
    return new TextFacts(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new OtherQuantity(quantity, role, "test")));
  }

  private static Extraction bare(String text, TextFacts facts) {
    return new Extraction(
        null,
        new Article(
            PageKind.IRRELEVANT, Language.SIMPLIFIED_CHINESE, null, null, null, Byline.NONE, text),
        PolicyMetadata.NONE,
        facts,
        PageLinks.NONE,
        List.of(),
        List.of());
  }
}
