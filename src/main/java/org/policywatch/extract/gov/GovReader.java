package org.policywatch.extract.gov;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Labels;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.Texts;
import org.policywatch.extract.page.WrittenTimes;
import org.policywatch.model.DocumentNumber;
import org.policywatch.model.Finding;
import org.policywatch.model.PageTime;

/**
 * Reads what a government page says about its document outside of sentences: the label table and
 * the signature block. Stateless.
 */
public final class GovReader {
  private static final String[] NUMBER = {
    "发文字号", "文号", "文件编号", "公文文号", "发文号", "文件号", "文件字号", "發文字號", "Document No", "Document number"
  };
  private static final String[] ISSUER = {
    "发文机关",
    "制发机关",
    "印发机关",
    "公布机关",
    "制定机关",
    "发布机关",
    "发布机构",
    "发文机构",
    "发文单位",
    "印发单位",
    "公开主体",
    "發文機關",
    "Issued by",
    "Issuing authority",
    "Issuing body"
  };
  private static final String[] WRITTEN = {
    "成文日期", "成文时间", "发文日期", "发文时间", "印发日期", "印发时间", "制发日期", "签发日期", "Date issued"
  };
  private static final String[] VALIDITY = {
    "有效性", "效力状况", "效力状态", "时效性", "公文时效", "是否有效", "文件状态", "有效期至", "有效期"
  };
  private static final String[] TOPIC = {"主题分类", "信息分类", "组配分类", "体裁分类"};
  private static final String[] INDEX = {"索引号", "信息索引号", "公开索引号", "信息索引", "索引编号", "Index number"};

  private static final Pattern SPLIT =
      Pattern.compile("[、；;，,/]|\\s+(?=[\\u3400-\\u9fff])|\\sand\\s");
  private static final int LONGEST_DAY = 20;
  private static final Pattern SIGNATURE_DAY =
      Pattern.compile(
          "^\\s?(?:(?:19|20)\\d\\d\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|[二一][〇零○一二三四五六七八九OＯ0]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)\\s?$");

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  /** February 27, 2025 and 27 February 2025. */
  private static final Pattern ENGLISH_DAY =
      Pattern.compile("(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + "),? (?:19|20)\\d\\d");

  /** Hainan Provincial Department of Commerce, General Office of the State Council. */
  private static final Pattern ENGLISH_ORGAN =
      Pattern.compile(
          "(?:The )?(?=[A-Z])(?:[\\w&'’,() -]{4,140})?\\b(?:Government|Office|Commission|Department|Bureau|Ministry|Administration|Committee|Council|Province|City|China)(?: (?:of|for|on) [A-Z][\\w&'’, -]{2,80})?");

  /** Qiong Fu Ban [2025] No. 12, on a line of its own. */
  private static final Pattern ENGLISH_NUMBER =
      Pattern.compile(
          "[A-Z][A-Za-z]{1,20}(?: [A-Z][A-Za-z]{0,12}){0,5} ?["
              + Pattern.quote(DocumentNumber.OPENING)
              + "] ?(?:19|20)\\d\\d ?["
              + Pattern.quote(DocumentNumber.CLOSING)
              + "],? ?(?:[Nn]o\\.? ?)?\\d{1,5}");

  private static final Pattern ORGAN =
      Pattern.compile(
          "[\\u3400-\\u9fff（）()、"
              + " ]{4,120}(?:政府|委员会|办公室|办公厅|厅|局|部|会|院|委|办|行|署|中心|委員會|辦公室|辦公廳|廳)(?:[（(].{1,12}[)）])?");

  /**
   * What a page says about its document.
   *
   * @param number 文号 as printed, brackets as 〔〕; or null
   * @param index 索引号; or null
   * @param issuers names as printed in the table; may be empty
   * @param written 成文日期; or null
   * @param topicClass or null
   * @param validity or null
   * @param signature the bodies in the signature block, as printed; may be empty
   * @param signed the day of the signature block; or null
   * @param labels how many different labels of documents stand on the page
   */
  public record Reading(
      @Nullable Finding<String> number,
      @Nullable Finding<String> index,
      List<String> issuers,
      @Nullable Finding<PageTime> written,
      @Nullable Finding<String> topicClass,
      @Nullable Finding<String> validity,
      List<String> signature,
      @Nullable Finding<PageTime> signed,
      long labels) {
    public Reading {
      issuers = List.copyOf(issuers);
      signature = List.copyOf(signature);
    }
  }

  /**
   * Reads the labels of a page, the lines under its headline and the end of its text.
   *
   * @param header the lines between headline and text
   */
  public Reading read(PageDom page, Labels labels, List<Line> header, String text) {
    long count =
        labels.count(
            "索引号",
            "信息索引号",
            "主题分类",
            "发文机关",
            "发文字号",
            "文号",
            "成文日期",
            "发布机构",
            "有效性",
            "主题词",
            "公开方式",
            "信息分类",
            "公开日期",
            "发文单位",
            "效力状态",
            "时效性",
            "Document number",
            "Issuing authority");
    List<String> lines = text.lines().toList();
    int day = signatureDay(lines);
    List<String> signature = day < 0 ? List.of() : signature(lines, day);
    List<String> issuers =
        labels.first(ISSUER).map(value -> issuers(value, signature)).orElse(List.of());
    return new Reading(
        find(labels, NUMBER)
            .filter(GovReader::isNumber)
            .map(GovReader::bracketed)
            .or(() -> englishNumber(header))
            .orElse(null),
        find(labels, INDEX).orElse(null),
        issuers,
        written(labels),
        find(labels, TOPIC).orElse(null),
        find(labels, VALIDITY).filter(value -> value.value().length() <= 40).orElse(null),
        signature,
        day < 0 ? null : signed(lines.get(day)),
        count);
  }

  /** Who publishes may be one of several who sign, and is often abbreviated. */
  private static List<String> issuers(Labels.Labelled value, List<String> signature) {
    List<String> named = split(value.value());
    boolean publishes = value.label().startsWith("发布");
    boolean sign =
        named.stream().allMatch(it -> signature.stream().anyMatch(full -> shortens(it, full)));
    return publishes && sign && !signature.isEmpty() ? signature : named;
  }

  /** 市发展改革委 of 云州市发展和改革委员会: its characters, in order, not all. */
  private static boolean shortens(String name, String full) {
    int at = 0;
    for (int i = 0; i < full.length() && at < name.length(); i++) {
      at += full.charAt(i) == name.charAt(at) ? 1 : 0;
    }
    return at == name.length();
  }

  private static Optional<Finding<String>> find(Labels labels, String[] names) {
    return labels
        .first(names)
        .filter(value -> value.value().length() <= 200)
        .map(value -> new Finding<>(value.value(), "label." + value.label(), value.value()));
  }

  private static Optional<Finding<String>> englishNumber(List<Line> header) {
    return header.stream()
        .map(Line::text)
        .filter(line -> line.length() <= 60 && ENGLISH_NUMBER.matcher(line).matches())
        .map(line -> new Finding<>(line, "line.number", line))
        .findFirst();
  }

  private static boolean isNumber(Finding<String> value) {
    return value.value().matches(".*\\d.*") && value.value().length() <= 60;
  }

  private static Finding<String> bracketed(Finding<String> number) {
    String value =
        number
            .value()
            .replaceAll("[\\[(（【［]\\s?((?:19|20)\\d\\d)\\s?[\\])）】］]", "〔$1〕")
            .replaceAll("\\s+", "");
    return new Finding<>(value, number.rule(), number.snippet());
  }

  private static @Nullable Finding<PageTime> written(Labels labels) {
    return labels
        .first(WRITTEN)
        .flatMap(
            value ->
                WrittenTimes.value(value.value())
                    .map(time -> new Finding<>(time, "label." + value.label(), value.value())))
        .orElse(null);
  }

  private static @Nullable Finding<PageTime> signed(String line) {
    return WrittenTimes.first(line)
        .map(time -> new Finding<>(time, "signature", line))
        .orElse(null);
  }

  private static List<String> split(String value) {
    List<String> names = new ArrayList<>();
    for (String part : SPLIT.split(value)) {
      String name = Texts.tidy(part);
      if (name.length() >= 2 && name.length() <= 60 && names.size() < 20) {
        names.add(name);
      }
    }
    return names;
  }

  /** The line of the last day that stands alone under an organ's name. */
  private static int signatureDay(List<String> lines) {
    for (int i = lines.size() - 1; i > 0; i--) {
      if (isDay(lines.get(i)) && isOrgan(lines.get(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDay(String line) {
    return line.length() <= LONGEST_DAY
        && (SIGNATURE_DAY.matcher(line).matches() || ENGLISH_DAY.matcher(line).matches());
  }

  private static boolean isOrgan(String line) {
    return ORGAN.matcher(line).matches() || ENGLISH_ORGAN.matcher(line).matches();
  }

  private static List<String> signature(List<String> lines, int day) {
    List<String> names = new ArrayList<>();
    for (int i = day - 1; i >= 0 && i >= day - 8; i--) {
      if (ENGLISH_ORGAN.matcher(lines.get(i)).matches()) {
        names.addFirst(lines.get(i));
        continue;
      }
      if (!ORGAN.matcher(lines.get(i)).matches()) {
        break;
      }
      names.addAll(0, split(lines.get(i).replaceFirst("[（(](?:代章|章|印)[)）]", "")));
    }
    return names;
  }
}
