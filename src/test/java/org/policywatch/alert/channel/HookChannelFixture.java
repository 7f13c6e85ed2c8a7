package org.policywatch.alert.channel;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.alert.channel.Channel.Receipt;
import org.policywatch.alert.channel.ChannelSettings.Dialect;
import org.policywatch.fetch.FetchSettings;

/** A receiver on loopback that keeps what it was sent, and letters to it. */
abstract class HookChannelFixture {
  static final String KEY = "SEC-1234";

  static final Instant NOW = Instant.parse("2026-03-02T00:00:05Z");

  static final Letter LETTER =
      Letters.of("", Letters.item("a1", "河北区块链计划", Letters.aim("20家", "领军企业", "2027-12-31")));

  @RegisterExtension
  static final WireMockExtension server =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @TempDir Path folder;

  static String text(Dialect dialect, JsonNode body) {
    return switch (dialect) {
      case WECOM -> body.at("/markdown/content").asText();
      case DINGTALK -> body.at("/markdown/text").asText();
      case SLACK -> body.path("text").asText();
      case FEISHU ->
          body.at("/content/post/zh_cn/title").asText()
              + String.join("\n", body.at("/content/post/zh_cn/content").findValuesAsText("text"));
      case WEBHOOK -> body.path("text").asText();
    };
  }

  static void answer(ResponseDefinitionBuilder response) {
    server.stubFor(post(urlPathEqualTo("/send")).willReturn(response));
  }

  static Receipt send(Dialect dialect, Letter letter) {
    return send(dialect, letter, address());
  }

  static Receipt send(Dialect dialect, Letter letter, String url) {
    ChannelSettings.Hook hook = settings(dialect, new Secret.Variable("URL"));
    Map<String, String> environment = Map.of("URL", url, "K", KEY);
    try (HookChannel channel = new HookChannel(hook, fetch(), environment, () -> NOW)) {
      return channel.send(letter);
    }
  }

  static HookChannel channel(Dialect dialect) {
    return new HookChannel(
        settings(dialect, new Secret.Plain(address())), fetch(), Map.of("K", KEY), () -> NOW);
  }

  static ChannelSettings.Hook settings(Dialect dialect, Secret url) {
    return new ChannelSettings.Hook(dialect, "team", url, new Secret.Variable("K"), true);
  }

  static FetchSettings fetch() {
    return new FetchSettings("policywatch/test", "", Duration.ofSeconds(5), 1_000_000, false);
  }

  static String address() {
    return "http://127.0.0.1:" + server.getPort() + "/send?access_token=t0ken";
  }

  /** In the order of sending. */
  static List<LoggedRequest> requests() {
    List<LoggedRequest> requests =
        new ArrayList<>(
            server.getAllServeEvents().stream()
                .map(event -> LoggedRequest.createFrom(event.getRequest()))
                .toList());
    return requests.reversed();
  }

  static JsonNode body(int number) throws IOException {
    return new ObjectMapper().readTree(requests().get(number).getBody());
  }
}
