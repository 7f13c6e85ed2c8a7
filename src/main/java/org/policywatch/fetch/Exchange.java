package org.policywatch.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.policywatch.model.FailureKind;
import org.policywatch.model.PageUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one request and reads its answer, within one time limit for all of it. Thread-safe. */
final class Exchange implements AutoCloseable {
  /** Of an answer that is no page; enough to see a challenge in it. */
  private static final int ERROR_BYTES = 32 * 1024;

  private static final Logger log = LoggerFactory.getLogger(Exchange.class);

  private final CloseableHttpClient client;
  private final HostCookies cookies = new HostCookies();
  private final FetchSettings settings;
  private final ScheduledThreadPoolExecutor timer;

  Exchange(FetchSettings settings, AddressJudge judge, LocalServer local) {
    this.settings = settings;
    this.client = HttpClients.open(settings, judge, local);
    this.timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("fetch-deadline").factory());
    timer.setRemoveOnCancelPolicy(true);
  }

  Answer send(Wish wish) {
    HttpGet get = request(wish);
    return within(get, () -> receive(wish, get));
  }

  /** Sends one POST; of the answer's body the first {@value #ERROR_BYTES} bytes are read. */
  Answer post(URI url, Map<String, String> headers, byte[] body) {
    HttpPost post = new HttpPost(url);
    headers.forEach(post::setHeader);
    post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
    return within(post, () -> receive(url, post));
  }

  private Answer receive(URI url, HttpPost post) throws IOException {
    HttpClientContext context = HttpClientContext.create();
    context.setCookieStore(new BasicCookieStore());
    long begin = System.nanoTime();
    HttpHost target = new HttpHost(url.getScheme(), url.getHost(), url.getPort());
    ClassicHttpResponse response = client.executeOpen(target, post, context);
    try {
      Map<String, List<String>> headers = headers(response);
      HttpEntity entity = response.getEntity();
      byte[] body = entity == null ? new byte[0] : beginning(post, entity, headers);
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      return new Answer.Complete(response.getCode(), headers, body, took);
    } finally {
      closeQuietly(response);
    }
  }

  /** What is to be done on the wire. */
  private interface Work {
    Answer run() throws IOException;
  }

  private Answer within(HttpUriRequestBase request, Work work) {
    AtomicBoolean late = new AtomicBoolean();
    Runnable end =
        () -> {
          late.set(true);
          request.cancel();
        };
    ScheduledFuture<?> deadline =
        timer.schedule(end, settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    try {
      return work.run();
    } catch (IOException | RuntimeException e) {
      // the client throws unchecked ones too, for what a server sent it
      return late.get()
          ? new Answer.Broken(FailureKind.TIMEOUT, "no whole answer in " + settings.timeout(), true)
          : Failures.of(e);
    } finally {
      deadline.cancel(false);
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }

  private HttpGet request(Wish wish) {
    HttpGet get = new HttpGet(wish.url().uri());
    get.setHeader("Accept", wish.accept());
    get.setHeader("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.7");
    get.setHeader("Accept-Encoding", "gzip, deflate, br, zstd");
    if (wish.validators().etag() != null) {
      get.setHeader("If-None-Match", wish.validators().etag());
    }
    if (wish.validators().lastModified() != null) {
      get.setHeader("If-Modified-Since", wish.validators().lastModified());
    }
    return get;
  }

  private Answer receive(Wish wish, HttpGet get) throws IOException {
    PageUrl url = wish.url();
    HttpHost target = new HttpHost(url.uri().getScheme(), url.host(), url.writtenPort());
    HttpClientContext context = HttpClientContext.create();
    context.setCookieStore(cookies.of(url.host()));
    long begin = System.nanoTime();
    ClassicHttpResponse response = client.executeOpen(target, get, context);
    try {
      Map<String, List<String>> headers = headers(response);
      int status = response.getCode();
      boolean success = status >= 200 && status < 300;
      HttpEntity entity = response.getEntity();
      String type = first(headers, "content-type");
      if (success && !wish.anyContent() && !ContentTypes.isReadable(type)) {
        get.cancel();
        return new Answer.Broken(FailureKind.CONTENT_TYPE, "content type '" + type + "'", false);
      }
      byte[] body = new byte[0];
      if (entity != null) {
        body = success ? wanted(wish, get, entity, headers) : beginning(get, entity, headers);
      }
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      return new Answer.Complete(status, headers, body, took);
    } finally {
      closeQuietly(response);
    }
  }

  /** What goes wrong after we have what we want is nothing to anybody. */
  private static void closeQuietly(ClassicHttpResponse response) {
    try {
      response.close();
    } catch (IOException e) {
      log.atDebug().setCause(e).log("connection did not close in order");
    }
  }

  private static byte[] wanted(
      Wish wish, HttpGet get, HttpEntity entity, Map<String, List<String>> headers)
      throws IOException {
    if (!wish.cut() && entity.getContentLength() > wish.maxBytes()) {
      get.cancel();
      throw new BodyReader.TooLargeException(wish.maxBytes());
    }
    return body(get, entity, headers, wish.maxBytes(), wish.cut());
  }

  /** Where the status says all that counts; a body that cannot be unpacked is as good as none. */
  private static byte[] beginning(
      HttpUriRequestBase request, HttpEntity entity, Map<String, List<String>> headers)
      throws IOException {
    try {
      return body(request, entity, headers, ERROR_BYTES, true);
    } catch (BodyReader.CodingException | ZipException | EOFException e) {
      return new byte[0];
    }
  }

  private static byte[] body(
      HttpUriRequestBase request,
      HttpEntity entity,
      Map<String, List<String>> headers,
      long limit,
      boolean cut)
      throws IOException {
    String encoding = String.join(",", headers.getOrDefault("content-encoding", List.of()));
    boolean whole = false;
    InputStream sent = entity.getContent();
    try {
      byte[] body = BodyReader.read(sent, encoding, limit, cut);
      // also takes the connection to its end, so that it can be used again
      whole = body.length < limit && sent.read() < 0;
      return body;
    } finally {
      if (!whole) {
        request.cancel(); // else closing would read on to the end of a body we do not want
      }
    }
  }

  private static String first(Map<String, List<String>> headers, String name) {
    return headers.getOrDefault(name, List.of("")).getFirst();
  }

  private static Map<String, List<String>> headers(ClassicHttpResponse response) {
    Map<String, List<String>> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      String value = header.getValue() == null ? "" : header.getValue();
      headers
          .computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>(1))
          .add(value);
    }
    headers.replaceAll((name, values) -> List.copyOf(values));
    return headers;
  }
}
