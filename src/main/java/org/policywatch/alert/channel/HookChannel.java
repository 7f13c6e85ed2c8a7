package org.policywatch.alert.channel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policywatch.fetch.FetchSettings;
import org.policywatch.fetch.Posted;
import org.policywatch.fetch.Poster;

/**
 * Digests by POST, for programs and chat groups. Redirects are not followed: whoever is behind them
 * was not named in the configuration. What is written here of an address is its host, because the
 * rest is what lets people write to a group.
 */
public final class HookChannel implements Channel {
  /** Chat groups count messages by the minute. */
  private static final Duration A_MINUTE = Duration.ofSeconds(61);

  private static final Map<ChannelSettings.Dialect, HookForm> FORMS =
      Map.of(
          ChannelSettings.Dialect.WEBHOOK, new WebhookForm(),
          ChannelSettings.Dialect.WECOM, new WeComForm(),
          ChannelSettings.Dialect.DINGTALK, new DingTalkForm(),
          ChannelSettings.Dialect.FEISHU, new FeishuForm(),
          ChannelSettings.Dialect.SLACK, new SlackForm());

  private final ChannelSettings.Hook settings;
  private final Map<String, String> environment;
  private final HookForm form;
  private final Poster poster;
  private final InstantSource clock;

  /**
   * Connects when there is something to send.
   *
   * @param fetch user agent, time limit and proxy
   * @param environment where secrets may be
   */
  public HookChannel(
      ChannelSettings.Hook settings,
      FetchSettings fetch,
      Map<String, String> environment,
      InstantSource clock) {
    this.settings = settings;
    this.environment = Map.copyOf(environment);
    this.form = FORMS.get(settings.dialect());
    this.clock = clock;
    this.poster =
        new Poster(
            new FetchSettings(
                fetch.userAgent(),
                fetch.contact(),
                fetch.timeout(),
                fetch.maxPageBytes(),
                settings.privateAddresses(),
                fetch.network()),
            clock);
  }

  @Override
  public Receipt send(Letter letter) {
    Secret.Found url = settings.url().find(environment);
    Secret.Found key = settings.key().find(environment);
    if (url instanceof Secret.Found.Missing missing) {
      return down("its address: " + missing.why());
    }
    if (key instanceof Secret.Found.Missing missing) {
      return down("its key: " + missing.why());
    }
    Optional<URI> target = address(((Secret.Found.Value) url).value());
    return target.isEmpty()
        ? down("its address is not one that starts with http:// or https://")
        : send(letter, target.get(), ((Secret.Found.Value) key).value());
  }

  private Receipt send(Letter letter, URI url, String key) {
    List<ObjectNode> messages = form.messages(letter);
    int part = Math.min(letter.part(), messages.size() - 1);
    Instant now = clock.instant();
    HookForm.Request request = form.request(url, letter, messages.get(part), key, now);
    return switch (poster.post(request.url(), request.headers(), request.body())) {
      case Posted.Failed failed -> down(failed.why());
      case Posted.Answered answer -> judged(answer, part + 1, messages.size(), now);
    };
  }

  private Receipt judged(Posted.Answered answer, int part, int parts, Instant now) {
    int status = answer.status();
    if (status < 200 || status > 299) {
      String redirect = status > 299 && status < 400 ? ", a redirect, which is not followed" : "";
      // too large or not understood: the same will be so again
      boolean passing = status != 400 && status != 413 && status != 422;
      return refused("status " + status + redirect, passing, answer.retryAfter());
    }
    Optional<HookForm.Complaint> complaint = form.complaint(answer.body());
    if (complaint.isPresent()) {
      Instant later =
          answer.retryAfter() != null
              ? answer.retryAfter()
              : complaint.get().tooMany() ? now.plus(A_MINUTE) : null;
      return refused(complaint.get().why(), complaint.get().passing(), later);
    }
    return part < parts ? new Receipt.Begun(part) : new Receipt.Accepted();
  }

  private Receipt down(String why) {
    return new Receipt.Refused(settings.recipient() + ": " + why, true, null, true);
  }

  /** Who says when to come again wants no other letter before, either. */
  private Receipt refused(String why, boolean passing, @Nullable Instant notBefore) {
    String whole = settings.recipient() + ": " + why;
    return new Receipt.Refused(whole, passing, notBefore, notBefore != null);
  }

  private static Optional<URI> address(String text) {
    try {
      URI url = new URI(text);
      boolean isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
      return isWeb && url.getHost() != null ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // its message would tell the address
    }
  }

  @Override
  public void close() {
    poster.close();
  }
}
