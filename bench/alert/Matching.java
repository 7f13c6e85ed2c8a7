import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.policywatch.alert.match.Watch;
import org.policywatch.alert.match.WatchMatcher;
import org.policywatch.extract.PageExtractor;
import org.policywatch.index.LuceneIndex;
import org.policywatch.model.Extraction;
import org.policywatch.model.SourceId;
import org.policywatch.search.SearchEngine;
import org.policywatch.source.Topic;
import org.policywatch.store.Store;

/**
 * What it costs to match saved searches against one night's documents: {@code Matching.java OLD NEW
 * WATCHES}. In turn over the whole index by revision, as a run of digests does it, and over an index
 * of the new documents alone. Prints documents a second and CPU milliseconds a document.
 */
class Matching {
  private static final String[] PLACES =
      ("北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海"
              + " 石家庄 太原 沈阳 大连 长春 哈尔滨 南京 苏州 无锡 杭州 宁波 合肥 福州 厦门 南昌 济南 青岛 郑州 武汉 长沙 广州 深圳 珠海 成都"
              + " 贵阳 昆明 西安 兰州")
          .split(" ");
  private static final String[] THINGS =
      ("区块链 人工智能 大数据 物联网 智能合约 联盟链 数字人民币 供应链金融 电子证照 政务服务 存证 溯源 跨境贸易 智慧城市 工业互联网 隐私计算"
              + " 数字藏品 元宇宙 产业园 龙头企业 领军企业 重点实验室 标准 专利 人才 示范项目 应用场景 基金 补贴 平台")
          .split(" ");
  private static final String[] VERBS = "培育 建设 引进 打造 形成 推广 实施 支持".split(" ");

  public static void main(String[] args) throws Exception {
    int old = Integer.parseInt(args[0]);
    int fresh = Integer.parseInt(args[1]);
    int count = Integer.parseInt(args[2]);
    Path folder = Files.createTempDirectory("matching");
    Random random = new Random(7);
    List<Topic> topics = List.of(new Topic("blockchain", List.of("区块链"), List.of()));
    PageExtractor extractor = new PageExtractor(topics);
    long before;
    try (Store store = Store.open(folder)) {
      for (int i = 0; i < old; i++) {
        add(store, extractor, "old" + i, random);
      }
      before = store.lastRevision();
      for (int i = 0; i < fresh; i++) {
        add(store, extractor, "new" + i, random);
      }
      try (LuceneIndex night = LuceneIndex.open(folder.resolve("night"))) {
        store.since(before, fresh).forEach(night::put);
        night.commit();
      }
      try (LuceneIndex index = LuceneIndex.open(folder.resolve("lucene"))) {
        for (long from = 0; from < store.lastRevision(); from = index.lastRevision()) {
          store.since(from, 1_000).forEach(index::put);
          index.commit();
        }
      }
    }
    List<Watch> watches = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      watches.add(new Watch("w" + i, query(random), List.of("feed"), LocalTime.NOON));
    }
    for (int round = 0; round < 6; round++) {
      String name = round % 2 == 0 ? "lucene" : "night";
      try (SearchEngine engine = SearchEngine.open(folder.resolve(name))) {
        WatchMatcher matcher = new WatchMatcher(engine);
        long cpu = cpu();
        long start = System.nanoTime();
        long from = before;
        // as a run of digests does it, on all cores
        long hits =
            watches.parallelStream().mapToLong(it -> matcher.since(it, from).ids().size()).sum();
        report(name, start, cpu, fresh, hits);
      }
    }
  }

  static void report(String what, long start, long cpu, int documents, long hits) {
    double seconds = (System.nanoTime() - start) / 1e9;
    double used = (cpu() - cpu) / 1e9;
    System.out.printf(
        "%-14s %6.0f documents/s wall, %6.0f per CPU second, %.2f ms CPU a document, %d hits%n",
        what, documents / seconds, documents / used, used * 1e3 / documents, hits);
  }

  static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean)
            ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  static void add(Store store, PageExtractor extractor, String id, Random random) {
    StringBuilder text = new StringBuilder();
    String place = any(PLACES, random);
    text.append(place).append("人民政府办公室关于印发").append(any(THINGS, random)).append("行动计划的通知\n");
    int sentences = 8 + random.nextInt(25);
    for (int i = 0; i < sentences; i++) {
      text.append("到").append(2026 + random.nextInt(8)).append("年，");
      text.append(any(VERBS, random)).append(1 + random.nextInt(200)).append("个");
      text.append(any(THINGS, random)).append("，推动").append(any(THINGS, random)).append("与");
      text.append(any(THINGS, random)).append("融合发展。");
    }
    Extraction extraction =
        extractor.extractText("区块链：" + text, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)));
    store.imports().document(id, new SourceId("bench"), extraction, Instant.now());
  }

  static String query(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> any(THINGS, random) + " region:" + any(PLACES, random);
      case 1 -> any(THINGS, random) + " " + any(THINGS, random) + " region:" + any(PLACES, random);
      case 2 -> "\"" + any(THINGS, random) + "与" + any(THINGS, random) + "\"";
      case 3 -> "region:" + any(PLACES, random) + " object:" + any(THINGS, random) + " target:>=" + random.nextInt(200);
      case 4 -> "title:" + any(THINGS, random) + " " + any(PLACES, random) + " -" + any(THINGS, random);
      default -> "issuer:" + any(PLACES, random) + " " + any(THINGS, random) + " deadline:<" + (2027 + random.nextInt(6));
    };
  }

  private static String any(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }
}
