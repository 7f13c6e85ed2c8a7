package org.policywatch.attachment;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The process that reads files: lengths and bytes on its input, warnings and text on its output.
 */
final class ReadingProcess {
  private ReadingProcess() {}

  /** Reads until the input ends, that is, as long as the program that started it lives. */
  public static void main(String[] arguments) throws IOException {
    // whatever a library prints must not stand between our answers
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    try {
      while (true) {
        send(out, FileText.of(in.readNBytes(in.readInt())));
      }
    } catch (EOFException e) {
      // nobody asks any more
    }
  }

  private static void send(DataOutputStream out, AttachmentText answer) throws IOException {
    out.writeInt(answer.warnings().size());
    for (String warning : answer.warnings()) {
      out.writeUTF(warning.substring(0, Math.min(1_000, warning.length())));
    }
    byte[] text = answer.text().getBytes(StandardCharsets.UTF_8);
    out.writeInt(text.length);
    out.write(text);
    out.flush();
  }

  /** The other end of {@link #send}. */
  static AttachmentText receive(DataInputStream in) throws IOException {
    List<String> warnings = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      warnings.add(in.readUTF());
    }
    byte[] text = in.readNBytes(in.readInt());
    return new AttachmentText(new String(text, StandardCharsets.UTF_8), warnings);
  }
}
