package org.policywatch.alert.channel;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.alert.channel.Channel.Receipt;
import org.policywatch.alert.channel.ChannelSettings.Dialect;
import org.policywatch.alert.digest.Digest;

/** Each receiver in the form that its maker documents, over real HTTP. */
class HookFormsTest extends HookChannelFixture {
  @Test
  void aWebhookGetsSignedJsonUnderOneKey() throws IOException {
    answer(aResponse().withStatus(202));
    Letter hostile = Letters.of("", Letters.item("a1", "标题\"<script>"));
    assertThat(send(Dialect.WEBHOOK, hostile)).isEqualTo(new Receipt.Accepted());
    send(Dialect.WEBHOOK, hostile);
    List<LoggedRequest> requests = requests();
    assertThat(requests).extracting(it -> it.getHeader("Idempotency-Key")).containsOnly("letter-1");
    assertThat(requests.getFirst().getBody()).isEqualTo(requests.getLast().getBody());
    LoggedRequest request = requests.getFirst();
    String timestamp = request.getHeader("X-Policywatch-Timestamp");
    String signed = timestamp + "." + request.getBodyAsString();
    assertThat(timestamp).isEqualTo(String.valueOf(NOW.getEpochSecond()));
    assertThat(request.getHeader("X-Policywatch-Signature"))
        .isEqualTo("sha256=" + HexFormat.of().formatHex(Signature.of(KEY, signed)));
    JsonNode body = new ObjectMapper().readTree(request.getBody());
    assertThat(body.path("subject").asText()).isEqualTo("1 new policy: 河北省");
    assertThat(body.at("/digest/sections/0/items/0/title").asText()).isEqualTo("标题\"<script>");
  }

  @Test
  void weComGetsMarkdown() throws IOException {
    answer(okJson("{\"errcode\":0,\"errmsg\":\"ok\"}"));
    assertThat(send(Dialect.WECOM, LETTER)).isEqualTo(new Receipt.Accepted());
    JsonNode body = body(0);
    assertThat(body.path("msgtype").asText()).isEqualTo("markdown");
    assertThat(body.at("/markdown/content").asText())
        .startsWith("**Policy digest, 2026-03-02 · 1 new policy: 河北省**\n\n### hebei: 区块链\n\n")
        .contains("[河北区块链计划](https://www.hebei.example/a1.html?a=1&b=%282%29)")
        .contains("- **20家 领军企业, by 2027-12-31**\n> “到2027年");
  }

  @Test
  void dingTalkGetsMarkdownAndASignedAddress() throws IOException {
    answer(okJson("{\"errcode\":0,\"errmsg\":\"ok\"}"));
    assertThat(send(Dialect.DINGTALK, LETTER)).isEqualTo(new Receipt.Accepted());
    String timestamp = String.valueOf(NOW.toEpochMilli());
    LoggedRequest request = requests().getFirst();
    assertThat(request.queryParameter("timestamp").firstValue()).isEqualTo(timestamp);
    assertThat(request.queryParameter("sign").firstValue())
        .isEqualTo(Base64.getEncoder().encodeToString(Signature.of(KEY, timestamp + "\n" + KEY)));
    assertThat(request.queryParameter("access_token").firstValue()).isEqualTo("t0ken");
    assertThat(body(0).path("msgtype").asText()).isEqualTo("markdown");
    assertThat(body(0).at("/markdown/title").asText()).contains("1 new policy");
    assertThat(body(0).at("/markdown/text").asText()).contains("[河北区块链计划](https://");
  }

  @Test
  void feishuGetsASignedPost() throws IOException {
    answer(okJson("{\"code\":0,\"msg\":\"success\",\"data\":{}}"));
    assertThat(send(Dialect.FEISHU, LETTER)).isEqualTo(new Receipt.Accepted());
    String timestamp = String.valueOf(NOW.getEpochSecond());
    JsonNode body = body(0);
    assertThat(body.path("timestamp").asText()).isEqualTo(timestamp);
    assertThat(body.path("sign").asText())
        .isEqualTo(
            Base64.getEncoder().encodeToString(Signature.of(timestamp + "\n" + KEY, new byte[0])));
    assertThat(body.path("msg_type").asText()).isEqualTo("post");
    JsonNode post = body.at("/content/post/zh_cn");
    assertThat(post.path("title").asText()).contains("1 new policy");
    assertThat(post.path("content").findValuesAsText("href"))
        .containsExactly("https://www.hebei.example/a1.html?a=1&b=(2)");
  }

  @Test
  void slackGetsItsOwnMarkup() throws IOException {
    answer(aResponse().withStatus(200).withBody("ok"));
    Letter hostile = Letters.of("", Letters.item("a1", "<!channel> & <b>"));
    assertThat(send(Dialect.SLACK, hostile)).isEqualTo(new Receipt.Accepted());
    assertThat(body(0).path("text").asText())
        .contains("*hebei: 区块链*")
        .contains(
            "<https://www.hebei.example/a1.html?a=1&amp;b=(2)|&lt;!channel&gt; &amp; &lt;b&gt;>");
  }

  @Test
  void aTitleCannotCallAGroupUpOrPlantALink() throws IOException {
    answer(okJson("{\"errcode\":0}"));
    send(Dialect.WECOM, Letters.of("", Letters.item("a1", "<@all> [x](https://evil.example)")));
    assertThat(body(0).at("/markdown/content").asText())
        .doesNotContain("<@all>")
        .doesNotContain("[x](");
  }

  @ParameterizedTest
  @CsvSource({"WECOM, 4096", "DINGTALK, 20000", "FEISHU, 20000", "SLACK, 4000"})
  void aLongDigestIsCutByBytesAndNumbered(Dialect dialect, int limit) throws IOException {
    answer(okJson("{\"errcode\":0,\"code\":0}"));
    if (dialect == Dialect.SLACK) {
      answer(aResponse().withBody("ok"));
    }
    Digest.Item[] items =
        IntStream.range(0, 25)
            .mapToObj(
                i ->
                    Letters.item(
                        "a" + i,
                        "河北省区块链产业发展行动计划之" + i,
                        Letters.aim("20家", "区块链相关领域领军企业和龙头企业".repeat(5), "2027-12-31")))
            .toArray(Digest.Item[]::new);
    Letter letter = Letters.of("", items);
    try (HookChannel channel = channel(dialect)) {
      Receipt receipt = channel.send(letter);
      while (receipt instanceof Receipt.Begun begun) {
        receipt = channel.send(letter.after(begun.parts()));
      }
      assertThat(receipt).isEqualTo(new Receipt.Accepted());
    }
    int parts = requests().size();
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      String text = text(dialect, body(i));
      int size =
          dialect == Dialect.FEISHU
              ? requests().get(i).getBody().length
              : text.getBytes(StandardCharsets.UTF_8).length;
      assertThat(size).isLessThanOrEqualTo(limit);
      assertThat(text).contains("(" + (i + 1) + "/" + parts + ")");
      all.append(text);
    }
    assertThat(parts).isGreaterThan(1);
    for (Digest.Item item : items) {
      assertThat(all).contains(item.title());
    }
  }
}
