import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.policywatch.extract.TextExtractor;
import org.policywatch.model.DateMention;
import org.policywatch.model.Quote;
import org.policywatch.model.Target;
import org.policywatch.model.TextFacts;

/**
 * Hostile short texts from seeds: no exception, and every quote is what stands at its place.
 * Arguments: how many texts, the first seed, threads. A text that fails is printed with its seed.
 */
final class FuzzText {
  private static final String[] PIECES =
      ("年 月 日 底 前 到 至 - — ~ 2022 2025 二〇二五 十四五 “ ” 《 》 （ ） 〔2023〕 第 号 季度 上半年 民国 农历 初一 by the_end_of"
              + " within five_years No. Plan the , . 。 ， ； 、 ％ % 万 亿 兆 家 个 名 项 元 美元 不少于 不超过 以上 左右 超过"
              + " 1/3 突破1万 百家 至少 培育 打造 建成 力争 达到 新增 每年 年均 增长 翻一番 一批 数十 三分之二 百分之 百 千 一 两 三 0 5 10 9999999999"
              + " 近 日前 今年 明年 去年 同比 截至目前 河北省 北京市 朝阳区 吉林市 工信厅 人民政府办公厅 中共 委网信办 印发 补贴 奖励 罚款"
              + " 领军企业 园区 at_least about more_than double one_in_ten percent billion yuan $ firms parks build open a an"
              + " Hebei Province MIIT will aims_to 30/06/2022 02/30/2021 2月30日 2021-13-45 五千万万亿 ٣ ① ⅷ ﷺ 👍 … T : +")
          .split(" ");
  private static final char[] ODD = {'\uD800', '\uDC00', '\uE000', '\u200B', '\0', '\n', '\u202E'};

  public static void main(String[] arguments) throws InterruptedException {
    long texts = Long.parseLong(arguments[0]);
    long first = Long.parseLong(arguments[1]);
    int threads = Integer.parseInt(arguments[2]);
    AtomicLong next = new AtomicLong(first);
    AtomicLong failed = new AtomicLong();
    TextExtractor extractor = new TextExtractor();
    Thread[] all = new Thread[threads];
    for (int i = 0; i < threads; i++) {
      all[i] =
          new Thread(
              () -> {
                long seed;
                while ((seed = next.getAndIncrement()) < first + texts) {
                  String text = text(new Random(seed));
                  try {
                    check(text, extractor.extract(text, LocalDate.of(2024, 2, 29)));
                  } catch (Throwable e) {
                    failed.incrementAndGet();
                    System.out.println(seed + "\t" + e + "\t" + text);
                  }
                }
              });
      all[i].start();
    }
    for (Thread thread : all) {
      thread.join();
    }
    System.out.println(texts + " texts, " + failed + " failed");
  }

  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(24); i > 0; i--) {
      int kind = random.nextInt(40);
      if (kind == 0) {
        text.append(ODD[random.nextInt(ODD.length)]);
      } else if (kind == 1) {
        text.append(Character.toChars(random.nextInt(0x10FFFF)));
      } else if (kind == 2) {
        text.append(String.valueOf(random.nextInt(10)).repeat(1 + random.nextInt(60)));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)].replace('_', ' '));
        text.append(random.nextInt(4) == 0 ? " " : "");
      }
    }
    return text.toString();
  }

  private static void check(String text, TextFacts facts) {
    for (Target target : facts.targets()) {
      check(text, target.quantity().quote());
      check(text, target.sentence());
      double confidence = target.assessment().confidence();
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalStateException("confidence " + confidence);
      }
    }
    for (DateMention date : facts.dates()) {
      check(text, date.quote());
    }
    facts.titles().forEach(title -> check(text, title.quote()));
    facts.documentNumbers().forEach(number -> check(text, number.quote()));
    facts.issuers().forEach(issuer -> check(text, issuer.quote()));
    facts.regions().forEach(region -> check(text, region.quote()));
    facts.otherQuantities().forEach(other -> check(text, other.quantity().quote()));
  }

  private static void check(String text, Quote quote) {
    if (!text.substring(quote.start(), quote.end()).equals(quote.text())) {
      throw new IllegalStateException("'" + quote.text() + "' is not at " + quote.start());
    }
  }
}
