package org.policywatch.extract.target;

import static org.policywatch.extract.target.ChineseWordClass.ACHIEVEMENT;
import static org.policywatch.extract.target.ChineseWordClass.ADVERB;
import static org.policywatch.extract.target.ChineseWordClass.ATTENDING;
import static org.policywatch.extract.target.ChineseWordClass.AUXILIARY;
import static org.policywatch.extract.target.ChineseWordClass.BOUNDARY;
import static org.policywatch.extract.target.ChineseWordClass.CHANGE;
import static org.policywatch.extract.target.ChineseWordClass.CLOSING;
import static org.policywatch.extract.target.ChineseWordClass.COMPLETION;
import static org.policywatch.extract.target.ChineseWordClass.CONJUNCTION;
import static org.policywatch.extract.target.ChineseWordClass.COPULA;
import static org.policywatch.extract.target.ChineseWordClass.CREATION;
import static org.policywatch.extract.target.ChineseWordClass.DEGREE;
import static org.policywatch.extract.target.ChineseWordClass.DELAY;
import static org.policywatch.extract.target.ChineseWordClass.EXEMPTION;
import static org.policywatch.extract.target.ChineseWordClass.INCLUSION;
import static org.policywatch.extract.target.ChineseWordClass.INTRANSITIVE;
import static org.policywatch.extract.target.ChineseWordClass.NOMINAL_INTRANSITIVE;
import static org.policywatch.extract.target.ChineseWordClass.PLACE;
import static org.policywatch.extract.target.ChineseWordClass.PREDICTED;
import static org.policywatch.extract.target.ChineseWordClass.PRESENT;
import static org.policywatch.extract.target.ChineseWordClass.PURPOSE;
import static org.policywatch.extract.target.ChineseWordClass.RESULTATIVE;
import static org.policywatch.extract.target.ChineseWordClass.STEP;
import static org.policywatch.extract.target.ChineseWordClass.TRANSITIVE;

import org.policywatch.extract.text.WordSet;

/** The words at which the noun phrase of a Chinese quantity begins and ends, in folded form. */
final class ChineseEdges {
  /** Phrases that name nothing: what is counted was told before. */
  static final WordSet GENERIC =
      WordSet.of(
          """
          两年 三年 四年 五年 十年 三年期 五年期 十年期 2年 3年 4年 5年 10年 第一阶段 第二阶段 第三阶段 首阶段 一期 二期
          三期 这一数字 这个数字 这一比例 这一指标 该数字 该比例 该指标 上述比例 目前 目前仅 目前只 仅 只 对其中
          其中 目标值 指标值 预期值 总量 总数 数量 年均增长 增长 占比 比重 当中
          """);

  /** 项目建成后年产电池20万套: what follows is counted. */
  static final WordSet ONCE_READY =
      WordSet.of("建成后 建好后 投产后 达产后 满产后 达效后 投运后 投用后 运营后 竣工后 完工后 落成后 通车后 建成达产后 建成投产后");

  /** How something is done, with or without its verb: 新开工12个. */
  static final WordSet ADVERBS = WordSet.of("开工 新开工 择优 重新 实际 安排 再次 进一步 首批 新 总 另外 陆续 努力 全面");

  /** 高标准农田建设: what is done stands behind what it is done to. */
  static final WordSet WORK = WordSet.of("建设 改造 培育 工作 工程");

  /** 支持龙头企业牵头组建联合体: what those who are helped do. */
  static final WordSet DEEDS = WordSet.of("牵头 参与 联合 组建 开展");

  /** What is done at a place that is named before: 在沿线建设. */
  static final WordSet DOING =
      ChineseWordClass.anyOf(CREATION, TRANSITIVE, ACHIEVEMENT, COMPLETION);

  /** How it is done, in front of the verb: 共同实施. */
  static final WordSet MANNERS =
      WordSet.of("高质量 高标准 高水平 高起点 仅 只 共同 联合 合力 累计 集中 率先 持续 分批 陆续 逐步 滚动 有序 稳步 统筹 首批 再 新");

  /** What the things counted do, are for or where they stand: the phrase ends in front of these. */
  static final WordSet ENDS =
      ChineseWordClass.anyOf(
              NOMINAL_INTRANSITIVE,
              COMPLETION,
              RESULTATIVE,
              INTRANSITIVE,
              INCLUSION,
              CLOSING,
              ATTENDING,
              PREDICTED,
              CONJUNCTION,
              EXEMPTION,
              DELAY,
              PURPOSE,
              BOUNDARY)
          .except("等级 等额 取得率 实施方案 实施主体 实施细则 实施单位 实施率");

  /** Of these, what those who are counted may be called after: 100家入围企业. */
  static final WordSet ATTRIBUTES = WordSet.of("签约 提升 参与 参加 入围 获评 入选 开工 投产 达产 验收 入驻 完成 上市");

  /** 辅导600家企业导入工具: who brings those who are counted to do something. */
  static final WordSet MOVING =
      WordSet.of("推动 辅导 协助 帮助 支持 支援 引导 引进 吸引 邀请 资助 组织 鼓励 动员 带动 促成 助力 让 使 有 选定 遴选")
          .except("没有 现有 已有 共有 只有 仅有 拥有 持有 所有 设有 建有");

  /** Of {@link #ENDS}: what the counted are brought to do, and so a part of what is promised. */
  static final WordSet DEEDS_OF_MOVED =
      WordSet.of("实施 取得 入园 试办 用上 参与 参加 开展 导入 落户 进驻 入驻 进入 跻身 完成 建置 来港 来澳 来台 来华 进行");

  /** Of these, the ones that are whole without a noun. */
  static final WordSet SETTLING = WordSet.of("入园 落户 进驻 入驻 来港 来澳 来台 来华");

  /** 数量居东北首位: what has the rank stands before these. */
  static final WordSet STANDING =
      WordSet.of("居 位居 位列 名列 跻身 稳居 高居 排在 进入 进到 迈入").except("居民 居住 居家 定居 宜居 居前");

  /** What those who are counted must or need not do stands behind these. */
  static final WordSet MODAL = ChineseWordClass.anyOf(EXEMPTION, CLOSING, PREDICTED);

  /** 2个在全国有影响力的集群: these may open the phrase that they end. */
  static final WordSet WHERE = WordSet.of("在全国 在全省 在全市 面向全国 面向全省");

  /** 货物运送时间较陆路减少: what something is compared with stands behind these. */
  static final WordSet COMPARED =
      WordSet.of("比 较")
          .except(
              """
              占比 对比 同比 环比 可比 性价比 配比 比例 比重 比率 比较 比赛 比亚迪 比特 比如 比值 比选 比对 比拼 评比
              较大 较高 较强 较快 较好 较多 较少 较低 较长 较为 较小 较重 较优 计较 车比 转化比 产出比 投入比
              """);

  /** What a share is called by its full name. */
  static final WordSet RATIOS = WordSet.of("比重 比例 比率 占比 份额 率 比值");

  /** 新车销量达到销售总量的20%. */
  static final WordSet REACHING = WordSet.of("达到 约占 占到");

  /** What a share of them does: 八成企业接入平台. */
  static final WordSet TAKE_UP =
      WordSet.of("开设 设立 建成 配置 建有 接入 使用 采用 运用 开展 建立 部署 加入 纳入 配备 安装 享受 实行 推行 转入 迁入 上云 上链 执行 落实 达到 得到")
          .except("上云企业 上链企业 上云率 上链率 上云数 上链数 使用权 使用面积");

  /** What the things counted are to do, at the end of their phrase. */
  static final WordSet BECOMING = WordSet.of("转型 注册 上线 落地 投用 投运 并网");

  /** 带动就业: what an industry brings about is counted, not the industry. */
  static final WordSet CAUSING = WordSet.of("带动 吸纳 惠及 撬动 要让 将让 能让 使得");

  /** 覆盖三成商户: what a share is of stands behind it. */
  static final WordSet SPREADING = WordSet.of("覆盖 惠及 让");

  /** 接入部门达到35个: in front of these a noun that is half a verb is the subject. */
  static final WordSet STATING = WordSet.of("为 达 由 从 增至 增为 增加到 突破 超过 翻");

  /** 高出全国平均水平4个百分点 compares and names nothing. */
  static final WordSet EXCEEDING = WordSet.of("高出 高于 低于 领先");

  /** 已有14个建成节点: what the counted ones have done stands behind their number. */
  static final WordSet OWN_DEEDS = WordSet.of("建成 完成 实现 获批 出台 通过 投产 竣工 入选").except("完成率 通过率");

  /** What says how the number is reached, behind the noun: 规模达到. */
  static final WordSet PREDICATES =
      ChineseWordClass.anyOf(
              NOMINAL_INTRANSITIVE,
              ACHIEVEMENT,
              COMPLETION,
              CHANGE,
              RESULTATIVE,
              INTRANSITIVE,
              ChineseWordClass.STATING,
              COPULA,
              CLOSING,
              STEP,
              ChineseWordClass.MODAL,
              PREDICTED,
              AUXILIARY,
              PLACE,
              PRESENT,
              ADVERB,
              DEGREE)
          .except(
              """
              经济增长 占比 对比 全国占比 年均增长 年均增速 年均增幅 复合增长 供应 响应 效应 反应 对应 许可 认可 缓冲
              班列 专列 系列 序列 队列 行列 国有 私有 公有 自有 所有 拥有 持有 占有 保有 含有 享有 从业 从事
              """);

  /** 纳入配额管理的企业: verbs that tell which ones, where 的 stands between them and the noun. */
  static final WordSet ATTRIBUTIVE = WordSet.of("纳入 完成 通过 获评 开展 参加 参与 入驻 接入 使用 享受 取得 获得 办理");

  /** 鼓励企业参与制定标准10项: what is made stands behind these, wherever they stand. */
  static final WordSet MAKES =
      WordSet.of("制定 制订 制修订 编制 申请 获得 取得 建成 加设 加装 建有 拥有 设有 配有 配备")
          .except(
              """
              建设有               制定者 编制数 编制员 申请材料 申请量 申请人 申请数 申请率 建成区 建成率 建成数 建成面积 建成投 建成后
              拥有量 拥有率 拥有数 配备率 配备标
              """);

  /** 为300户渔民提供保险: what is done for those who are counted. */
  static final WordSet SERVING =
      WordSet.of("提供 减免 减负 办理 解决 落实 发放 送去 装设 安装 加装 加设 配备 降低 节约 节省 带来 争取 协调 开展");

  /** 鼓励各地关停: who is to act. */
  static final WordSet EVERYBODY =
      WordSet.of("各地 各区 各县 各市 各州 各镇 各乡镇 各部门 各单位 各地区 各区县 各县区 各有关部门 各街道");

  /** These end like an office. */
  static final WordSet HALLS = WordSet.of("大厅 展厅 餐厅 客厅 舞厅 布局 格局 邮局 书局 药局");

  /** These begin like a joint. */
  static final WordSet NO_JOINTS = WordSet.of("和美 和谐 和平 和田 和静 和硕 和政 和顺 和龙 和县 和林格尔 和布克 且末 及时 与会");

  /** What a share is of, right behind it: 80%的行政村. */
  static final WordSet PARTS_OF_ALL =
      WordSet.of("社区 村 乡镇 家庭 医院 学校 景区 园区 港口 部门 地区 县 人口 事项 政务 居民 耕地 车辆 建筑");

  private ChineseEdges() {}
}
