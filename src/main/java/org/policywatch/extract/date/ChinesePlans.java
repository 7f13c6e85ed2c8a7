package org.policywatch.extract.date;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.FiveYearPlans;
import org.policywatch.extract.text.Numerals;

/** Five-year plans as periods: “十四五”期间, 十五五末, 第十四个五年规划; decades and centuries. */
final class ChinesePlans extends DateRule {
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?:[“\"「『'‘]\\s?(?<quoted>二?十[一二三四五六七八九]?|[一二三四六七八九])五\\s?[”\"」』'’]"
              + "|(?<![第十二])(?<plain>二?十[一二三四五六七八九])五(?![年个家项倍成月天日万千百十条名位座大号])"
              + "|第(?<ordinal>二?十[一二三四五六七八九]?|[一二三四五六七八九]|\\d{1,2})个五年(?:规划|计划)"
              + "|(?<short>[八九十])五(?=时期|期间|以来|末))"
              + "(?<suffix>规划期间|规划期末|规划期内|规划期|时期末|时期|期间|期末|末期|末年|末|初期|初|以来|开局之年|开局年|收官之年|收官年)?"
              + "|(?<century>21|本|二十一)世纪(?<where>中叶|末|(?<decade>[二三四五2-5])[十0]年代)"
              + "|20(?<dec>[2-5])0年代");

  ChinesePlans() {
    super("zh.date.plan", PATTERN, Starts.of("“\"「『'‘十二八九第本2"));
  }

  @Override
  @Nullable Reading read(MatchResult m, Anchor anchor) {
    if (m.group("century") != null || m.group("dec") != null) {
      return century(m);
    }
    FiveYearPlans.Plan plan = plan(m);
    if (plan == null) {
      return null;
    }
    String suffix = m.group("suffix") == null ? "" : m.group("suffix");
    int first = plan.firstYear();
    int last = plan.lastYear();
    return switch (suffix) {
      case "规划期末", "时期末", "期末", "末", "末年" -> Reading.of(last + "-12-31", Form.EDGE);
      case "末期" -> Reading.loose(last + "~", Form.EDGE);
      case "初", "初期" -> Reading.loose(first + "~", Form.EDGE);
      case "以来" -> Reading.of(first + "/..", Form.SINCE);
      case "开局之年", "开局年" -> Reading.of(String.valueOf(first), Form.POINT);
      case "收官之年", "收官年" -> Reading.of(String.valueOf(last), Form.POINT);
      default -> Reading.of(plan.edtf(), Form.PLAN);
    };
  }

  private static FiveYearPlans.@Nullable Plan plan(MatchResult m) {
    for (String group : new String[] {"quoted", "plain", "short"}) {
      if (m.group(group) != null) {
        return FiveYearPlans.named(m.group(group));
      }
    }
    return FiveYearPlans.of(Numerals.whole(m.group("ordinal")));
  }

  private static Reading century(MatchResult m) {
    String decade = m.group("dec") != null ? m.group("dec") : m.group("decade");
    if (decade != null) {
      int year = 2000 + 10 * Numerals.whole(decade);
      return Reading.of(year + "/" + (year + 9), Form.RANGE);
    }
    return m.group("where").equals("中叶")
        ? Reading.loose("2050~", Form.EDGE)
        : Reading.of("2100-12-31", Form.EDGE);
  }
}
