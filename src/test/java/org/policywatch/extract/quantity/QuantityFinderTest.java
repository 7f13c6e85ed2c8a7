package org.policywatch.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.Amount;
import org.policywatch.model.DateMention;
import org.policywatch.model.DateRole;
import org.policywatch.model.Quantity;
import org.policywatch.model.Quote;

class QuantityFinderTest {
  private static final LocalDate TODAY = LocalDate.of(2022, 3, 4);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          培育不少于500个场景 | 不少于500个 | 500 | GE | item
          达到2.8万家 | 2.8万家 | 28000 | EQ | item
          一百二十家企业 | 一百二十家 | 120 | EQ | item
          带动三万余人 | 三万余人 | 30000 | GT | person
          收入1亿2000万元 | 1亿2000万元 | 120000000 | EQ | CNY
          建成１０００家以上 | １０００家以上 | 1000 | GE | item
          需求為41萬9100個單位 | 41萬9100個 | 419100 | EQ | item
          減少3成7用煤量 | 3成7 | 37 | EQ | percent
          約15萬家中小企 | 約15萬家 | 150000 | APPROX | item
          新臺幣5億元 | 新臺幣5億元 | 500000000 | EQ | TWD
          出口169.5亿美元 | 169.5亿美元 | 16950000000 | EQ | USD
          装机300万千瓦 | 300万千瓦 | 3000000 | EQ | item
          四成以上企业 | 四成以上 | 40 | GE | percent
          达到九成五 | 九成五 | 95 | EQ | percent
          百分之三十五的乡镇 | 百分之三十五 | 35 | EQ | percent
          控制在千分之三以内 | 控制在千分之三以内 | 0.3 | LE | percent
          三分之二的村 | 三分之二 | 66.67 | APPROX | percent
          不应低于全市总数的三分之二 | 三分之二 | 66.67 | GE | percent
          达标率≥95% | ≥95% | 95 | GE | percent
          间隔≤3小时 | ≤3小时 | 3 | LE | item
          提供12 000個單位 | 12 000個 | 12000 | EQ | item
          涨幅控制在3%左右 | 控制在3%左右 | 3 | APPROX | percent
          規模成長兩倍 | 兩倍 | 3 | EQ | times
          提高10个百分点 | 10个百分点 | 10 | EQ | percentage_point
          规模翻两番 | 翻两番 | 4 | EQ | times
          规模增长两倍 | 两倍 | 3 | EQ | times
          规模增长到两倍 | 两倍 | 2 | EQ | times
          时间缩短一半 | 一半 | 50 | EQ | percent
          进入全国前8位 | 前8位 | 8 | LE | rank
          压缩至3个工作日以内 | 3个工作日以内 | 3 | LE | business_day
          保持两位数增长 | 两位数 | 10 | GE | percent
          引进上百家企业 | 上百家 | 100 | GE | item
          近百家企业 | 近百家 | 100 | APPROX | item
          千余个站点 | 千余个 | 1000 | GT | item
          浓度降到28微克/立方米以下 | 28微克/立方米以下 | 28 | LT | item
          能耗降至0.45吨标准煤/万元 | 0.45吨标准煤/万元 | 0.45 | EQ | item
          密度达到500台/万人 | 500台/万人 | 500 | EQ | item
          亩均产值5000元/亩以上 | 5000元/亩以上 | 5000 | GE | CNY
          路网密度8公里/平方公里 | 8公里/平方公里 | 8 | EQ | item
          医师3.5人/千人 | 3.5人/千人 | 3.5 | EQ | person
          引进100+家企业 | 100+家 | 100 | GE | item
          产值迈上千亿台阶 | 千亿 | 100000000000 | EQ | CNY
          产值迈上千亿元台阶 | 千亿元 | 100000000000 | EQ | CNY
          人口突破千万大关 | 突破千万 | 10000000 | GT | item
          茶业营收突破500亿 | 突破500亿 | 50000000000 | GT | CNY
          实现营收500亿 | 500亿 | 50000000000 | EQ | CNY
          茶客人次突破1亿 | 突破1亿 | 100000000 | GT | item
          GDP5000亿元 | 5000亿元 | 500000000000 | EQ | CNY
          build at least 500 parks | at least 500 | 500 | GE | item
          about 15 percent of them | about 15 percent | 15 | APPROX | percent
          a floor of 15% for growth | a floor of 15% | 15 | GE | percent
          more than 1.2 billion yuan | more than 1.2 billion yuan | 1200000000 | GT | CNY
          invest US$1.2 billion | US$1.2 billion | 1200000000 | EQ | USD
          in no more than three working days | no more than three working days | 3 | LE | business_day
          train twenty-five thousand engineers | twenty-five thousand | 25000 | EQ | person
          two dozen greenhouses | two dozen | 24 | EQ | item
          at least four in ten firms | at least four in ten | 40 | GE | percent
          cut costs by a fifth | a fifth | 20 | EQ | percent
          halve approval times | halve | 50 | EQ | percent
          90 per cent or more | 90 per cent or more | 90 | GE | percent
          a dozen or so sites | a dozen or so | 12 | APPROX | item
          the top five cities | top five | 5 | LE | rank
          raise rates by 10 percentage points | 10 percentage points | 10 | EQ | percentage_point
          """)
  void numberIsReadWithItsBoundAndUnit(
      String text, String quote, BigDecimal value, String comparator, String unit) {
    Quantity quantity = sole(text);

    assertThat(quantity.quote().text()).isEqualTo(quote);
    assertThat(quantity.amount().value()).isEqualByComparingTo(value);
    assertThat(quantity.comparator()).hasToString(comparator);
    assertThat(quantity.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          打造1至3个品牌 | 1 | 3 | item
          建成2—3家 | 2 | 3 | item
          打造2个至3个基地 | 2 | 3 | item
          引进两三家 | 2 | 3 | item
          七八十个站点 | 70 | 80 | item
          增长20%-30% | 20 | 30 | percent
          给予300-500万元 | 3000000 | 5000000 | CNY
          5万元以上50万元以下 | 50000 | 500000 | CNY
          one to three brands | 1 | 3 | item
          two or three zones | 2 | 3 | item
          20-30 suppliers | 20 | 30 | item
          between 50,000 yuan and 200,000 yuan | 50000 | 200000 | CNY
          5 to 7 percent | 5 | 7 | percent
          """)
  void rangeHasTwoEnds(String text, BigDecimal low, BigDecimal high, String unit) {
    Quantity quantity = sole(text);

    assertThat(quantity.amount().low()).isEqualByComparingTo(low);
    assertThat(quantity.amount().high()).isEqualByComparingTo(high);
    assertThat(quantity.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "推出一批产品",
        "若干个园区",
        "数十家企业",
        "dozens of scenarios",
        "a handful of clusters",
        "several cities"
      })
  void vagueWordHasNoNumber(String text) {
    assertThat(sole(text).amount()).isEqualTo(Amount.VAGUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统一个人所得税",
        "百亿级园区",
        "第三方平台",
        "5G网络",
        "世界500强",
        "每万人口",
        "节约集约用地",
        "Fortune 500",
        "Web 3.0",
        "one of the cities",
        "a third party",
        "COVID-19",
        "the 21st century"
      })
  void numberInsideANameIsNone(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void conversionInBracketsIsTheSameAmount() {
    assertThat(find("350 billion yuan ($52 billion)")).hasSize(1);
    assertThat(find("交易额达300亿元（约合43亿美元）")).hasSize(1);
  }

  @Test
  void boundIsSharedByWhatIsCoordinated() {
    List<Quantity> found = find("at least 500 application scenarios and 100 model cases");

    assertThat(found).extracting(q -> q.comparator().name()).containsExactly("GE", "GE");
  }

  @Test
  void numbersOfAListShareTheUnit() {
    List<Quantity> found = find("分别达到100、200和300家");

    assertThat(found).extracting(Quantity::unit).containsExactly("item", "item", "item");
  }

  @Test
  void oneThingForWhichADayIsSetIsANumber() {
    String text = "to open a logistics park by 2030, and then a hotel";
    int day = text.indexOf("by 2030");
    Quote quote = Quote.of(text, day, day + 7);
    DateMention date =
        new DateMention(quote, "2030", DateRole.DEADLINE, false, false, null, "test");

    List<Quantity> found = new QuantityFinder().find(Passage.of(text, TODAY), List.of(date));

    assertThat(found).extracting(it -> it.quote().text()).containsExactly("a");
    assertThat(found.getFirst().amount().value()).isEqualByComparingTo("1");
  }

  private static Quantity sole(String text) {
    List<Quantity> found = find(text);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<Quantity> find(@Nullable String text) {
    return new QuantityFinder().find(Passage.of(text == null ? "" : text, TODAY), List.of());
  }
}
