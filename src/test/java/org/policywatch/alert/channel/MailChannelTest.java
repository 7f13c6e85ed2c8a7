package org.policywatch.alert.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Scanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policywatch.alert.channel.Channel.Receipt;
import org.policywatch.alert.digest.Digest;

/** Against a real mail server on this machine. */
class MailChannelTest {
  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {
            patient(ServerSetup.PROTOCOL_SMTP), patient(ServerSetup.PROTOCOL_SMTPS)
          });

  /** On a machine with much else to do it takes more than the usual two seconds to start. */
  static ServerSetup patient(String protocol) {
    ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol).dynamicPort();
    setup.setServerStartupTimeout(60_000);
    return setup;
  }

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aDigestArrivesAsTextAndHtml() throws MessagingException {
    assertThat(channel(ChannelSettings.Tls.NONE).send(letter("watch@reader.example")))
        .isEqualTo(new Receipt.Accepted());
    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("1 new policy: 河北省");
    assertThat(mail.getMessageID()).isEqualTo("<letter-1@desk.example>");
    assertThat(mail.getSentDate()).isEqualTo(Letters.SLOT);
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getHeader("List-Unsubscribe"))
        .containsExactly("<mailto:watch@desk.example?subject=unsubscribe>");
    assertThat(GreenMailUtil.getWholeMessage(mail)).contains("text/plain").contains("text/html");
  }

  @Test
  void aSecondTryHasTheSameName() throws MessagingException {
    MailChannel channel = channel(ChannelSettings.Tls.NONE);
    channel.send(letter("watch@reader.example"));
    channel.send(letter("watch@reader.example"));
    assertThat(server.getReceivedMessages())
        .hasSize(2)
        .extracting(MimeMessage::getMessageID)
        .containsOnly("<letter-1@desk.example>");
  }

  @Test
  void nothingGoesOutUnprotectedWhereProtectionIsAskedFor() {
    assertThat(channel(ChannelSettings.Tls.STARTTLS).send(letter("watch@reader.example")))
        .isInstanceOf(Receipt.Refused.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerThatCannotProveWhoItIsGetsNothing() {
    ChannelSettings.Mail settings =
        new ChannelSettings.Mail(
            "127.0.0.1",
            server.getSmtps().getPort(),
            ChannelSettings.Tls.TLS,
            "watch@desk.example",
            "",
            new Secret.None());
    try (MailChannel channel = new MailChannel(settings, Map.of())) {
      assertThat(channel.send(letter("watch@reader.example"))).isInstanceOf(Receipt.Refused.class);
    }
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerThatIsNotThereIsNamedWithoutThePassword() {
    int port = server.getSmtp().getPort();
    server.stop();
    ChannelSettings.Mail settings =
        new ChannelSettings.Mail(
            "127.0.0.1",
            port,
            ChannelSettings.Tls.NONE,
            "watch@desk.example",
            "me",
            new Secret.Variable("SECRET"));
    try (MailChannel channel = new MailChannel(settings, Map.of("SECRET", "hunter2"))) {
      assertThat(channel.send(letter("watch@reader.example")))
          .isInstanceOfSatisfying(
              Receipt.Refused.class,
              it -> {
                assertThat(it.why())
                    .contains("127.0.0.1")
                    .contains("watch@reader.example")
                    .doesNotContain("hunter2");
                assertThat(it.isDown()).isTrue();
              });
    }
  }

  @Test
  void anAddressThatIsRefusedSaysNothingOfOthers() throws Exception {
    try (ServerSocket refusing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.startVirtualThread(() -> refuseRecipients(refusing));
      ChannelSettings.Mail settings =
          new ChannelSettings.Mail(
              "127.0.0.1",
              refusing.getLocalPort(),
              ChannelSettings.Tls.NONE,
              "watch@desk.example",
              "",
              new Secret.None());
      try (MailChannel channel = new MailChannel(settings, Map.of())) {
        assertThat(channel.send(letter("nobody@reader.example")))
            .isInstanceOfSatisfying(
                Receipt.Refused.class,
                it -> {
                  assertThat(it.why()).contains("550");
                  assertThat(it.isDown()).isFalse();
                });
      }
    }
  }

  private static void refuseRecipients(ServerSocket server) {
    try (Socket socket = server.accept();
        Scanner in = new Scanner(socket.getInputStream(), StandardCharsets.US_ASCII)) {
      OutputStream out = socket.getOutputStream();
      String answer = "220 here";
      while (true) {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        String line = in.nextLine();
        answer = line.startsWith("RCPT") ? "550 no such user" : "250 ok";
      }
    } catch (IOException | NoSuchElementException e) {
      return; // the other side has gone
    }
  }

  @Test
  void theServerIsToldTheUserAndThePassword() {
    server.setUser("watch@desk.example", "me", "hunter2");
    assertThat(login("hunter2")).isEqualTo(new Receipt.Accepted());
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aWrongPasswordIsRefusedAndNotShown() {
    server.setUser("watch@desk.example", "me", "hunter2");
    assertThat(login("hunter3"))
        .isInstanceOfSatisfying(
            Receipt.Refused.class,
            it -> {
              assertThat(it.why()).contains("127.0.0.1").doesNotContain("hunter");
              assertThat(it.passing()).isTrue();
            });
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  private Receipt login(String password) {
    ChannelSettings.Mail settings =
        new ChannelSettings.Mail(
            "127.0.0.1",
            server.getSmtp().getPort(),
            ChannelSettings.Tls.NONE,
            "watch@desk.example",
            "me",
            new Secret.Variable("SECRET"));
    try (MailChannel channel = new MailChannel(settings, Map.of("SECRET", password))) {
      return channel.send(letter("watch@reader.example"));
    }
  }

  @Test
  void anAddressCannotAddHeaders() throws MessagingException {
    Receipt receipt =
        channel(ChannelSettings.Tls.NONE)
            .send(letter("watch@reader.example\r\nBcc: other@reader.example"));
    assertThat(receipt)
        .isInstanceOfSatisfying(Receipt.Refused.class, it -> assertThat(it.passing()).isFalse());
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aPageCannotAddHeadersThroughTheSubject() throws MessagingException {
    Digest.Item item =
        new Digest.Item(
            true,
            true,
            "a1",
            "标题\r\nBcc: other@reader.example",
            "https://www.hebei.example/",
            List.of("河北省\r\nBcc: other@reader.example\r\n\r\nbody"),
            List.of(),
            "2026-03-01",
            List.of(),
            0,
            List.of(),
            List.of());
    channel(ChannelSettings.Tls.NONE).send(Letters.of("watch@reader.example", item));
    assertThat(server.getReceivedMessages())
        .allSatisfy(
            mail -> {
              assertThat(mail.getHeader("Bcc")).isNull();
              assertThat(mail.getAllRecipients()).hasSize(1);
              assertThat(mail.getSubject()).doesNotContain("\n").doesNotContain("\r");
            });
  }

  private MailChannel channel(ChannelSettings.Tls tls) {
    return new MailChannel(
        new ChannelSettings.Mail(
            "127.0.0.1",
            server.getSmtp().getPort(),
            tls,
            "watch@desk.example",
            "",
            new Secret.None()),
        Map.of());
  }

  private static Letter letter(String to) {
    return Letters.of(to, Letters.item("a1", "河北区块链计划"));
  }
}
