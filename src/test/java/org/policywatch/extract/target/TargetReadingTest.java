package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.extract.TextExtractor;
import org.policywatch.model.Deadline;
import org.policywatch.model.Target;

/** Whole sentences to what they promise, told in short: figure, what it counts, last day. */
class TargetReadingTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 1);

  /** A verb that leads to the number is none of the object, one that describes the noun is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，接入医院仍为40家，服务船舶由60艘增加到90艘。       | 40家 接入医院 2025-12-31; 90艘 服务船舶 2025-12-31
          到2025年，接入定点医院不少于40家。                         | 不少于40家 定点医院 2025-12-31
          市林业局确定的观测点为25个，2024年底前完成。               | 25个 观测点 2024-12-31
          到2025年，冷链产业可直接带动就业5000人。                   | 5000人 就业 2025-12-31
          到2025年，建成12座冷库上线，总数达到30座。                 | 12座 冷库 2025-12-31; 30座 冷库 2025-12-31
          2025年渔港总数突破50座，茶农培训总量达到8000人次。         | 突破50座 渔港总数 2025-12-31; 8000人次 茶农培训总量 2025-12-31
          到2024年，培育15家年产值过5亿元的茶企。                    | 15家 年产值过5亿元的茶企 2024-12-31
          全区现有渔港9座，计划余下3座2023年底前建成。               | 3座 渔港 2023-12-31
          到2025年，连云港港口机械出口额年均复合增长12%。            | 12% 港口机械出口额年均复合增长 2025-12-31
          到2025年，大连港自动闸口作业率达到60%。                    | 60% 大连港自动闸口作业率 2025-12-31
          到2025年，渔业产值达到60亿元，占全县生产总值的两成。       | 60亿元 渔业产值 2025-12-31; 两成 渔业产值 2025-12-31
          到2025年，茶叶良种率达到70%，高出全国平均水平4个百分点。   | 70% 茶叶良种率 2025-12-31; 4个百分点 茶叶良种率 2025-12-31
          """)
  void chineseObjectIsTheNounAsWritten(String sentence, String aims) {
    assertThat(read(sentence)).isEqualTo(aims);
  }

  /** Plans as offices write them: brackets, dashes, conditions inside the noun, headings. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2024年，引进高层次人才（团队）30个。                     | 30个 高层次人才（团队） 2024-12-31
          主要目标：——到2024年，茶企超过400家；——产值达到150亿元。     | 超过400家 茶企 2024-12-31; 150亿元 产值 2024-12-31
          2025年底，纳税超千万元企业达到50家、超亿元企业达到8家。    | 50家 纳税超千万元企业 2025-12-31; 8家 超亿元企业 2025-12-31
          建成并投入使用大数据中心1个，争创国家级示范区2个。         | 1个 大数据中心 -; 2个 国家级示范区 -
          力争在全省渔业评价中进入前10名。                           | 前10名 全省渔业评价 -
          每季度开展不少于1次的供需对接活动。                        | 不少于1次 供需对接活动 -
          年内完成20家企业入园，推动50%以上的规上企业上云。          | 20家 企业 2022-12-31; 50%以上 规上企业 2022-12-31
          全省16个地市中，已有14个建成节点，剩余2个将于9月底前建成。   | 2个 地市 2022-09-30
          2025年万元GDP用水量下降16%，计划单列市茶企不超过5家。      | 16% 万元GDP用水量 2025-12-31; 不超过5家 计划单列市茶企 2025-12-31
          違者可處新臺幣500萬元罰鍰；2025年底前於5個縣市試辦。      | 5個 縣市 2025-12-31
          研究院估計，2027年市場規模可達200億美元。                  | ''
          到2025年减碳2万吨，相当于60座公园。                        | 2万吨 减碳 2025-12-31
          力争入围国家级试点5个，获得科技奖励10项，加装电梯500部。    | 5个 国家级试点 -; 10项 科技奖励 -; 500部 电梯 -
          推动200家茶企实施改造，撬动社会资本投入超过150亿元。       | 200家 茶企 -; 超过150亿元 社会资本投入 -
          力争到2021年底，全省培育20家茶企。                         | 20家 茶企 2021-12-31
          到2021年底，全省培育20家茶企。                             | ''
          会上发布了首批28个应用案例。                               | ''
          数位部将于2023年辅导50家业者取得验证。                     | 50家 业者 2023-12-31
          2023年支援1,500间企业转型，降低企业成本20%。                 | 1,500间 企业 2023-12-31; 20% 企业成本 2023-12-31
          争取在2035年前把碳排放量从2005年水平减半。                 | 减半 碳排放量 2034-12-31
          局方规定资本充足率不得低于100%。                           | 不得低于100% 资本充足率 -
          市议会否决了增建8座停车场的建议。                         | ''
          机关须于通报后72小时内完成应变。                           | ''
          署方将于2023年完成12个行政区共300处路灯。                   | 300处 路灯 2023-12-31
          第三季出口按年下跌8.6%，分析员预期明年跌幅收窄至7%。       | ''
          2023年底前更换电表1,500万具，租借站增至200站。            | 1,500万具 电表 2023-12-31; 200站 租借站 2023-12-31
          “到2023年建30个分平台”的目标已提前一年完成，现调整为50个。 | 50个 分平台 2023-12-31
          """)
  void prosePlansAreRead(String sentence, String aims) {
    assertThat(read(sentence)).isEqualTo(aims);
  }

  /**
   * As many nouns before 分别 as figures behind it are pairs; one bound and one measure hold for all.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，茶园机械化率、采摘工具普及率分别超过90%、75%。     | 超过90% 茶园机械化率 2025-12-31; 75% 采摘工具普及率 2025-12-31
          到2025年，渔港和冷库分别达到30座、50座。                   | 30座 渔港 2025-12-31; 50座 冷库 2025-12-31
          郑州、洛阳两市力争2025年底茶企分别达到300家和120家。       | 300家 茶企 2025-12-31; 120家 茶企 2025-12-31
          到2025年，一类、二类茶企分别不少于20家和30家。             | 不少于20家 茶企 2025-12-31; 30家 茶企 2025-12-31
          """)
  void nounsAndFiguresPair(String sentence, String aims) {
    assertThat(read(sentence)).isEqualTo(aims);
  }

  /**
   * What is left out is told before: not by the money beside it, and a formula in words is an aim.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          构建“1+5+N”渔业体系，即1个核心港、5个特色码头和N个补给点。 | 1个 核心港 -; 5个 特色码头 -
          推进12个渔港项目，总投资86亿元，其中年内竣工5个，新开工4个。 | 12个 渔港项目 -; 5个 渔港项目 2022-12-31; 4个 渔港项目 2022-12-31
          力争2022年一般公共预算收入突破400亿元大关。                 | 突破400亿元 一般公共预算收入 2022-12-31
          支持建设冷链平台，按投资额的20%补助，2025年底前不少于9个。  | 不少于9个 冷链平台 2025-12-31
          支持龙头企业牵头组建联合体，每年不超过5家。                 | 不超过5家 龙头企业 -
          推进高标准鱼塘建设，2022年新建和改造提升4万亩。             | 4万亩 高标准鱼塘 2022-12-31
          20户以上渔村2022年底前通水，20户以上自然村网络全覆盖。      | 全覆盖 自然村网络 2022-12-31
          2022年安排科技支出6亿元，比上年增加1亿元，增长20%。         | ''
          到2025年，培育年交易额10亿元以上的茶叶市场2家。             | 2家 年交易额10亿元以上的茶叶市场 2025-12-31
          确保45个亿元以上项目全部竣工。                              | 45个 亿元以上项目 -
          力争不动产登记1个工作日办结，再取消证明事项50项。           | 1个工作日 不动产登记 -; 50项 证明事项 -
          实施“双倍增”行动，推动100个渔业项目纳入国家计划。           | 100个 渔业项目 -
          2025年新建渔港100%执行绿色标准。                            | 100% 渔港 2025-12-31
          2025年鱼价较2022年下降10%，建设渔港9座。                    | 10% 鱼价 2025-12-31; 9座 渔港 2025-12-31
          同一渔港每年限报1项，省级资金不超过总投资的50%。            | ''
          全年计划安排项目215个，其中新建项目86个，续建项目129个。        | 215个 项目 2022-12-31; 86个 新建项目 2022-12-31; 129个 续建项目 2022-12-31
          现有12家茶企入选国家案例，今年力争再有10家入选。             | 10家 茶企 2022-12-31
          每个试点渔港最高可获得5亿元补助，首批试点渔港10个左右。     | 10个左右 首批试点渔港 -
          茶叶产值同比增长6%，高于全年5%的预期目标1个百分点。         | ''
          未来三年，每年推动30家茶企上云，三年累计超100家。           | 30家 茶企上云 2025-06-01; 超100家 茶企上云 2025-06-01
          到2025年，国家级绿色工厂达20家，省级50家。                  | 20家 国家级绿色工厂 2025-12-31; 50家 省级绿色工厂 2025-12-31
          全臺茶廠僅有120家，政府盼2025年倍增至240家，增聘茶師50人。  | 倍增 茶廠 2025-12-31; 240家 茶廠 2025-12-31; 50人 茶師 2025-12-31
          按照“三年翻番、五年倍增”目标，2025年茶叶产值达到20亿元。    | 20亿元 茶叶产值 2025-12-31
          接入视频监控不少于20万路，需新建充电桩10万根。              | 不少于20万路 视频监控 -; 10万根 充电桩 -
          上述目标中，渔港达到100个为约束性指标。                     | 100个 渔港 -
          首批聘请专家30名，每年召开会议不少于2次。                   | 30名 专家 -; 不少于2次 会议 -
          建成投运大型冷库3个，完成产值6亿元，占年度目标任务的56%。   | 3个 大型冷库 -; 6亿元 产值 -
          到2025年，在“一带一路”沿线建设海外仓10个，在建渔港2个。     | 10个 海外仓 2025-12-31; 2个 在建渔港 2025-12-31
          2025年前再纳入茶叶、水产等行业企业500家，新改建渔港9座。    | 500家 茶叶、水产等行业企业 2024-12-31; 9座 渔港 2024-12-31
          拟打造2至3个在全国有影响力的茶叶集群。                      | 2至3个 在全国有影响力的茶叶集群 -
          到2025年，“一件事一次办”事项不少于30件。                    | 不少于30件 “一件事一次办”事项 2025-12-31
          将发放1000万元红包，惠及渔民20万人次，拉动消费超1亿元。     | 20万人次 渔民 -; 超1亿元 拉动消费 -
          到2025年，各乡镇建成文化站1座以上，每千名职工拥有托位40个。   | 1座以上 文化站 2025-12-31; 40个 托位 2025-12-31
          未来三年，引进一批元宇宙团队，培养若干名带头人。           | 一批 元宇宙团队 2025-06-01; 若干名 带头人 2025-06-01
          到2026年接待境外游客突破60万人次。                         | 突破60万人次 境外游客 2026-12-31
          到2026年，为三万名渔民提供保险服务。                       | 三万名 渔民 2026-12-31
          到2026年，为不少于1000户渔民减免费用，建成2座渔港。         | 不少于1000户 渔民 2026-12-31; 2座 渔港 2026-12-31
          办法强调，严禁要求乡镇三个月内参保比例达到100%。           | ''
          力争到2025年渔港数目较2025年初翻一番，茶企数目较2022年翻一番。 | 翻一番 渔港数目 2025-12-31; 翻一番 茶企数目 2025-12-31
          问：要建多少个渔港？答：五到八个，2025年完成。             | 五到八个 渔港 2025-12-31
          到2025年，渔港综合水平跻身全国前十，备案数量居东北地区首位。 | 前十 渔港综合水平 2025-12-31; 首位 备案数量 2025-12-31
          到2025年不是外界所传的200座渔港，而是120座。               | 120座 渔港 2025-12-31
          茶园改造覆盖率：2021年为46%，2024年目标值75%。             | 75% 茶园改造覆盖率 2024-12-31
          上云渔船：2021年3.2万艘，2024年8万艘。                     | 8万艘 上云渔船 2024-12-31
          到2027年，渔港规模在2022年基础上翻一番。                   | 翻一番 渔港规模 2027-12-31
          在现有18个渔港基础上，2023年新建12个，总数达到30个。       | 12个 渔港 2023-12-31; 30个 渔港 2023-12-31
          到2026年，发布高质量数据集500个，高质量建设渔港3座。       | 500个 高质量数据集 2026-12-31; 3座 渔港 2026-12-31
          2024年10月底前，各县（市、区）布设自助终端不少于3台。      | 不少于3台 自助终端 2024-10-31
          通办事项一次办成率不低于95%，申请材料精简一半以上。        | 不低于95% 通办事项一次办成率 -; 一半以上 申请材料 -
          到2025年引进860家茶企，当中高潜力企业不少于90家。          | 860家 茶企 2025-12-31; 不少于90家 高潜力企业 2025-12-31
          目标为建置渔港节点6000处，启用平台2至3座。                 | 6000处 渔港节点 -; 2至3座 平台 -
          到2026年，九成半单据毋须人手覆核。                         | 九成半 单据 2026-12-31
          力争促成签约项目40个，机柜要有600柜以上。                  | 40个 签约项目 -; 600柜以上 机柜 -
          茶叶产值去年为4.9万亿元；期望2027年底冲破6万亿元。         | 冲破6万亿元 茶叶产值 2027-12-31
          勘误：报道中“到2022年引进30家茶企”应为“到2023年引进50家茶企”。 | 50家 茶企 2023-12-31
          先导计划首阶段有16家银行参与，明年将扩大至约30家。         | 约30家 银行 2023-12-31
          纳入配额管理的茶企达到500家以上，完成登记的渔船至少25艘。   | 500家以上 纳入配额管理的茶企 -; 至少25艘 完成登记的渔船 -
          2025年把纳入配额管理的茶企扩大到500家以上。                 | 500家以上 纳入配额管理的茶企 2025-12-31
          每案补助上限800万元，且不逾总经费50%；年底前辅导600家茶企。 | 600家 茶企 2022-12-31
          年内上架茶叶产品300个以上，渔港加设充电桩7000个。           | 300个以上 茶叶产品 2022-12-31; 7000个 充电桩 2022-12-31
          到2025年，师资名额每年扩增5%，引进茶叶零部件企业若干。      | 5% 师资名额 2025-12-31; 若干 茶叶零部件企业 2025-12-31
          研报预计2030年茶叶规模达2万亿元；而本市目标是：到2026年渔港超过20座。 | 超过20座 渔港 2026-12-31
          原计划2021年底前完工的3座渔港至今未投产，市局表示，将于今年四季度建成，并在两年内带动茶企增加到150家。 | 150家 茶企 2024-06-01
          五年内渔船增加至3000艘，总吨位位列全球前三，输出额达800亿元。 | 3000艘 渔船 2027-06-01; 前三 总吨位 2027-06-01; 800亿元 输出额 2027-06-01
          更正：稿件称本市将于2025年建成80座渔港，经核实，应为2026年建成60座。 | 60座 渔港 2026-12-31
          明年下半年试行4艘渡轮，并在数十个社区试办憑證交易。          | 4艘 渡轮 2023-12-31; 数十个 社区 2023-12-31
          """)
  void whatIsLeftOutIsToldBefore(String sentence, String aims) {
    assertThat(read(sentence)).isEqualTo(aims);
  }

  /** Owners, verbs and what is done to the things counted are none of the noun. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By 2025 the port will open 40 storage and distribution centres and employ staff. | 40 storage and distribution centres 2025-12-31
          By 2025 half of the county's barns are to be insulated.                          | half barns 2025-12-31
          By 2025 two thirds of Jilin’s mills must use the scheme.                         | two thirds mills 2025-12-31
          By 2025 the town will add 900 new 4G masts.                                      | 900 new 4G masts 2025-12-31
          Dozens of harbours in Hainan are to be dredged by 2025.                          | Dozens of harbours in Hainan 2025-12-31
          The town hopes to raise the share of electric cars in its fleet to 80 percent by 2025. | 80 percent share of electric cars in its fleet 2025-12-31
          The port has signed 42 projects; it wants to sign 60 by 2025.                    | 60 projects 2025-12-31
          By 2025 the lab will reach 60 EFLOPS.                                            | 60 lab 2025-12-31
          By 2025 the approval time for new dams must fall to 30 working days.             | 30 working days approval time for new dams 2025-12-31
          By 2025 the share of power from the wind should top 80 percent.                  | top 80 percent share of power from the wind 2025-12-31
          The town must keep query times under 2 milliseconds by 2025.                     | under 2 query times 2025-12-31
          By 2025 the bay will add 500 GW of wind capacity.                                | 500 wind capacity 2025-12-31
          The rules ask towns to answer letters within 15 working days by 2025.            | within 15 working days letters 2025-12-31
          The port's goal is a share of 12 percent; this year's tea target is set at 15 percent. | 12 percent share -; 15 percent tea 2022-12-31
          Exposure to bad loans must stay below 2 percent by 2025.                         | below 2 percent Exposure to bad loans 2025-12-31
          The bay wants fishing to contribute 12 percent of GDP by 2025.                   | 12 percent fishing 2025-12-31
          The bay will help 500 small firms adopt tools by 2025.                           | 500 small firms 2025-12-31
          By 2025 dust is to fall to 32 micrograms per cubic meter.                        | 32 dust 2025-12-31
          Wind capacity, which topped 40 farms in 2021, will reach 50 in 2023.             | 50 Wind capacity 2023-12-31
          The bay is to lift its fleet's revenue past 5 billion yuan by 2025.              | past 5 billion yuan fleet's revenue 2025-12-31
          The target is to have 70 percent of nurses complete the course by 2025.          | 70 percent nurses 2025-12-31
          The bay plans 500 stops and a 95 percent satisfaction rate by 2025.              | 500 stops 2025-12-31; 95 percent satisfaction rate 2025-12-31
          Farms are to grow at an average annual rate of 8 percent by 2025.                | 8 percent Farms 2025-12-31
          The bay will pick 20 farms in 2023; the county will choose about 5 for trials.   | 20 farms 2023-12-31; about 5 farms 2023-12-31
          The bay will add $4 billion to its economy by 2025.                              | $4 billion economy 2025-12-31
          By 2025 water use per 10,000 yuan of output is to drop by 16 percent from 2020.  | 16 percent water use per 10,000 yuan of output 2025-12-31
          """)
  void englishObjectIsTheNounAsWritten(String sentence, String aims) {
    assertThat(read(sentence)).isEqualTo(aims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，粮食烘干能力比2020年增加一倍半。     | 一倍半 x 2.5
          到2025年，讲解服务扩大到全部4A级以上景区。     | 全部 percent 100
          茶农每户每年可享受2次免费检测，每人可申领3张票。 |
          申请材料精简四成，跑动次数最多2次。             | 四成 percent 40; 最多2次 item 2
          """)
  void figuresOfPlansAreRead(String sentence, String figures) {
    List<Target> targets = new TextExtractor().extract(sentence, PUBLISHED).targets();

    assertThat(String.join("; ", targets.stream().map(TargetReadingTest::figure).toList()))
        .isEqualTo(figures == null ? "" : figures);
  }

  private static String figure(Target target) {
    String unit = target.quantity().unit().equals("times") ? "x" : target.quantity().unit();
    return target.quantity().quote().text() + " " + unit + " " + target.quantity().amount().value();
  }

  /** What stands beside an English aim: prices, conditions, states that a change starts from. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          It plans a 20-billion-yuan industry park for 300 tenants by 2026. | 300 tenants 2026-12-31
          The bay plans by 2025 to build 10 of Hunan's | 10  2025-12-31
          The bay plans to open 20 farms by 2021. | 20 farms 2021-12-31
          The bay had planned to open 20 farms by 2021. | ##
          The plan lists six major projects and 58 measures. | ##
          By 2027 the bay expects five firms with output above 10 billion yuan each and at least 500 suppliers. | five firms 2027-12-31; at least 500 suppliers 2027-12-31
          The port hopes to lift the share of permits handled online from 35 percent now to 80 percent by the end of 2023. | 80 percent share of permits handled online 2023-12-31
          Tea is to account for 10% of GDP and sales to grow by 12% a year through 2025. | 10% Tea 2025-12-31; 12% sales 2025-12-31
          The number of pilot farms was increased from 11 to 23 last year, and a further 15 are expected this year. | 15 pilot farms 2022-12-31
          The bay will hold four fairs a year by 2025, one per quarter. | four fairs 2025-12-31
          The town's work report set growth at around 6 percent and unemployment at 5 percent or less. | around 6 percent growth -; 5 percent or less unemployment -
          More than 70 percent of respondents said they would use the card within five years. | ##
          Sales will reach 50 billion yuan by 2026, analysts at the bank said. | ##
          The bay plans to admit 100 graduates of the world's top 50 schools by 2023. | 100 graduates 2023-12-31
          The bay will build 300 homes in 2023/24, 400 by 2025-26 and 50 barns in 2027-28. | 300 homes 2024-03-31; 400 homes 2026-03-31; 50 barns 2028-03-31
          By 2025 every town is to be covered by the net and 80 percent of farms linked. | every town 2025-12-31; 80 percent farms 2025-12-31
          To date 26 towns have plans, of which 11 name a figure. | ##
          The plan seeks to make the bay home to at least three ports by 2025. | at least three ports 2025-12-31
          The first batch includes 15 farms, and a second batch of 20 will be named in 2023. | 20 farms 2023-12-31
          Two-thirds of the 90 planned barns have opened. | ##
          By 2025 there should be one charging pile for every two cars. | one charging pile 2025-12-31
          The bay will hand out 20 million yuan worth of red envelopes in 2023. | ##
          By 2025 the bay will add 10 firms to the 100-billion-yuan club. | 10 firms 2025-12-31
          Its sales are to reach 3 trillion won by 2025; it won 20 awards. | 3 trillion won sales 2025-12-31
          It said 30 percent of the works had been finished, ahead of the 25 percent planned. | ##
          The bay would require banks with more than 1 million users to keep reserves of at least 5 percent. | at least 5 percent reserves -
          The bay will test the card in 100 shops before the May Day holiday of 2023. | 100 shops 2023-04-30
          Two documents, the Tea Plan and the Tea Rules, aim at over 300 million yuan ($41 million) in tea output by 2026. | over 300 million yuan tea output 2026-12-31
          By 2025, the utilization rate of ports among firms above designated size shall reach 85 percent, an increase of 12 percentage points over 2020. | 85 percent utilization rate of ports among firms above designated size 2025-12-31; 12 percentage points utilization rate of ports among firms above designated size 2025-12-31
          By 2025, Tianjin's ferry index is to rank in the top five nationwide. | top five ferry index 2025-12-31
          The bay offers trawlers a bonus of up to 3 million yuan, refunds half of their rent, and hopes to host 15 yachts by 2026. | 15 yachts 2026-12-31
          The bay, home to 70-odd tea suppliers, intends to cluster 200 of them and to generate 400 million yuan in output within five years. | 200 tea suppliers 2027-06-01; 400 million yuan output 2027-06-01
          Targets for 2025: (1) 15 to 20 tea gardens; (2) over 1 million tea trees; (3) a vacancy rate of 7% among inns. | 15 to 20 tea gardens 2025-12-31; over 1 million tea trees 2025-12-31; 7% vacancy rate 2025-12-31
          The bay promised 1.1 million new jobs this year and capped the vacancy rate at 5.5 percent. | 1.1 million new jobs 2022-12-31; 5.5 percent vacancy rate 2022-12-31
          A previous version of this story said the bay would train 3,000 cooks by 2024. | ##
          Q: How many ferries will the bay build? A: Five to eight, all within 36 months. | Five to eight ferries 2025-06-01
          The bay has so far registered 63 tea makers; officials aim to see the number hit 100 next year. | 100 tea makers 2023-12-31
          The bay's work report eyes growth of about 5 percent and a surveyed unemployment rate below 5.5 percent. | about 5 percent growth -; below 5.5 percent surveyed unemployment rate -
          The bay plans to double the number of licensed banks and to see the number of piers reach 40 by 2025. | double number of licensed banks 2025-12-31; 40 piers 2025-12-31
          By 2026, the proportion of farm produce traced on chain is to rise by 20 percentage points. | 20 percentage points proportion of farm produce traced on chain 2026-12-31
          Turnover of the tea exchange is slated to go from 2 million yuan in 2021 to 5 million yuan in 2025. | 5 million yuan Turnover of the tea exchange 2025-12-31
          Tea output is to reach 15 billion yuan in 2027, 1.5 times the 2022 level. | 15 billion yuan Tea output 2027-12-31; 1.5 times Tea output 2027-12-31
          Analysts forecast that sales will exceed 2 million yuan in 2027, whereas the plan aims at more than 300 piers by 2026. | more than 300 piers 2026-12-31
          The bay had been due to finish four piers before 2021 but completed only one; officials now say the remaining three will open by 2023. | three piers 2023-12-31
          The bay intends to add another 800 villages to the 1,200 already selling tea online by 2023. | 800 villages 2023-12-31
          It would admit no more than 10 brewers in 2025, out of the 30-odd that applied. | no more than 10 brewers 2025-12-31
          The ledger has so far kept 92 million records; the figure is meant to pass 150 million by 2025. | 150 million records 2025-12-31
          By 2025, the bay will foster 5 to 8 firms each with an output value of over 5 million yuan. | 5 to 8 firms 2025-12-31
          The bay is targeting 35 ferries in 2025, or 1.8 times the 2020 figure, along with four or five new piers. | 35 ferries 2025-12-31; 1.8 times ferries 2025-12-31; four or five new piers 2025-12-31
          The bay plans to put the records of all its firms on one ledger by 2025, the first of three headline goals. | ##
          By 2025, the bay will limit new barns to 12 and hold the vacancy rate below 20%. | 12 new barns 2025-12-31; below 20% vacancy rate 2025-12-31
          The bay will build half a dozen piers by 2025. | half a dozen piers 2025-12-31
          """)
  void englishAimsStandApart(String sentence, String aims) {
    assertThat(read(sentence)).isEqualTo(aims);
  }

  private static String read(String sentence) {
    List<Target> targets = new TextExtractor().extract(sentence, PUBLISHED).targets();
    return String.join("; ", targets.stream().map(TargetReadingTest::told).toList());
  }

  private static String told(Target target) {
    Deadline deadline = target.deadline();
    String day = deadline == null ? "-" : deadline.day().toString();
    return target.quantity().quote().text() + " " + target.object() + " " + day;
  }
}
