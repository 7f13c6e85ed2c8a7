package org.policywatch.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.policywatch.index.Documents;
import org.policywatch.index.LuceneIndex;
import org.policywatch.model.PageKind;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Level;
import org.policywatch.region.Region;

/**
 * What a query costs: makes an index of so many documents of about 800 characters and prints how
 * fast it is filled and asked. Run by hand: {@code QueryCost DOCUMENTS FOLDER}; an index that is
 * there is used again.
 */
public final class QueryCost {
  private static final String[] TOPICS =
      "区块链 人工智能 大数据 数字经济 供应链金融 分布式账本 智能合约 数字人民币 云计算 物联网 元宇宙 隐私计算".split(" ");
  private static final String[] WORDS =
      ("企业 园区 平台 示范 应用 项目 标准 人才 资金 政策 试点 监管 创新 融合 服务 基础设施 工业 农业 医疗 教育 政务"
              + " 司法 溯源 存证 跨境 贸易 技术 研发 实验室 联盟 基金 补贴 培育 建设 推动 加快 完善 支持")
          .split(" ");
  private static final String[] QUERIES = {
    "河北 区块链 企业 园区 published:2018..2021",
    "blockchain industry parks Guangdong published:2019-01..2020-12",
    "工信厅 数字经济 试点 企业 published:2020",
    "长三角 智能合约 平台 人才 published:2017..2022",
    "数据 区块链 供应链金融 补贴 published:2016..2023",
    "Hebei blockchain plan targets published:2020..2022",
  };
  private static final int WARM = 150;
  private static final int MEASURED = 300;

  private final Random random = new Random(7);
  private final List<Region> regions =
      Gazetteer.standard().regions().stream()
          .filter(region -> region.level() == Level.PROVINCE || region.level() == Level.PREFECTURE)
          .toList();

  private QueryCost() {}

  public static void main(String... arguments) throws IOException {
    int documents = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    if (!Files.exists(folder)) {
      long start = System.nanoTime();
      new QueryCost().fill(folder, documents);
      System.out.printf("%.0f documents/s%n", documents * 1e9 / (System.nanoTime() - start));
    }
    try (SearchEngine engine = SearchEngine.open(folder)) {
      for (String query : QUERIES) {
        measure(engine, query);
      }
    }
  }

  private static void measure(SearchEngine engine, String query) {
    SearchRequest request = SearchRequest.of(query);
    long[] search = times(() -> engine.search(request));
    long[] facets = times(() -> engine.facets(request));
    var found = (SearchResult.Found) engine.search(request);
    System.out.printf(
        "search p50 %5.1f p99 %5.1f ms, facets p50 %5.1f p99 %5.1f ms, %d found: %s%n",
        search[search.length / 2] / 1e6,
        search[search.length * 99 / 100] / 1e6,
        facets[facets.length / 2] / 1e6,
        facets[facets.length * 99 / 100] / 1e6,
        found.total(),
        query);
  }

  private static long[] times(Runnable work) {
    for (int i = 0; i < WARM; i++) {
      work.run();
    }
    long[] times = new long[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      long start = System.nanoTime();
      work.run();
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return times;
  }

  private void fill(Path folder, int documents) {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      for (int i = 1; i <= documents; i++) {
        index.put(document(i).revision(i));
      }
    }
  }

  private Documents document(int number) {
    Region region = regions.get(random.nextInt(regions.size()));
    String topic = zipf(TOPICS);
    StringBuilder text = new StringBuilder();
    while (text.length() < 800) {
      text.append(region.name()).append(zipf(WORDS)).append(random.nextInt(900));
      for (int i = 0; i < 12; i++) {
        text.append(random.nextInt(3) == 0 ? zipf(WORDS) : common());
      }
      text.append(random.nextInt(3) == 0 ? topic : zipf(TOPICS)).append("，");
    }
    int year = 2014 + random.nextInt(12);
    return Documents.document("d" + number, region.name() + topic + zipf(WORDS) + "方案" + number)
        .text(text.toString())
        .kind(random.nextInt(4) == 0 ? PageKind.POLICY_DOCUMENT : PageKind.NEWS_REPORT)
        .published("%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28)))
        .issuer(region.name() + "工业和信息化厅")
        .outlet(region.name() + "日报")
        .of(region.code(), region.name())
        .target(random.nextInt(90) + "家", random.nextInt(90), zipf(WORDS), year + 3 + "-12-31");
  }

  /** Few words are in most texts, most words in few. */
  private String zipf(String... words) {
    return words[(int) (words.length * Math.pow(random.nextDouble(), 2.5))];
  }

  /** A character, common ones oftener. */
  private char common() {
    return (char) (0x4e00 + (int) (3_000 * Math.pow(random.nextDouble(), 2)));
  }
}
