package org.policywatch.extract.issuer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policywatch.region.Level;
import org.policywatch.region.Region;
import org.policywatch.text.WordStarts;
import org.policywatch.text.WordTrie;
import org.policywatch.text.WordTrie.Match;

/**
 * Names of organs in simplified Chinese: a national body, or {@code [中共] (region… | 省 | 市 …) (政府 |
 * 委 | 人大常委会 | department) [department]}.
 */
final class ChineseGrammar {
  private static final int MOST_PLACES = 3;
  private static final int LONGEST_LEVEL = 3;

  private static final Map<String, Level> LEVELS =
      Map.of(
          "省", Level.PROVINCE,
          "自治区", Level.PROVINCE,
          "特区", Level.PROVINCE,
          "市", Level.PREFECTURE,
          "州", Level.PREFECTURE,
          "自治州", Level.PREFECTURE,
          "区", Level.COUNTY,
          "县", Level.COUNTY);

  private static final List<String> GOVERNMENTS = List.of("人民政府", "特别行政区政府", "特区政府", "政府");
  private static final List<String> CONGRESSES = List.of("人大常委会", "人民代表大会常务委员会");
  private static final List<String> COMMITTEES = List.of("委员会", "党委", "委");

  /** What may not stand before 省, 市, 区: it would be the end of another word. */
  private static final String NOT_BEFORE = "城都超上门股全各跨外两多三四五六七八九十数名某等县地校小社园辖西东南北新开片的";

  private static final String BEFORE_COUNTY = "由和与及同经据从在向对是该本我为被让将并且日前后";

  /** What makes 政府 part of another word, and what makes a ministry one. */
  private static final List<String> NOT_GOVERNMENT =
      List.of(
          "工作报告", "采购", "投资", "引导", "购买", "补贴", "债", "部门", "网", "官网", "门户", "主导", "补助", "出资", "财政",
          "性基金", "和社会资本", "机构", "职能", "信用", "治理", "间", "基金", "奖", "资金", "专项");

  private static final List<String> ZONES =
      List.of(
          "开发区", "高新区", "经开区", "园区", "新区", "试验区", "保税区", "合作区", "示范区", "新城", "片区", "证监局", "保监局");

  private static final List<String> NOT_MINISTRY = List.of("门", "署", "分", "长", "级", "队", "件", "筹");
  private static final String FOREIGN = "洲国本兰罗斯典士尼亚际";

  private final WordTrie<String> national;
  private final Places places;
  private final Departments departments;

  /** What the name of an organ that stands alone begins with. */
  private final WordStarts starts = new WordStarts();

  /** What begins behind the place or the level of an organ. */
  private final WordStarts bodies = new WordStarts();

  ChineseGrammar(WordTrie<String> national, Places places, Departments departments) {
    this.national = national;
    this.places = places;
    this.departments = departments;
    national.addStartsTo(starts);
    places.addStartsTo(starts);
    List.of("国家", "中央", "中共").forEach(starts::add);
    addBodies(bodies, "");
    LEVELS.keySet().forEach(level -> addBodies(starts, level));
  }

  private void addBodies(WordStarts all, String before) {
    for (List<String> words : List.of(GOVERNMENTS, CONGRESSES, COMMITTEES)) {
      words.forEach(word -> all.add(before + word));
    }
    departments.addStartsTo(all, before);
  }

  /** False where no organ starts that does not follow another in a list. */
  boolean mayStartAt(String text, int at) {
    return starts.mayBeAt(text, at);
  }

  /**
   * The organ whose name starts at {@code at}; null when none does.
   *
   * @param joint true when it follows another organ in a list and may leave out the region
   */
  @Nullable Organ at(String text, int at, boolean joint) {
    if (!joint && !mayStartAt(text, at)) {
      return null;
    }
    Organ local = local(text, at, joint);
    Organ national = national(text, at);
    Organ longer =
        national != null && (local == null || national.end() >= local.end()) ? national : local;
    return longer == null || departments.isInstitute(text, longer.end()) ? null : longer;
  }

  private @Nullable Organ national(String text, int at) {
    for (Match<String> match : national.at(text, at)) {
      if (isNational(text, match)) {
        return withDepartment(text, Organ.national(at, match.end(), match.value()));
      }
    }
    boolean state = text.startsWith("国家", at) || text.startsWith("中央", at);
    int end = state ? departments.end(text, at + 2) : Departments.NONE;
    return end == Departments.NONE
        ? null
        : Organ.national(
            at, end, text.substring(at, at + 2) + departments.full(text.substring(at + 2, end)));
  }

  private static boolean isNational(String text, Match<String> match) {
    String after = text.substring(match.end(), Math.min(text.length(), match.end() + 1));
    String name = text.substring(match.start(), match.end());
    char before = match.start() == 0 ? '\n' : text.charAt(match.start() - 1);
    return switch (name) {
      case "环境部", "劳动部", "内政部" -> FOREIGN.indexOf(before) < 0 && !NOT_MINISTRY.contains(after);
      case "央行", "人行" ->
          FOREIGN.indexOf(before) < 0 && !List.of("道", "业", "数").contains(after); // 央行数字货币
      case "国办", "中办" -> !after.equals("发") && !after.equals("函");
      case "国务院", "行政院" -> !after.equals("令");
      default ->
          !(name.endsWith("部") && NOT_MINISTRY.contains(after))
              && !(name.endsWith("委") && List.of("员", "托").contains(after))
              && !(name.endsWith("政府") && isOtherGovernment(text, match.end()));
    };
  }

  /** 国务院 and ministries have offices and departments that issue under their own name. */
  private Organ withDepartment(String text, Organ organ) {
    int end = departments.end(text, organ.end());
    if (end == Departments.NONE
        && (text.startsWith("办公厅", organ.end()) || text.startsWith("综合司", organ.end()))) {
      end = organ.end() + 3;
    }
    end = end == Departments.NONE ? Departments.agencyEnd(text, organ.end()) : end;
    return end == Departments.NONE
        ? organ
        : organ.with(end, organ.core() + departments.full(text.substring(organ.end(), end)));
  }

  private @Nullable Organ local(String text, int at, boolean joint) {
    int from = text.startsWith("中共", at) ? at + 2 : at;
    Organ placed = afterPlaces(text, at, from, null, MOST_PLACES);
    if (placed != null) {
      return placed;
    }
    int levelEnd = levelEnd(text, from);
    if (levelEnd >= 0) {
      Level level = LEVELS.get(text.substring(from, levelEnd));
      Organ organ = stands(text, at, level) ? body(text, at, levelEnd, null, level) : null;
      if (organ != null) {
        return organ;
      }
    }
    int end = joint ? departments.end(text, at) : Departments.NONE;
    if (end - at > 3 && (text.startsWith("总局", end - 2) || text.startsWith("总署", end - 2))) {
      return Organ.national(at, end, "国家" + text.substring(at, end));
    }
    return end - at < 3
        ? null
        : new Organ(at, end, null, null, departments.full(text.substring(at, end)), false);
  }

  /**
   * Where the level ends that stands there, when the name of an organ may go on behind it; or -1.
   */
  private int levelEnd(String text, int from) {
    if (from >= text.length() || !isLevelInitial(text.charAt(from))) {
      return -1;
    }
    for (int end = from + 1; end <= from + LONGEST_LEVEL && end <= text.length(); end++) {
      if (LEVELS.containsKey(text.substring(from, end))) {
        return bodies.mayBeAt(text, end) ? end : -1;
      }
    }
    return -1;
  }

  private static boolean isLevelInitial(char c) {
    return switch (c) {
      case '省', '自', '特', '市', '州', '区', '县' -> true;
      default -> false;
    };
  }

  /** True when the level is a word of its own; 区 ends too many words to stand after any. */
  private static boolean stands(String text, int at, Level level) {
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    boolean han = before >= 0x3400 && before < 0xA000;
    return !han
        || (level == Level.COUNTY
            ? BEFORE_COUNTY.indexOf(before) >= 0
            : NOT_BEFORE.indexOf(before) < 0);
  }

  private @Nullable Organ afterPlaces(
      String text, int start, int from, @Nullable Region outer, int most) {
    if (most == 0) {
      return null;
    }
    for (Match<List<Region>> match : places.at(text, from)) {
      Region place = Places.inside(match.value(), outer);
      if (place == null) {
        continue;
      }
      Organ organ = body(text, start, match.end(), place, null);
      if (organ == null && text.startsWith("自治区", match.end())) {
        organ = body(text, start, match.end() + 3, place, null);
      }
      if (organ == null) {
        organ = TaskGroups.at(text, start, match.end(), place);
      }
      if (organ == null) {
        organ = afterPlaces(text, start, match.end(), place, most - 1);
      }
      if (organ != null) {
        return organ;
      }
    }
    return null;
  }

  private @Nullable Organ body(
      String text, int start, int from, @Nullable Region place, @Nullable Level level) {
    if (!bodies.mayBeAt(text, from)) {
      return null;
    }
    int government = governmentEnd(text, from);
    if (government > 0) {
      return withOffice(text, new Organ(start, government, place, level, "人民政府", false));
    }
    for (String congress : CONGRESSES) {
      if (text.startsWith(congress, from)) {
        int congressEnd = from + congress.length();
        return new Organ(start, congressEnd, place, level, "人民代表大会常务委员会", false);
      }
    }
    int end = departments.end(text, from);
    if (place != null && end > from && isZone(text.substring(from, end))) {
      String name = text.substring(start, end).replaceFirst("管委会$", "管理委员会");
      return Organ.national(start, end, name);
    }
    if (end != Departments.NONE) {
      return new Organ(
          start, end, place, level, departments.full(text.substring(from, end)), false);
    }
    int party = partyEnd(text, from);
    return party < 0 ? null : withOffice(text, new Organ(start, party, place, level, "委", false));
  }

  /** Bodies of zones keep the name they have: 广州开发区 is not 广州市开发区. */
  private static boolean isZone(String department) {
    return ZONES.stream().anyMatch(department::contains);
  }

  private Organ withOffice(String text, Organ organ) {
    boolean government = organ.core().equals("人民政府");
    for (String office : List.of("办公厅", "办公室", "新闻办公室", "新闻办")) {
      if (text.startsWith(office, organ.end())) {
        return organ.with(organ.end() + office.length(), organ.core() + office);
      }
    }
    int end = departments.end(text, organ.end());
    if (end == Departments.NONE) {
      return organ.with(organ.end(), government ? organ.core() : "委员会");
    }
    String department = text.substring(organ.end(), end);
    return organ.with(
        end, government ? organ.core() + department : departments.full("委" + department));
  }

  private static int governmentEnd(String text, int from) {
    for (String word : GOVERNMENTS) {
      if (text.startsWith(word, from)) {
        int end = from + word.length();
        return isOtherGovernment(text, end) ? -1 : end;
      }
    }
    return -1;
  }

  private static boolean isOtherGovernment(String text, int end) {
    return NOT_GOVERNMENT.stream().anyMatch(word -> text.startsWith(word, end));
  }

  private static int partyEnd(String text, int from) {
    if (text.startsWith("委员会", from)) {
      return from + 3;
    }
    int end = text.startsWith("党委", from) ? from + 2 : text.startsWith("委", from) ? from + 1 : -1;
    boolean person = end > 0 && end < text.length() && "托任派屈员书常副内".indexOf(text.charAt(end)) >= 0;
    return person ? -1 : end;
  }
}
