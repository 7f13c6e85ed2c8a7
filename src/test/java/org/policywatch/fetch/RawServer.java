package org.policywatch.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.policywatch.model.PageUrl;

/** A server that says what no HTTP server would; it has no robots.txt. */
final class RawServer implements AutoCloseable {
  private final ServerSocket socket;
  private final Behaviour behaviour;
  private final AtomicInteger requests = new AtomicInteger();
  private final List<Long> arrivals = Collections.synchronizedList(new ArrayList<>());

  RawServer(Behaviour behaviour) throws IOException {
    this.behaviour = behaviour;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  /** What happens to a connection once its request was read. */
  interface Behaviour {
    void answer(Socket connection, OutputStream out) throws IOException, InterruptedException;
  }

  PageUrl url() {
    return new PageUrl("http://127.0.0.1:" + socket.getLocalPort() + "/page");
  }

  /** Requests for anything but robots.txt. */
  int requests() {
    return requests.get();
  }

  /** When requests came, robots.txt too, by {@link System#nanoTime}. */
  List<Long> arrivals() {
    return List.copyOf(arrivals);
  }

  static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        Thread.ofVirtual().start(() -> serve(connection));
      }
    } catch (IOException e) {
      // closed: the test is over
    }
  }

  private void serve(Socket connection) {
    try (connection;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = connection.getOutputStream()) {
      String first = in.readLine();
      for (String line = first; line != null && !line.isEmpty(); line = in.readLine()) {}
      arrivals.add(System.nanoTime());
      if (first != null && first.contains("/robots.txt")) {
        write(out, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      } else if (first != null) {
        requests.incrementAndGet();
        behaviour.answer(connection, out);
      }
    } catch (IOException | InterruptedException e) {
      // the client left, as it should
    }
  }
}
