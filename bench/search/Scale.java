import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.policywatch.index.LuceneIndex;
import org.policywatch.model.Amount;
import org.policywatch.model.Article;
import org.policywatch.model.Byline;
import org.policywatch.model.Capture;
import org.policywatch.model.Comparator;
import org.policywatch.model.Deadline;
import org.policywatch.model.Extraction;
import org.policywatch.model.Finding;
import org.policywatch.model.Issuer;
import org.policywatch.model.Language;
import org.policywatch.model.Measure;
import org.policywatch.model.PageKind;
import org.policywatch.model.PageLinks;
import org.policywatch.model.PageTime;
import org.policywatch.model.PageUrl;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.Quantity;
import org.policywatch.model.Quote;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;
import org.policywatch.model.Relevance;
import org.policywatch.model.SourceId;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Target;
import org.policywatch.model.TextFacts;
import org.policywatch.model.Timing;
import org.policywatch.model.Validators;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Level;
import org.policywatch.region.Region;
import org.policywatch.search.Filters;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import org.policywatch.search.SearchResult;

/**
 * What indexing and searching cost at a size. {@code index DOCUMENTS FOLDER} writes so many documents
 * of about 800 characters and tells how many a second, the writing of the documents themselves left
 * out; {@code grow DOCUMENTS FOLDER EACH} does so one by one, as a crawl, with a commit after each so
 * many, and tells how much was written; {@code query FOLDER QUERIES} tells the time of four-word
 * queries with a range of days and facets, first ones left out. The documents come from seeds: words
 * by Zipf's law, regions, bodies, numbers, targets and days as plans have them.
 */
final class Scale {
  private static final int LENGTH = 800;
  private static final int WORDS = 30_000;
  private static final OperatingSystemMXBean CPU =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Few enough that neighbours recur as they do in real texts, which have a million pairs. */
  private static final int CHARACTERS = 1_200;

  /** Of how many words, the most frequent ones, a query takes one. */
  private static final int ASKED = 300;

  private static final int BATCH = 2_000;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 4_200;
  private static final String[] THINGS =
      "区块链 数据要素 人工智能 工业互联网 数字经济 新能源 集成电路 生物医药 现代物流 乡村振兴 智慧城市 数字政府 供应链 物联网 云计算 养老服务 职业教育 绿色建筑 低空经济 新材料"
          .split(" ");
  private static final String[] ENDS =
      "行动计划 实施意见 若干措施 实施方案 发展规划 管理办法 工作要点 三年行动方案".split(" ");
  private static final String[] BODIES =
      "人民政府 人民政府办公厅 工业和信息化厅 发展和改革委员会 科学技术厅 商务厅 财政厅 大数据局".split(" ");
  private static final String[] COUNTED =
      "骨干企业 产业园区 示范项目 创新平台 应用场景 专业人才 标准 知名品牌".split(" ");

  /** What plans and the news of them say between their figures; {w} is any word. */
  private static final String[] SENTENCES = {
    "会议强调，要坚持{w}引领、{w}驱动，推动{t}与实体经济深度融合，为高质量发展提供有力支撑。",
    "各县（市、区）人民政府要切实加强组织领导，把{t}工作摆上重要议事日程，细化{w}措施，确保落到实处。",
    "鼓励企业加大研发投入，围绕{w}、{w}等关键环节开展联合攻关，突破一批核心技术。",
    "{b}负责人表示，下一步将会同有关部门完善配套政策，优化营商环境，帮助企业解决{w}难题。",
    "统筹推进{w}基础设施建设，提升{w}服务能力，打造具有全国影响力的{t}高地。",
    "支持高等院校和科研院所设立{w}相关专业，培养复合型人才，健全人才评价和激励机制。",
    "依托{r}现有产业基础，引导资源要素向园区集聚，形成上下游协同发展的产业生态。",
    "加强对{w}的监测和风险防范，守住不发生系统性风险的底线，保障数据安全和个人信息安全。",
    "记者从{b}获悉，本次共有来自各地的代表参加了{t}交流活动，现场发布了多项{w}成果。",
    "本通知自印发之日起施行，此前有关规定与本通知不一致的，以本通知为准，由{b}负责解释。",
    "在政务服务、供应链金融、食品溯源、司法存证等领域，加快推广{w}应用，提高{w}水平。",
    "要落实税收优惠政策，发挥政府投资基金作用，带动社会资本支持{w}创新发展。",
    "坚持因地制宜、分类施策，避免低水平重复建设，稳步推进{t}试点示范和{w}改革。",
    "建立联席会议制度，定期研究{w}重大问题，将任务完成情况纳入年度考核。",
    "群众反映的{w}问题得到有效回应，办事环节进一步精简，{w}体验明显改善。",
    "企业负责人介绍，公司去年完成了{w}改造，生产效率提高，订单也随之增加。",
    "与会专家认为，{t}仍处在发展初期，标准、人才和{w}都需要时间积累。",
    "以{w}为重点，开展面向中小企业的咨询诊断和培训，降低转型门槛。",
  };

  /** Of how many sentences one is made of words by chance, as names and rare subjects are. */
  private static final int BY_CHANCE = 6;

  private final String[] words = words();
  private final double[] weights = weights();
  private final List<Region> regions =
      Gazetteer.standard().regions().stream()
          .filter(it -> it.level() == Level.PROVINCE || it.level() == Level.PREFECTURE)
          .toList();

  private final List<Region> provinces =
      regions.stream().filter(it -> it.level() == Level.PROVINCE).toList();

  public static void main(String[] arguments) throws Exception {
    Scale scale = new Scale();
    switch (arguments[0]) {
      case "index" -> scale.index(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
      case "grow" ->
          scale.grow(
              Integer.parseInt(arguments[1]), Path.of(arguments[2]), Integer.parseInt(arguments[3]));
      case "query" -> scale.query(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
      default -> throw new IllegalArgumentException("expected index, grow or query");
    }
  }

  private void index(int documents, Path folder) throws Exception {
    long nanos = 0;
    long cpu = 0;
    long start = System.nanoTime();
    try (LuceneIndex index = LuceneIndex.create(folder)) {
      for (int from = 0; from < documents; from += BATCH) {
        List<StoredDocument> batch = new ArrayList<>(BATCH);
        for (int i = from; i < Math.min(documents, from + BATCH); i++) {
          batch.add(document(i));
        }
        long begun = System.nanoTime();
        long used = CPU.getProcessCpuTime();
        index.putAll(batch);
        cpu += CPU.getProcessCpuTime() - used;
        nanos += System.nanoTime() - begun;
      }
      long begun = System.nanoTime();
      long used = CPU.getProcessCpuTime();
      index.commit();
      cpu += CPU.getProcessCpuTime() - used;
      nanos += System.nanoTime() - begun;
    }
    System.out.printf(
        Locale.ROOT,
        "%,d documents: %,.0f a second indexed (%.0f s in all, of which %.0f s indexing), CPU %.2f ms each, %,d MB on disk, resident %d MB%n",
        documents,
        documents / (nanos / 1e9),
        (System.nanoTime() - start) / 1e9,
        nanos / 1e9,
        cpu / 1e6 / documents,
        size(folder) >> 20,
        status("VmHWM"));
  }

  /** As a crawl does: one document after the other, with a commit after each so many. */
  private void grow(int documents, Path folder, int each) throws Exception {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      for (int i = 0; i < documents; i++) {
        index.put(document(i));
        if ((i + 1) % each == 0) {
          index.commit();
        }
      }
    }
    try (SearchEngine engine = SearchEngine.open(folder)) {
      System.out.printf(
          Locale.ROOT,
          "%,d documents, a commit after each %,d: CPU %.2f ms a document with the making of it, %,d MB written for %,d on disk%n",
          engine.documentCount(),
          each,
          CPU.getProcessCpuTime() / 1e6 / documents,
          written() >> 20,
          size(folder) >> 20);
    }
  }

  private void query(Path folder, int queries) throws Exception {
    Random random = new Random(99);
    try (SearchEngine engine = SearchEngine.open(folder)) {
      double[] millis = new double[queries];
      double[] searchOnly = new double[queries];
      long hits = 0;
      long cpu = 0;
      for (int i = -queries; i < queries; i++) {
        cpu = i == 0 ? CPU.getProcessCpuTime() : cpu;
        SearchRequest request = new SearchRequest(query(random), Filters.NONE, 0, 10).folding();
        long start = System.nanoTime();
        SearchResult result = engine.search(request);
        long searched = System.nanoTime();
        engine.facets(request);
        long end = System.nanoTime();
        if (!(result instanceof SearchResult.Found found)) {
          throw new IllegalStateException(request.query() + ": " + result);
        }
        if (i >= 0) {
          millis[i] = (end - start) / 1e6;
          searchOnly[i] = (searched - start) / 1e6;
          hits += found.total();
        }
      }
      Arrays.sort(millis);
      Arrays.sort(searchOnly);
      System.out.printf(
          Locale.ROOT,
          "%,d documents, %d queries of four words, a range and facets, %.0f hits each: p50 %.1f ms, p90 %.1f, p99 %.1f, most %.1f (without facets p50 %.1f, p99 %.1f), CPU %.1f ms; resident %d MB at most, now %d of it pages of the index%n",
          engine.documentCount(),
          queries,
          hits / (double) queries,
          millis[queries / 2],
          millis[queries * 9 / 10],
          millis[queries * 99 / 100],
          millis[queries - 1],
          searchOnly[queries / 2],
          searchOnly[queries * 99 / 100],
          (CPU.getProcessCpuTime() - cpu) / 1e6 / queries,
          status("VmHWM"),
          status("RssFile"));
    }
  }

  private String query(Random random) {
    int year = 2015 + random.nextInt(10);
    return THINGS[random.nextInt(THINGS.length)]
        + " "
        + provinces.get(random.nextInt(provinces.size())).name()
        + " "
        + COUNTED[random.nextInt(COUNTED.length)]
        + " "
        + words[random.nextInt(ASKED)]
        + " published:"
        + year
        + ".."
        + (year + 2);
  }

  private StoredDocument document(int number) {
    Random random = new Random(number);
    Region region = regions.get(random.nextInt(regions.size()));
    String thing = THINGS[random.nextInt(THINGS.length)];
    String body = region.name() + BODIES[random.nextInt(BODIES.length)];
    int year = 2015 + random.nextInt(11);
    String title = region.name() + thing + ENDS[random.nextInt(ENDS.length)] + "(" + year + "年)";
    StringBuilder text = new StringBuilder(body).append("印发《").append(title).append("》。");
    List<Target> targets = new ArrayList<>();
    while (text.length() < LENGTH) {
      if (random.nextInt(5) == 0) {
        targets.add(target(text, random, year));
      }
      if (random.nextInt(BY_CHANCE) == 0) {
        for (int i = 6 + random.nextInt(6); i > 0; i--) {
          text.append(words[zipf(random)]);
        }
        text.append("。\n");
      } else {
        sentence(text, random, region.name(), thing, body);
      }
    }
    String written = text.toString();
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    Instant at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    PageUrl url = new PageUrl("http://www.site" + number % 500 + ".example/" + number + ".html");
    Article article =
        new Article(
            random.nextInt(3) == 0 ? PageKind.POLICY_DOCUMENT : PageKind.NEWS_REPORT,
            Language.SIMPLIFIED_CHINESE,
            new Finding<>(title, "bench", title),
            new Finding<>(new PageTime(day.toString()), "bench", day.toString()),
            null,
            new Byline(new Finding<>("网站" + number % 500, "bench", ""), null, null),
            written);
    PolicyMetadata policy =
        new PolicyMetadata(
            new Finding<>(title, "bench", title),
            new Finding<>("某政发〔" + year + "〕" + number % 3_000 + "号", "bench", ""),
            null,
            null,
            null,
            null,
            null,
            List.of(new Issuer(body, body)));
    TextFacts facts =
        new TextFacts(
            targets,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new RegionMention(
                    region.officialCode(),
                    region.name(),
                    RegionRole.SUBJECT,
                    new Quote(region.name(), 0, region.name().length()))),
            List.of());
    Extraction extraction =
        new Extraction(
            url,
            article,
            policy,
            facts,
            PageLinks.NONE,
            List.of(new Relevance("bench", 0.9)),
            List.of());
    return new StoredDocument(
        String.format(Locale.ROOT, "%010d", number),
        number + 1,
        new SourceId("site" + number % 500),
        at,
        at,
        new Capture(url, at, 200, "0", Validators.NONE, null),
        extraction);
  }

  private void sentence(
      StringBuilder text, Random random, String region, String thing, String body) {
    String form = SENTENCES[random.nextInt(SENTENCES.length)];
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) != '{') {
        text.append(form.charAt(i));
        continue;
      }
      switch (form.charAt(i + 1)) {
        case 'w' -> text.append(words[zipf(random)]);
        case 't' -> text.append(thing);
        case 'b' -> text.append(body);
        default -> text.append(region);
      }
      i += 2;
    }
  }

  private Target target(StringBuilder text, Random random, int year) {
    int from = text.length();
    int value = 5 + random.nextInt(500);
    String counted = COUNTED[random.nextInt(COUNTED.length)];
    text.append("到").append(year + 3).append("年，培育").append(counted);
    int start = text.length();
    text.append(value).append("家以上");
    Quote quote = new Quote(text.substring(start), start, text.length());
    text.append("。");
    return new Target(
        new Quantity(
            quote, Measure.COUNT, Amount.of(BigDecimal.valueOf(value)), Comparator.GE, "item"),
        counted,
        "培育",
        new Deadline(LocalDate.of(year + 3, 12, 31), false, false, null, null),
        new Timing(null, null, null, false),
        null,
        new Quote(text.substring(from), from, text.length()),
        new Target.Assessment(0.93, List.of("bench")));
  }

  /** Two characters each, as most Chinese words. */
  private static String[] words() {
    Random random = new Random(1);
    String[] words = new String[WORDS];
    for (int i = 0; i < WORDS; i++) {
      words[i] = "" + (char) (0x4E00 + random.nextInt(CHARACTERS)) + (char) (0x4E00 + random.nextInt(CHARACTERS));
    }
    return words;
  }

  private static double[] weights() {
    double[] weights = new double[WORDS];
    double sum = 0;
    for (int i = 0; i < WORDS; i++) {
      sum += 1.0 / (i + 3);
      weights[i] = sum;
    }
    return weights;
  }

  private int zipf(Random random) {
    int place = Arrays.binarySearch(weights, random.nextDouble() * weights[WORDS - 1]);
    return Math.min(WORDS - 1, place < 0 ? -place - 1 : place);
  }

  private static long size(Path folder) {
    try (var files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Bytes that this process has written to files. */
  private static long written() throws java.io.IOException {
    return Files.readAllLines(Path.of("/proc/self/io")).stream()
        .filter(line -> line.startsWith("wchar:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }

  private static long status(String what) throws Exception {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(what))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }
}
