package org.policywatch.alert.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.store.ChildProcess;

/** A Java of its own, because whom to trust is settled once in the life of a process. */
class MailTlsTest {
  private static final String PASSWORD = "changeit";

  @TempDir private Path folder;

  @Test
  void aServerThatProvesWhoItIsGetsTheMailByTls() throws Exception {
    assertThat(sent("SAN=ip:127.0.0.1")).isEqualTo("true 1");
  }

  @Test
  void aTrustedServerOfAnotherNameGetsNothing() throws Exception {
    assertThat(sent("SAN=dns:other.example")).isEqualTo("false 0");
  }

  /** Whether a mail was accepted by a server with such a name, and how many arrived. */
  private String sent(String name) throws IOException, InterruptedException {
    Path keys = folder.resolve("server.p12");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "server",
                "-dname",
                "CN=desk",
                "-ext",
                name,
                "-storepass",
                PASSWORD,
                "-keystore",
                keys.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(made.waitFor()).isZero();
    Process desk = ChildProcess.start(Desk.class, keys.toString());
    return new String(desk.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .reduce("", (before, line) -> line);
  }

  /** A server, and a channel that trusts its certificate. */
  static final class Desk {
    private Desk() {}

    public static void main(String[] arguments) {
      System.setProperty("greenmail.tls.keystore.file", arguments[0]);
      System.setProperty("greenmail.tls.keystore.password", PASSWORD);
      System.setProperty("javax.net.ssl.trustStore", arguments[0]);
      System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
      GreenMail server = new GreenMail(MailChannelTest.patient(ServerSetup.PROTOCOL_SMTPS));
      server.start();
      ChannelSettings.Mail settings =
          new ChannelSettings.Mail(
              "127.0.0.1",
              server.getSmtps().getPort(),
              ChannelSettings.Tls.TLS,
              "watch@desk.example",
              "",
              new Secret.None());
      try (MailChannel channel = new MailChannel(settings, Map.of())) {
        Channel.Receipt receipt =
            channel.send(Letters.of("watch@reader.example", Letters.item("a1", "计划")));
        System.out.println(
            (receipt instanceof Channel.Receipt.Accepted)
                + " "
                + server.getReceivedMessages().length);
      }
      server.stop();
    }
  }
}
