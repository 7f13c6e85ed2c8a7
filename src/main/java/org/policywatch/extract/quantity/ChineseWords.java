package org.policywatch.extract.quantity;

import java.util.Map;
import org.policywatch.extract.text.WordSet;

/** The vocabulary of Chinese quantities, simplified; texts are folded before they are read. */
final class ChineseWords {
  /** 不少于500个. */
  static final Bounds BEFORE =
      new Bounds(
          WordSet.of(
              """
          不少于 不低于 不小于 不下于 不下 不亚于 不弱于 至少 最少 起码 最低 不得少于 不得低于
          应不低于 应不少于 不应少于 不应低于 不宜少于 不宜低于 不能少于 不能低于 ≥ ≧ >= 底线是 底线为
          """),
          WordSet.of("超过 突破 大于 多于 高于 超 逾 超出 破 跨越 跨过 迈过 越过 冲破 过 优于 >"),
          WordSet.of(
              """
          不超过 不得超过 不多于 不高于 不大于 不得高于 最多 至多 不超 不长于 不晚于 不突破 最高
          最长 上限为 控制在 不应超过 不应高于 不宜超过 不宜高于 不能超过 不能高于 ≤ ≦ <=
          """),
          WordSet.of("低于 少于 小于 不足 不到 未满 不满 未达 短于 快于 <"),
          WordSet.of("约 大约 近 接近 将近 大概 约为 约达 约有 逼近 趋近 趋近于 差不多 接近于 预计约"));

  /** These bound a number across a verb. */
  static final WordSet APART = WordSet.of("至少 最少 起码 最多 至多");

  /** A comparator is none in these words: 节约20%, 附近3家, 马上5个. */
  static final WordSet NOT_BEFORE =
      WordSet.of("节约 签约 条约 合约 预约 履约 违约 公约 集约 制约 附近 最近 邻近 靠近 临近 赶超 打破 爆破 侦破 通过 经过 不过 透过 走过");

  /** Verbs after which 百家 is a number: 培育百家龙头企业. */
  static final WordSet COUNTING =
      WordSet.of("培育 打造 建设 建成 建 达到 达 引进 孵化 推动 带动 新增 形成 遴选 招引 集聚 扶持 实施 推出 推广 培养 落地");

  /** 以上 after the unit. */
  static final Bounds AFTER =
      new Bounds(
          WordSet.of("以上 及以上 或以上 (含)以上 起"),
          WordSet.of("开外 多 余 有余 强"),
          WordSet.of("以内 之内 及以内 封顶 (含)以内 为限 为上限 内"),
          WordSet.of("以下 及以下 (含)以下 不到"),
          WordSet.of("左右 上下 前后"));

  /** Between two ends of a range. */
  static final WordSet RANGE = WordSet.of("至 到 - – — —— ~ 〜 ～ ～ ― － --");

  /** Currencies after the number. */
  static final WordSet CURRENCY_WORDS =
      WordSet.of("元 元人民币 人民币 圆 块钱 美元 美金 港元 港币 新台币 台币 欧元 日元 日圆 英镑 韩元 澳门元 澳元 新加坡元 新元 加元 卢布");

  static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("元", "CNY"),
          Map.entry("元人民币", "CNY"),
          Map.entry("人民币", "CNY"),
          Map.entry("圆", "CNY"),
          Map.entry("块钱", "CNY"),
          Map.entry("美元", "USD"),
          Map.entry("美金", "USD"),
          Map.entry("us$", "USD"),
          Map.entry("$", "USD"),
          Map.entry("港元", "HKD"),
          Map.entry("港币", "HKD"),
          Map.entry("hk$", "HKD"),
          Map.entry("新台币", "TWD"),
          Map.entry("台币", "TWD"),
          Map.entry("nt$", "TWD"),
          Map.entry("欧元", "EUR"),
          Map.entry("日元", "JPY"),
          Map.entry("日圆", "JPY"),
          Map.entry("英镑", "GBP"),
          Map.entry("韩元", "KRW"),
          Map.entry("澳门元", "MOP"),
          Map.entry("澳元", "AUD"),
          Map.entry("新加坡元", "SGD"),
          Map.entry("新元", "SGD"),
          Map.entry("加元", "CAD"),
          Map.entry("卢布", "RUB"),
          Map.entry("rmb", "CNY"),
          Map.entry("¥", "CNY"),
          Map.entry("¥ ", "CNY"));

  /** Currencies before the number. */
  static final WordSet CURRENCY_PREFIXES = WordSet.of("人民币 新台币 台币 港币 美金 美元 us$ hk$ nt$ $ ¥ rmb");

  static final WordSet PERSONS = WordSet.of("人 名 位 人次");

  /**
   * 家次 is one classifier: the longest wins. 人次 counts persons. 位 counts persons unless it ranks.
   */
  static final WordSet CLASSIFIERS =
      WordSet.of(
              """
          个 家 户 项 座 条 件 所 只 台 套 台套 台(套) 辆 艘 架 张 份 篇 部 种 场 处 片 块 间 栋 幢 对 双 支 股 颗
          株 棵 头 匹 吨 亩 公顷 公里 千米 米 平方米 平方公里 立方米 千瓦 瓩 千瓦时 兆瓦 吉瓦 度 家次 件次 场次 户次 笔 宗 款 节点
          单 架次 航次 班次 星期 尾 羽 列 班 期 批次 批 例 门 本 册 卷 首 幅 面 根 把 口 眼 盏 枚 粒 柜 台次 车次 标箱 千克 公斤 斤 克 升 桶 标准箱
          小时 分钟 秒 天 日 个月 周 次 回 趟 轮 组 队 群 团 层 道 扇 堂 课时 学时 t ha km mw gw kwh
          eflops pflops p pb tb gb 机架 标准机架 张次 床 床位 片区 社区 桩 具 站 案 比特 量子比特 tps 毫秒 路 票
          微克 毫克 毫米 厘米 分贝 吨标准煤 吨标煤 克标准煤 公吨
          """)
          .except(
              "一路 两路口 路公交 路车 路段 路线 路面 路网 路口 路灯 路由 路演 票据 票价 票房 票务 票券 具有 具备 具体 站点 站台 站位 站房 站式 单元 单位 单个 单一 单项 单独 单车 单体 台阶");

  /** Numbers with these count the parts of a document or a state, not aims. */
  static final WordSet STRUCTURE =
      WordSet.of(
              """
          部门 部委 省 市 县 区 省市 省区 省区市 地市 州 乡 镇 街道 类 大 方面 部分 阶段 步 环节
          步骤 章 节 款 章节 维度 层面 要素 方 国 校 院 局 厅 委
          """)
          .except("大关");

  /** Names in letters that a figure may follow without a blank: GDP5000亿元, but not 5G or PM2.5. */
  static final WordSet INDICATORS = WordSet.of("gdp gnp gni gmv cpi ppi r&d");

  /** What a round number is called that is reached: 迈上千亿台阶. */
  static final WordSet LEVELS = WordSet.of("台阶 新台阶 大关 关口 门槛");

  /** 产值突破千亿: what these have is money, though no currency is told. */
  static final WordSet VALUES =
      WordSet.of(
          """
          产值 收入 营收 gdp 生产总值 增加值 总额 销售额 交易额 成交额 贸易额 出口额 零售额 营业额 投资额 融资额
          保费 税收 利税 利润 投资 融资 市值 估值 资产 贷款 存款 信贷 进出口 产业规模 市场规模 经济规模 链规模
          集群规模 交易规模 贸易规模 资产规模 基金规模 融资规模 贷款规模 经济总量 经济体量 产业 经济 集群
          """);

  static final WordSet VAGUE =
      WordSet.of(
          """
          一批 一大批 一系列 若干 多个 多家 多项 多条 多所 多座 多处 多名 多种 数个 数家 数项 几个
          几家 几项 几条 若干个 若干家 若干项 若干条 若干座 若干所 若干处 若干名 若干位 若干支 若干批
          若干台 若干场 若干种 若干件 若干户 若干套 若干辆 若干期 若干次 若干类 数座 数条 数处 数间 数支 数场 数套 数台 几座 几所 几处 数名 几名 多位 成百上千
          """);

  /** All of what follows. */
  static final WordSet ALL = WordSet.of("全部 所有");

  /** What follows those who have to do something. */
  static final WordSet MUST =
      WordSet.of("须 必须 应 应当 均 都 需 将 要")
          .except("将军 供应 应用 应急 适应 响应 反应 对应 相应 都市 需求 重要 必要 主要 要求 要素 纲要 均衡");

  /** What a state is divided into, and what it runs everywhere. */
  static final WordSet PLACES =
      WordSet.of(
          "设区市 地级市 市州 地市 区县 县区 县市 县(市 乡镇 街道 行政村 社区 村 县 区 镇 医院 学校 高校 中小学 港口 口岸 园区 开发区 景区 部门 政务服务大厅");

  /** 数十, 几百: no number, but a magnitude. */
  static final String VAGUE_HEADS = "数几";

  static final WordSet FALLING =
      WordSet.of("降低 下降 减少 压减 缩短 压缩 削减 节约 缩减 降 减 节省 压降 减排 递减 降至 收窄 精简 降幅 减免 下调");

  static final WordSet RISING =
      WordSet.of("提高 提升 上升 增加 增长 扩大 提速 上涨 加快 增 升 递增 增幅 增速 提 高出 扩 上调 高于 新增 回升 成长")
          .except("增加值 增值税 升级率");

  static final WordSet GROWTH = WordSet.of("年均 增速 增长率 增幅 涨幅 增长 递增 同比 年增 复合 增加值增");

  /** The number after these is a level, not a change. */
  static final WordSet LEVEL = WordSet.of("到 至 达 达到 为 在 成 保持在 稳定在 占 占比");

  private ChineseWords() {}
}
