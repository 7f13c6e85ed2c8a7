import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import org.policywatch.extract.TextExtractor;

/**
 * How the time of an extraction grows with its text: each hostile piece is repeated up to four
 * million characters, doubling; the growth of the CPU time must stay under four.
 */
final class Doubling {
  private static final List<String> PIECES =
      List.of(
          "到2025年，建成100个园区，",
          "到2025年底前力争培育领军企业20家以上。",
          "《", "“", "（", "2020年", "一", "1", "1万", "百", "不少于", "第", "省", "中共",
          "朝阳区", "人民政府", "〔2020〕1号", "由10家提高到20家", "每年新增", "同比增长5%，",
          "a ", "by 2025 ", "at least ", "1 in ", "the five-year plan ",
          "By the end of 2022 the province aims to have 20 leading firms. ",
          "1,000,", "2022-", "二〇", "、5家", "\uD800", "　", "A", "e.g. ");

  public static void main(String[] arguments) {
    int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4_000_000;
    TextExtractor extractor = new TextExtractor();
    PIECES.forEach(piece -> time(extractor, piece, 20_000));
    boolean good = true;
    for (String piece : PIECES) {
      double quarter = time(extractor, piece, most / 4);
      double half = time(extractor, piece, most / 2);
      double whole = time(extractor, piece, most);
      double growth = whole / Math.max(half, 0.05);
      good &= growth < 4;
      System.out.printf(
          "%-24s %6.2f s %6.2f s %6.2f s, last doubling x %.1f%n",
          piece.strip(), quarter, half, whole, growth);
    }
    System.out.println(good ? "linear" : "NOT LINEAR");
    System.exit(good ? 0 : 1);
  }

  /** CPU seconds. */
  private static double time(TextExtractor extractor, String piece, int length) {
    var threads = ManagementFactory.getThreadMXBean();
    String text = piece.repeat(length / piece.length());
    long start = threads.getCurrentThreadCpuTime();
    extractor.extract(text, LocalDate.of(2021, 1, 1));
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
