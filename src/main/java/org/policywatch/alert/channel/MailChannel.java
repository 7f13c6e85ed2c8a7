package org.policywatch.alert.channel;

import jakarta.mail.SendFailedException;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.digest.DigestHtml;
import org.policywatch.alert.digest.DigestText;
import org.simplejavamail.MailException;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.email.EmailBuilder;
import org.simplejavamail.mailer.MailerBuilder;

/**
 * Digests by SMTP (RFC 5321), as plain text and HTML. The Message-ID is made from the id of the
 * letter, so that a mail that had to be sent twice can be told for one.
 */
public final class MailChannel implements Channel {
  private static final int TIMEOUT_MILLIS = 30_000;

  private final ChannelSettings.Mail settings;
  private final Secret.Found password;
  private final Mailer mailer;

  /**
   * Connects when there is something to send.
   *
   * @param environment where the password may be
   */
  public MailChannel(ChannelSettings.Mail settings, Map<String, String> environment) {
    this.settings = settings;
    this.password = settings.password().find(environment);
    this.mailer =
        MailerBuilder.withSMTPServer(
                settings.host(),
                settings.port(),
                settings.user().isEmpty() ? null : settings.user(),
                password())
            .withTransportStrategy(strategy(settings.tls()))
            .withSessionTimeout(TIMEOUT_MILLIS)
            .buildMailer();
  }

  private @Nullable String password() {
    return password instanceof Secret.Found.Value value && !value.value().isEmpty()
        ? value.value()
        : null;
  }

  private static TransportStrategy strategy(ChannelSettings.Tls tls) {
    return switch (tls) {
      // refuses to go on when the server has no STARTTLS; the "opportunistic" way is no protection
      case STARTTLS -> TransportStrategy.SMTP_TLS;
      case TLS -> TransportStrategy.SMTPS;
      case NONE -> {
        TransportStrategy plain = TransportStrategy.SMTP;
        plain.setOpportunisticTLS(false);
        yield plain;
      }
    };
  }

  @Override
  public Receipt send(Letter letter) {
    if (password instanceof Secret.Found.Missing missing) {
      return new Receipt.Refused("mail: the password: " + missing.why(), true, null, true);
    }
    Email mail = mail(letter);
    try {
      mailer.validate(mail);
    } catch (MailException e) {
      return refused(letter, e, false, false); // no server would make this right
    }
    try {
      mailer.sendMail(mail, false).join();
      return new Receipt.Accepted();
    } catch (MailException | CompletionException e) {
      return refused(letter, e, true, !isAboutTheMail(e));
    }
  }

  /** Else the server is not there, not trusted, or does not let us in. */
  private static boolean isAboutTheMail(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SendFailedException) {
        return true;
      }
    }
    return false;
  }

  private Receipt refused(Letter letter, RuntimeException e, boolean passing, boolean isDown) {
    String why = "mail to '" + letter.to() + "' by " + settings.host() + ": " + reason(e);
    return new Receipt.Refused(why, passing, null, isDown);
  }

  private Email mail(Letter letter) {
    return EmailBuilder.startingBlank()
        .from(settings.from())
        .to(letter.to())
        .withSubject(DigestText.subject(letter.digest()))
        .withPlainText(DigestText.render(letter.digest()))
        .withHTMLText(DigestHtml.render(letter.digest()))
        .fixingMessageId("<" + letter.id() + "@" + domain() + ">")
        .fixingSentDate(Date.from(letter.slot()))
        // RFC 3834: no out-of-office answers to a program; RFC 2369: how to be left alone
        .withHeader("Auto-Submitted", "auto-generated")
        .withHeader("List-Unsubscribe", "<mailto:" + settings.from() + "?subject=unsubscribe>")
        .buildEmail();
  }

  private String domain() {
    return settings.from().substring(settings.from().indexOf('@') + 1);
  }

  private static String reason(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
  }

  @Override
  public void close() {
    mailer.shutdownConnectionPool();
  }
}
