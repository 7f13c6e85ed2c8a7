package org.policywatch.alert.channel;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.policywatch.alert.channel.Channel.Receipt;
import org.policywatch.alert.channel.ChannelSettings.Dialect;

/** What a refusal means, whom we post to, and what nobody gets to see. */
class HookChannelTest extends HookChannelFixture {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WECOM    | {"errcode":93000,"errmsg":"invalid webhook url"} | errcode 93000, invalid webhook url
          DINGTALK | {"errcode":310000,"errmsg":"sign not match"}     | errcode 310000, sign not match
          FEISHU   | {"code":19021,"msg":"sign match fail"}           | code 19021, sign match fail
          FEISHU   | <html>proxy login</html>                         | its answer has no 'code'
          SLACK    | invalid_token                                    | invalid_token
          """)
  void aRefusalInsideOfASuccessIsARefusal(Dialect dialect, String body, String why) {
    answer(aResponse().withStatus(200).withBody(body));
    assertThat(send(dialect, LETTER))
        .isInstanceOfSatisfying(Receipt.Refused.class, it -> assertThat(it.why()).endsWith(why));
  }

  @Test
  void tooManyMessagesWaitAMinute() {
    answer(okJson("{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}"));
    assertThat(send(Dialect.WECOM, LETTER))
        .isInstanceOfSatisfying(
            Receipt.Refused.class, it -> assertThat(it.notBefore()).isEqualTo(NOW.plusSeconds(61)));
  }

  @Test
  void retryAfterIsHeeded() {
    answer(aResponse().withStatus(429).withHeader("Retry-After", "120"));
    assertThat(send(Dialect.SLACK, LETTER))
        .isInstanceOfSatisfying(
            Receipt.Refused.class,
            it -> {
              assertThat(it.passing()).isTrue();
              assertThat(it.notBefore()).isEqualTo(NOW.plusSeconds(120));
            });
  }

  @Test
  void aRedirectIsNotFollowed() {
    answer(temporaryRedirect("http://127.0.0.1:" + server.getPort() + "/inside"));
    assertThat(send(Dialect.WEBHOOK, LETTER))
        .isInstanceOfSatisfying(
            Receipt.Refused.class, it -> assertThat(it.why()).contains("status 302, a redirect"));
    assertThat(requests()).hasSize(1).noneMatch(it -> it.getUrl().contains("inside"));
  }

  @Test
  void aPrivateAddressIsOnlyDialledWhereThatIsAllowed() {
    ChannelSettings.Hook hook =
        new ChannelSettings.Hook(
            Dialect.WEBHOOK, "team", new Secret.Plain(address()), new Secret.None(), false);
    try (HookChannel channel = new HookChannel(hook, fetch(), Map.of(), () -> NOW)) {
      assertThat(channel.send(LETTER))
          .isInstanceOfSatisfying(
              Receipt.Refused.class, it -> assertThat(it.why()).contains("not public"));
    }
    assertThat(requests()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void noFailureShowsTheAddressOrTheKey(Dialect dialect) throws IOException {
    List<Receipt> receipts = new ArrayList<>();
    answer(aResponse().withStatus(500));
    receipts.add(send(dialect, LETTER));
    answer(aResponse().withStatus(200).withBody("{}"));
    receipts.add(send(dialect, LETTER));
    receipts.add(send(dialect, LETTER, "http://nowhere.invalid/send?key=t0ken"));
    receipts.add(send(dialect, LETTER, "not an address t0ken"));
    assertThat(receipts.toString()).doesNotContain("t0ken").doesNotContain(KEY);
    assertThat(settings(dialect, new Secret.Plain(address())).toString()).doesNotContain("t0ken");
  }

  @Test
  void aSecretMayLieInAFile() throws IOException {
    answer(aResponse().withBody("ok"));
    Path file = Files.writeString(folder.resolve("url"), address() + "\n");
    ChannelSettings.Hook hook = settings(Dialect.SLACK, new Secret.InFile(file));
    try (HookChannel channel = new HookChannel(hook, fetch(), Map.of("K", KEY), () -> NOW)) {
      assertThat(channel.send(LETTER)).isEqualTo(new Receipt.Accepted());
    }
  }

  @Test
  void aSecretThatIsNotThereIsNamed() {
    ChannelSettings.Hook hook = settings(Dialect.SLACK, new Secret.Variable("TEAM_URL"));
    try (HookChannel channel = new HookChannel(hook, fetch(), Map.of(), () -> NOW)) {
      assertThat(channel.send(LETTER))
          .isInstanceOfSatisfying(
              Receipt.Refused.class,
              it -> assertThat(it.why()).contains("TEAM_URL is not set in the environment"));
    }
  }
}
