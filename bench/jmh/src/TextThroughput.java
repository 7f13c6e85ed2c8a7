package org.policywatch.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.policywatch.extract.TextExtractor;
import org.policywatch.model.TextFacts;

/**
 * How much Chinese text the facts are read from: documents of about 800 characters, put together
 * from sentences with and without figures. The counter {@code bytes} is UTF-8 a second; divide the
 * score of {@code gc.alloc.rate.norm} by one document to know what each allocates.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 3, jvmArgsAppend = "-Xmx512m")
public class TextThroughput {
  private static final String[] SENTENCES = {
    "到2025年底，全市力争培育区块链骨干企业%d家以上，建成特色产业园区3个，相关产业规模突破%d亿元。",
    "会议强调，要坚持创新驱动、应用牵引，把数据要素的价值真正释放出来，为实体经济转型升级提供支撑。",
    "各县（市、区）人民政府要加强组织领导，明确责任分工，细化工作举措，确保各项任务落到实处。",
    "对首次通过认定的企业，给予最高不超过%d万元的一次性奖励，所需资金由市、区两级财政分担。",
    "《数字产业三年行动方案（2023-2025年）》由省工业和信息化厅会同省发展改革委印发，自发布之日起施行。",
    "鼓励高等院校、科研院所与龙头企业共建联合实验室，围绕共识机制、隐私计算、跨链互通等方向开展攻关。",
    "截至目前，全省已有%d家单位接入公共服务平台，累计办理业务超过%d万笔，同比增长12.5%%。",
    "下一步，将在政务服务、供应链金融、食品溯源等领域，每年遴选不少于%d个优秀案例进行推广。",
  };
  private static final int DOCUMENTS = 200;
  private static final int LENGTH = 800;

  /** The documents, the same in each run. */
  @State(Scope.Benchmark)
  public static class Documents {
    final TextExtractor extractor = new TextExtractor();
    final String[] texts = new String[DOCUMENTS];
    final int[] sizes = new int[DOCUMENTS];

    @Setup
    public void write() {
      Random random = new Random(7);
      for (int i = 0; i < DOCUMENTS; i++) {
        StringBuilder text = new StringBuilder();
        while (text.length() < LENGTH) {
          String sentence = SENTENCES[random.nextInt(SENTENCES.length)];
          text.append(String.format(sentence, 5 + random.nextInt(200), 2 + random.nextInt(900)));
          text.append(random.nextInt(4) == 0 ? "\n" : "");
        }
        texts[i] = text.toString();
        sizes[i] = texts[i].getBytes(StandardCharsets.UTF_8).length;
      }
    }
  }

  /** How much was read. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Read {
    public long bytes;
    private int next;

    @Setup(Level.Iteration)
    public void reset() {
      bytes = 0;
    }

    int next() {
      next = (next + 1) % DOCUMENTS;
      return next;
    }
  }

  @Benchmark
  public TextFacts facts(Documents documents, Read read) {
    int i = read.next();
    read.bytes += documents.sizes[i];
    return documents.extractor.extract(documents.texts[i], LocalDate.of(2024, 6, 1));
  }
}
