package org.policywatch.config;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.channel.ChannelSettings;
import org.policywatch.alert.channel.Secret;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code channels}. */
final class ChannelReader {
  private final Mistakes mistakes;

  ChannelReader(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** The words under {@code channels}. */
  static List<String> names() {
    return Stream.concat(
            Stream.of("mail"),
            Stream.of(ChannelSettings.Dialect.values()).map(ChannelSettings.Dialect::word))
        .toList();
  }

  List<ChannelSettings> read(Section channels) {
    channels.allowNames(names());
    List<ChannelSettings> out = new ArrayList<>();
    if (channels.child("mail") != null) {
      mail(channels, out);
    }
    for (ChannelSettings.Dialect dialect : ChannelSettings.Dialect.values()) {
      out.addAll(
          new Entries(mistakes)
              .read(
                  channels,
                  dialect.word(),
                  dialect.word(),
                  (name, item) -> hook(dialect, name, item),
                  ChannelSettings.Hook::id));
    }
    return out;
  }

  private void mail(Section channels, List<ChannelSettings> out) {
    Section mail =
        Section.of("channel mail", channels.place("mail"), mistakes).allow(Keys.MailChannel.ALL);
    String host = mail.value(Keys.MailChannel.HOST);
    String from = mail.value(Keys.MailChannel.FROM);
    if (host != null && from != null) {
      out.add(
          new ChannelSettings.Mail(
              host,
              mail.valueOrDefault(Keys.MailChannel.PORT),
              mail.valueOrDefault(Keys.MailChannel.TLS),
              from,
              mail.valueOrDefault(Keys.MailChannel.USER),
              secret(mail, Keys.MailChannel.PASSWORD_ENV, Keys.MailChannel.PASSWORD_FILE)));
    }
  }

  private ChannelSettings.@Nullable Hook hook(
      ChannelSettings.Dialect dialect, String name, Node node) {
    Section section = Section.of(name, node, mistakes).allow(Keys.Hook.ALL);
    SourceId id = section.value(Keys.Hook.ID);
    if (Keys.Hook.ADDRESSES.stream().filter(section::has).count() != 1) {
      mistakes.add(
          node,
          name
              + ": expected just one of "
              + Keys.Hook.ADDRESSES.stream().map(Key::name).collect(Collectors.joining(", ")));
    }
    PageUrl url = section.value(Keys.Hook.URL);
    Secret address =
        url == null
            ? secret(section, Keys.Hook.URL_ENV, Keys.Hook.URL_FILE)
            : new Secret.Plain(url.value());
    return id == null
        ? null
        : new ChannelSettings.Hook(
            dialect,
            id.value(),
            address,
            secret(section, Keys.Hook.SECRET_ENV, Keys.Hook.SECRET_FILE),
            section.valueOrDefault(Keys.Hook.PRIVATE_ADDRESSES) == Keys.Private.ALLOW);
  }

  private Secret secret(Section section, Key<String> variable, Key<String> file) {
    String name = section.value(variable);
    if (name != null && !name.isEmpty()) {
      return new Secret.Variable(name);
    }
    String path = section.value(file);
    return path == null ? new Secret.None() : new Secret.InFile(mistakes.beside(path));
  }
}
