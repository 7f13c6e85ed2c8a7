package org.policywatch.fetch;

import java.io.EOFException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.util.TextUtils;
import org.policywatch.model.FailureKind;

/** Names what went wrong on the wire. */
final class Failures {
  private static final int MAX_DETAIL = 200;

  private Failures() {}

  static Answer.Broken of(Exception e) {
    FailureKind kind = kind(e);
    boolean hostFault =
        kind != FailureKind.TOO_LARGE
            && kind != FailureKind.PRIVATE_ADDRESS
            && kind != FailureKind.CONTENT_TYPE;
    return new Answer.Broken(kind, detail(e), hostFault);
  }

  private static FailureKind kind(Exception e) {
    return switch (e) {
      case AddressJudge.PrivateAddressException inside -> FailureKind.PRIVATE_ADDRESS;
      case UnknownHostException unknown -> FailureKind.DNS;
      case SocketTimeoutException late -> FailureKind.TIMEOUT;
      case SSLException tls -> FailureKind.TLS;
      case BodyReader.TooLargeException large -> FailureKind.TOO_LARGE;
      case BodyReader.CodingException coding -> FailureKind.PROTOCOL;
      case TruncatedChunkException cut -> FailureKind.CONNECTION;
      case MalformedChunkCodingException chunks -> FailureKind.PROTOCOL;
      case MessageConstraintException headers -> FailureKind.PROTOCOL;
      case ClientProtocolException protocol -> FailureKind.PROTOCOL;
      case ZipException packed -> FailureKind.PROTOCOL;
      case EOFException packed -> FailureKind.PROTOCOL;
      case RuntimeException defect -> FailureKind.PROTOCOL;
      default ->
          e.getCause() instanceof HttpException ? FailureKind.PROTOCOL : FailureKind.CONNECTION;
    };
  }

  private static String detail(Exception e) {
    String message = e.getMessage();
    String text = TextUtils.isBlank(message) ? e.getClass().getSimpleName() : message;
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .limit(MAX_DETAIL)
        .forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return clean.toString();
  }
}
