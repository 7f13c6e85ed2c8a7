package org.policywatch.extract.date;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chinese calendar dates of any precision with their edges and bounds: 2022年, 5月, 二零二五年年底前,
 * 民国110年10月, 明年上半年, 2024年一季度末, 1月5日9时.
 */
final class ChineseDates extends DateRule {
  private static final String HOUR =
      "(?:\\s?(?<half>凌晨|早上|上午|中午|下午|傍晚|晚上?|晚间)?\\s?(?<h>\\d{1,2})\\s?(?:时|点"
          + "|:(?=\\d))(?:(?<min>\\d{1,2})分?|整)?)?";
  private static final String EDGE_END =
      "(?:年?(?:底|末|终)(?!层|座|数(?![字据智码])|线|蕴|部|盘|端|梢|位|色|稿|子)|岁末)";
  private static final String EDGE_START = "年?初(?!步|级|中|始|创|期|心|衷|审|选|评)";
  private static final String EDGE_MIDDLE =
      "年?中(?=[,。;、)\\s]|$|之?前|以前|完成|实现|建成|达|启动|发布|启用|投用|投产|上线|开通|竣工|开工|落地|交付|正式|全面|前后)";
  private static final String PART =
      "(?:"
          + Han.month("")
          + "(?:\\s?"
          + Han.day("")
          + HOUR
          + "|(?<xun>[上中下]旬)|(?<medge>底|末"
          + "|初(?!步|级|中)|中(?=[,。;、)]|$|前)))?"
          + "|第?(?<q>[一二三四1-4首])季度?(?<=度|季)(?<qedge>末|底)?|Q(?<q2>[1-4])|(?<=年"
          + "|年的)(?<season>[春夏秋冬])(?:季|天|节前后)(?!度|节)|(?<half2>[上下])半年(?:度)?(?<hedge>末|底)?"
          + "|(?<end>"
          + EDGE_END
          + ")|(?<start>"
          + EDGE_START
          + ")|(?<mid>"
          + EDGE_MIDDLE
          + "))";
  private static final String BOUND =
      "(?:(?<orbefore>(?:或|及)(?:之|以)?前)|(?<before>之前|以前|前(?![后沿期往景海瞻身端置述言来不三两]|列(?!入)|提(?![交供出报升高速])"
          + "|\\d{1,4}[名位强]|[十百]强))"
          + "|(?<around>前后|左右)|(?<inside>内(?![地容部外在涵生需陆置]))|(?<since>以来|至今)|(?<from>(?:起|开始)(?=[,，、。每]|$"
          + "|连续|逐年|陆续|分|全面|全省|全市|全国|统一|逐步|正式|推|将))|(?<after>以后|之后))?";

  private static final Pattern PATTERN =
      Pattern.compile(
          "(?:"
              + Han.year("")
              + "(?:年(?=内))?"
              + "|(?<![每季同当历\\d])(?<!每年的?)(?=[\\d一二三四五六七八九十元第Q上下年岁]))"
              + "(?:\\s?的?(?:"
              + PART
              + ")|全年(?!龄))?"
              + BOUND);

  /** From this month on, what is planned is planned for the next year. */
  private static final int LATE = 11;

  ChineseDates() {
    super("zh.date.calendar", PATTERN, Starts.of(Starts.YEARS + "第Q年岁下元"));
  }

  @Override
  @Nullable Reading read(MatchResult m, Anchor anchor) {
    int year = Han.year(m, "", anchor);
    if (year < 0) {
      return null;
    }
    if (m.group("l") != null && m.group("l").equals("同年") && anchor.before() == null) {
      return null;
    }
    int part = part(m);
    if (year == 0 && part == 0 && !hasEdge(m)) {
      return null;
    }
    int day = m.group("d") == null ? 0 : Han.number(m.group("d"));
    boolean edge = hasEdge(m);
    if (year == 0 && edge && bareEdgeIsAWord(m)) {
      return null;
    }
    Period period =
        edge
            ? edged(m, year, anchor)
            : year == 0 ? anchor.dated(part, day) : new Period(year, part, day);
    if (period == null || !period.isReal() || m.group("d") != null && day < 1) {
      return Reading.NONE;
    }
    Reading reading = bounded(m, period).asPartial(year == 0);
    return year == 0 ? reading : reading.stating(period);
  }

  private static boolean hasEdge(MatchResult m) {
    return m.group("end") != null || m.group("start") != null || m.group("mid") != null;
  }

  /** 底, 初, 中 mean a date only behind 年. */
  private static boolean bareEdgeIsAWord(MatchResult m) {
    String word = m.group();
    return !word.startsWith("年") && !word.startsWith("岁");
  }

  private static int part(MatchResult m) {
    if (m.group("m") != null) {
      return Math.max(Han.number(m.group("m")), 99 * Integer.signum(-Han.number(m.group("m"))));
    }
    String quarter = m.group("q") != null ? m.group("q") : m.group("q2");
    if (quarter != null) {
      return 32 + (quarter.equals("首") ? 1 : Han.number(quarter));
    }
    if (m.group("season") != null) {
      return 21 + "春夏秋冬".indexOf(m.group("season"));
    }
    return m.group("half2") == null ? 0 : m.group("half2").equals("上") ? 40 : 41;
  }

  private static @Nullable Period edged(MatchResult m, int year, Anchor anchor) {
    int month = m.group("end") != null ? 12 : m.group("mid") != null ? 6 : 1;
    int day = m.group("end") != null ? 31 : 0;
    if (year > 0) {
      return new Period(year, month, day);
    }
    if (isNextYear(anchor)) {
      return new Period(anchor.stated().year(), month, day); // 2023年是攻坚年,年底前…
    }
    return anchor
        .leaning(anchor.lean() == Lean.NEAREST ? Lean.FUTURE : anchor.lean())
        .dated(month, day);
  }

  /** Told at the end of a year, of the one that comes. */
  private static boolean isNextYear(Anchor anchor) {
    Period stated = anchor.stated();
    return stated != null
        && stated.part() == 0
        && stated.year() == anchor.reference().getYear() + 1
        && anchor.reference().getMonthValue() >= LATE;
  }

  private static Reading bounded(MatchResult m, Period period) {
    boolean end = m.group("end") != null;
    boolean loose = m.group("start") != null || m.group("mid") != null;
    String value = period.edtf();
    Period exact = period;
    if (m.group("medge") != null || m.group("qedge") != null || m.group("hedge") != null) {
      String word = m.group("medge") == null ? "末" : m.group("medge");
      end = word.equals("底") || word.equals("末");
      loose = !end;
      exact = end ? Period.day(period.last()) : period;
      value = exact.edtf();
    }
    if (m.group("xun") != null) {
      return xun(m, period);
    }
    if (m.group("h") != null) {
      return Reading.of(value + time(m), Form.POINT);
    }
    if (m.group("before") != null) {
      boolean inclusive = end || exact.day() > 0 || m.group("mid") != null;
      return Reading.of(inclusive ? value : "../" + exact.previous().edtf(), Form.BOUND);
    }
    if (m.group("around") != null || loose) {
      return Reading.loose(value + "~", Form.EDGE);
    }
    if (m.group("inside") != null || m.group("orbefore") != null) {
      return Reading.of(value, Form.BOUND);
    }
    if (m.group("since") != null || m.group("from") != null && period.day() == 0) {
      return Reading.of(value + "/..", Form.SINCE);
    }
    if (m.group("after") != null) {
      return Reading.of(exact.next().edtf() + "/..", Form.SINCE);
    }
    return Reading.of(value, end ? Form.EDGE : Form.POINT);
  }

  private static Reading xun(MatchResult m, Period month) {
    String word = m.group("xun");
    int from = word.startsWith("上") ? 1 : word.startsWith("中") ? 11 : 21;
    int to = word.startsWith("上") ? 10 : word.startsWith("中") ? 20 : month.last().getDayOfMonth();
    Period first = new Period(month.year(), month.part(), from);
    Period last = new Period(month.year(), month.part(), to);
    return Reading.of(first.edtf() + "/" + last.edtf(), Form.EDGE);
  }

  private static String time(MatchResult m) {
    int hour = Integer.parseInt(m.group("h"));
    String half = m.group("half");
    boolean later =
        half != null && !half.startsWith("凌") && !half.startsWith("早") && !half.startsWith("上");
    hour = later && hour < 12 && !(half.startsWith("中") && hour > 6) ? hour + 12 : hour;
    int minute = m.group("min") == null ? -1 : Integer.parseInt(m.group("min"));
    if (hour > 24 || minute > 59) {
      return "";
    }
    return minute < 0 ? "T%02d".formatted(hour) : "T%02d:%02d".formatted(hour, minute);
  }
}
