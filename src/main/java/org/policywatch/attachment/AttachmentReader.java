package org.policywatch.attachment;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of files in a process of its own, which it starts when it is first needed and
 * again when one has died. Nothing that a file holds makes it throw. Safe for many threads; one
 * file is read at a time.
 */
public final class AttachmentReader implements AutoCloseable {
  /** After so many files a process is replaced: whatever it leaked is gone. */
  private static final int FILES_A_PROCESS = 500;

  private final AttachmentSettings settings;
  private final ReentrantLock turn = new ReentrantLock();
  private @Nullable Process process;
  private int files;

  public AttachmentReader(AttachmentSettings settings) {
    this.settings = settings;
  }

  /** True when the bytes are a file for this reader, not a page. */
  public static boolean isFile(byte[] bytes) {
    return FileKind.of(bytes) != FileKind.OTHER;
  }

  /** The text of a file. */
  public AttachmentText read(byte[] bytes) {
    if (!isFile(bytes)) {
      return AttachmentText.nothing("is no kind of file that can be read");
    }
    turn.lock();
    try {
      Process running = running();
      CompletableFuture<AttachmentText> answer = new CompletableFuture<>();
      Thread.ofVirtual().start(() -> exchange(running, bytes, answer));
      return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      end();
      return AttachmentText.nothing(
          "was not read within " + settings.timeout().toSeconds() + " seconds");
    } catch (ExecutionException e) {
      end();
      return AttachmentText.nothing("could not be read: it asks for too much memory");
    } catch (InterruptedException e) {
      end();
      Thread.currentThread().interrupt();
      return AttachmentText.nothing("was not read: stopped");
    } catch (IOException e) {
      return AttachmentText.nothing("could not be read: no Java process: " + e.getMessage());
    } finally {
      turn.unlock();
    }
  }

  private Process running() throws IOException {
    Process known = process;
    if (known != null && known.isAlive() && files < FILES_A_PROCESS) {
      files++;
      return known;
    }
    end();
    Process fresh = new ProcessBuilder(settings.command()).redirectError(Redirect.DISCARD).start();
    process = fresh;
    files = 1;
    return fresh;
  }

  private static void exchange(
      Process process, byte[] bytes, CompletableFuture<AttachmentText> answer) {
    try {
      // neither stream is closed: the process waits for the next file
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
      out.writeInt(bytes.length);
      out.write(bytes);
      out.flush();
      answer.complete(ReadingProcess.receive(new DataInputStream(process.getInputStream())));
    } catch (IOException | RuntimeException e) {
      answer.completeExceptionally(new CompletionException(e));
    }
  }

  private void end() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }

  /** Ends the process, if there is one. */
  @Override
  public void close() {
    turn.lock();
    try {
      end();
    } finally {
      turn.unlock();
    }
  }
}
