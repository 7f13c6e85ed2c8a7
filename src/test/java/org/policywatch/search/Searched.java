package org.policywatch.search;

import static org.policywatch.index.Documents.document;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.policywatch.index.Documents;
import org.policywatch.index.LuceneIndex;
import org.policywatch.model.PageKind;

/** Documents in an index of their own, to be searched in tests. */
final class Searched implements AutoCloseable {
  /** Some of all kinds, most of them on blockchains, most of Hebei. */
  static final List<Documents> DOCUMENTS =
      List.of(
          document("plan-hb", "河北省区块链专项行动计划（2020-2022年）")
              .text("到2022年底，全省区块链领军企业不少于20家，建成3个产业集聚园区。各市按季度通报。")
              .of("130000", "河北省")
              .issuer("中共河北省委网络安全和信息化委员会办公室")
              .policyTitle("河北省区块链专项行动计划（2020-2022年）")
              .target("不少于20家", 20, "区块链领军企业", "2022-12-31")
              .target("3个", 3, "产业集聚园区", "2022-12-31"),
          document("news-hb", "Hebei to build three blockchain parks by 2022")
              .english()
              .kind(PageKind.NEWS_REPORT)
              .text("The province wants 20 leading firms and three parks by the end of 2022.")
              .of("130000", "河北省")
              .issuer("中共河北省委网络安全和信息化委员会办公室")
              .source("ledger-daily")
              .outlet("Ledger Daily")
              .published("2020-07-16"),
          document("sjz", "石家庄市供应链金融试点方案")
              .text("以分布式账本登记应收账款，培育100家企业。")
              .of("130100", "石家庄市")
              .issuer("石家庄市人民政府")
              .published("2022-03-11")
              .target("100家", 100, "企业", "2025-12-31"),
          document("gz", "关于加快技术应用和产业发展的意见")
              .text("贵州省人民政府公布意见，与河北合作。")
              .of("520000", "贵州省")
              .naming("130000", "河北省")
              .issuer("贵州省人民政府")
              .number("黔府发〔2020〕5号")
              .published("2020-05-08")
              .source("guizhou-gov"),
          document("tw", "台灣區塊鏈大聯盟成立").of("710000", "台湾省").published("2019-07-12"),
          document("ball", "足球振兴计划").kind(PageKind.IRRELEVANT).text("青少年足球与区块链无关。"),
          document("odd", "region:mars -2022 \"OR: deadline:").text("Odd headline."));

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2022-03-15T08:00:00Z"));

  private final SearchEngine engine;

  private Searched(SearchEngine engine) {
    this.engine = engine;
  }

  /** {@link #DOCUMENTS}, on a day of 2022. */
  static Searched all(Path folder) {
    write(folder, DOCUMENTS);
    return new Searched(SearchEngine.open(folder, CLOCK));
  }

  /** In an index in the folder, written in this order; today. */
  static Searched in(Path folder, List<Documents> documents) {
    write(folder, documents);
    return new Searched(SearchEngine.open(folder));
  }

  static Searched in(Path folder, Documents... documents) {
    return in(folder, List.of(documents));
  }

  private static void write(Path folder, List<Documents> documents) {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      for (int i = 0; i < documents.size(); i++) {
        index.put(documents.get(i).revision(i + 1));
      }
    }
  }

  /** A report on Guizhou in English. */
  static Documents brief(String id, String title, String day) {
    return document(id, title)
        .english()
        .kind(PageKind.NEWS_REPORT)
        .of("520000", "贵州省")
        .published(day);
  }

  SearchEngine engine() {
    return engine;
  }

  SearchResult.Found found(String query) {
    return found(SearchRequest.of(query));
  }

  SearchResult.Found found(SearchRequest request) {
    return (SearchResult.Found) engine.search(request);
  }

  /** The hits, best first. */
  List<String> ids(String query) {
    return found(query).hits().stream().map(Hit::id).toList();
  }

  /** The hits that have all of the query. */
  List<String> complete(String query) {
    return complete(SearchRequest.of(query));
  }

  List<String> complete(SearchRequest request) {
    return found(request).hits().stream().filter(Hit::complete).map(Hit::id).toList();
  }

  @Override
  public void close() {
    engine.close();
  }
}
