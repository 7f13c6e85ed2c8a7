package org.policywatch.extract.target;

import static org.policywatch.extract.target.ChineseWordClass.ACHIEVEMENT;
import static org.policywatch.extract.target.ChineseWordClass.CHANGE;
import static org.policywatch.extract.target.ChineseWordClass.COMPLETION;
import static org.policywatch.extract.target.ChineseWordClass.CREATION;
import static org.policywatch.extract.target.ChineseWordClass.INTRANSITIVE;
import static org.policywatch.extract.target.ChineseWordClass.MODIFYING;
import static org.policywatch.extract.target.ChineseWordClass.NOMINAL;
import static org.policywatch.extract.target.ChineseWordClass.NOMINAL_INTRANSITIVE;
import static org.policywatch.extract.target.ChineseWordClass.RESULTATIVE;
import static org.policywatch.extract.target.ChineseWordClass.TRANSITIVE;

import org.policywatch.extract.text.WordSet;

/** The cue words of Chinese plans and reports, in folded (simplified) form. */
final class ChineseCues {
  static final WordSet NEGATION =
      WordSet.of(
          """
          并未 并不是 并非 不是 而不是 而非 绝非 没有提出 未提出 没有设 未设 未明确 没有明确 从未 否认
          不存在 不设 没有规定 未规定 没有要求 未要求 不要求 不意味着 不代表 没有计划 无意 不会 没有“ 并无
          与其 没有任何 没有关于 未曾 并没有 是否 没有承诺 未承诺 不搞 无须 否决 严禁 禁止
          """);
  static final WordSet DENIAL =
      WordSet.of(
          """
          不实 谣言 不属实 系误传 误传 不准确 有误 为假 传言不 并不属实 应为 应改为 更正为 更改为 没有此类
          没有这类 无此 没有该 未被采纳 未获采纳 未予采纳 未获通过 未获批准 被否决 予以否认 被否认 属误读
          """);
  static final WordSet ERROR = WordSet.of("误写为 误为 误作 误报为 误报 误写成 误称 原文误 讹传 网传 传言 误登为 错写为");
  static final WordSet CORRECTED = WordSet.of("应为 应改为 更正为 更改为 修正为");

  static final WordSet ONCE_PLANNED =
      WordSet.of(
          """
          原计划 原定 原拟 原本计划 原本 本应 曾计划 曾提出 原目标 原先 原规划 此前计划 曾承诺 原提出 原要求
          曾设定 曾力争 一度计划
          """);
  static final WordSet MISSED =
      WordSet.of(
          """
          未能 未完成 没有完成 未达到 未达 未实现 未如期 落空 没能 未达成 流产 搁置 未建成 没有实现 没有达到
          未兑现 未按期 并未达成 并未实现 并未完成 告吹 不及预期 无法完成 未落地 作罢 没有兑现 未果
          """);
  static final WordSet POSTPONED =
      WordSet.of("推迟 延期 延至 顺延 推迟至 推迟到 延期至 调整为 调整至 改为 延后 现改为 展期 延长至 延迟");
  static final WordSet REVISED = WordSet.of("现 上调至 下调至");

  static final WordSet PENALTY =
      WordSet.of("罚款 罚锾 处以 罚金 并处 没收 违约金 滞纳金 罚没 处罚 扣减 追缴").except("处以上 处以下 处以内");

  static final WordSet SUBSIDY =
      WordSet.of(
          """
          补贴 补助 奖励 资助 奖补 扶持资金 给予 贴息 减免 返还 补偿 奖金 一次性 封顶 租金 减税 费用 补足
          配套支持 报销 退税 免租 授信额度 奖 津贴 予以支持 支持额度 补贴额 资金支持 担保费 减按 缴纳 税率
          退还 按比例 代金券 消费券 红包
          """);
  static final WordSet INPUT =
      WordSet.of(
          """
          基金 投入 投资 拨付 拨款 经费 资金 贷款 授信 出资 募集 融资 注资 预算 专项债 财政 下达 发放
          总投资 筹集 筹措 资本金 注册资本 债券 信贷 安排 支出 造价 耗资 斥资
          """);

  /** Money that a place earns, not money that is put in. */
  static final WordSet OUTPUT =
      WordSet.of(
          """
          产值 收入 规模 营收 增加值 总量 销售额 交易额 交易量 出口额 出口 进口 税收 gdp 生产总值 利润
          市值 成交额 零售额 进出口 外资 吸引 引进 带动 撬动 引导社会资本 到位 合同额 贸易额 存款 余额
          旅游收入 总额 营业额 估值 经济 产出 效益 消费 金额 流水 拉动 集聚 节约 降低 增收 成本 减负 降本
          突破 实现 总值 招商 售价 价格 均价 单价 冲刺 冲击 冲破 输出额
          """);

  /** Money that goes round, whatever INPUT word names it: 融资规模达到80亿元. */
  static final WordSet TURNOVER =
      WordSet.of(
          """
          融资规模 融资额 融资总额 授信总额 授信额 市场规模 贷款余额 融资余额 贷款规模 存贷款余额 信贷余额 贷款总额 交易规模 协议投资额 签约投资额
          投资额突破 投资额达 投资总额突破 完成投资 完成固定资产投资 预算收入 财政收入 财政总收入
          """);

  static final WordSet ATTRACTED = WordSet.of("带动 拉动 撬动 吸引 引进 促成 利用外资 到位 招商引资 实际使用 外资");

  static final WordSet CONDITION_OPEN = WordSet.of("对 凡 对于 如 若 一旦 当 凡是 经 如果 申报");
  static final WordSet CONDITION_NOUNS =
      WordSet.of(
          """
          企业 公司 单位 机构 项目 平台 园区 团队 个人 人才 产品 主体 用户 骨干企业 龙头企业 领军企业
          的企业 的公司 的单位 的机构 的项目 的平台 的园区 的团队 的个人 的人才 的产品 的主体 的用户 的集群
          的, 工业企业 集群 产业集群 级产业 级企业 级集群 级园区 龙头 制造业
          """);

  /** Who must meet the figures to be let in. */
  static final WordSet ADMITTED =
      WordSet.of("参赛 报名 投标 应聘 申报通知 申报指南 申报要求 申报单位 申请人 申报主体 申报条件 申请认定 申报认定 认定条件 申请条件 下列条件 以下条件");

  /** 满足这些,方可申报: what stands before are conditions. */
  static final WordSet LETS_IN =
      WordSet.of("方可 方能 才可 才能 可申报 可以申报 可申请 可以申请 可参评 可报名 可认定").except("人才能");

  static final WordSet RESULT =
      WordSet.of("补贴 补助 奖励 资助 奖补 给予 贴息 减免 返还 处以 罚款 可申请 可享受 认定为 予以 方可 须 应当 处 优先 可以");

  static final WordSet STRUCTURE_UNITS =
      WordSet.of(
          """
          部门 部委 省 市 县 区 省市 省区 省区市 地市 州 乡 镇 街道 类 大 方面 部分 阶段 步 环节 步骤
          章 节 维度 层面 要素 方 级 国 局 厅 委 院
          """);
  static final WordSet STRUCTURE_NOUNS =
      WordSet.of(
          """
          任务 措施 举措 条款 意见 原则 方面 环节 步骤 阶段 章节 内容 要求 政策 建议 方向 指标 部分 板块
          维度 行动 专项行动 保障 抓手 条 政策措施 支持政策 专题 议题 问题 工作 重点事项 工作事项 途径 角度
          领域 重点任务 具体任务 部门 单位联合 特点 亮点 关键词 专栏 底线 红线
          """);

  /** 8个部门组成的联席会议. */
  static final WordSet TOGETHER = WordSet.of("组成 联合 参与 参加 共同 会签 予以 分解 印发 牵头 负责 落实 配合");

  /** These end in 中 and are no 中 of a whole: of 12项任务中 it is one. */
  static final WordSet AMID = WordSet.of("高中 初中 集中 之中 建设中 生产中 运行中 应用中");

  /** 分两批建设. */
  static final WordSet PARTED = WordSet.of("分 分为 分成 分作 分解为 细化为 梳理出").except("部分 百分 积分 十分 充分");

  /** What a formula in quotation marks is called by. */
  static final WordSet FORMULAS = WordSet.of("架构 体系 格局 模式 布局 框架 工程 行动 思路 机制 工作法 战略");

  static final WordSet ORDINAL_ONE =
      WordSet.of(
          """
          一个 一项 一种 一次 一件 一条 一期 一名 一位 一家 一天 一级 一类 一方面 一部 一套 一张 一场
          一体 一轮 一座 一支 一所 一处
          """);

  static final WordSet FROM =
      WordSet.of("由 从 自")
          .except(
              "从业 从事 从而 由于 自由 自主 自动 自身 自然 自有 自贸 自治 自愿 自营 自建 自产 自给 各自 独自 亲自 理由 自行 自驾 自助 自制 自来水 自筹 自用");
  static final WordSet TO = ChineseWordClass.anyOf(RESULTATIVE);

  static final WordSet PRESENT =
      WordSet.of(
              """
          已 已经 现有 目前 现已 已有 截至 截止 累计已 共有 目前已 现存 迄今 至今 仅有 还差 尚差 相差
          业已 现阶段 聚集了 集聚了 汇聚了 现时
          """)
          .except("预计共有 将共有 不仅有 自已 较目前 比目前 较现时 比现时 较现有 比现有 是目前的 为目前的");
  static final WordSet PAST =
      WordSet.of(
              """
          去年 此前 曾 以来 核定补助 接获 近年来 涌现 荣获 获批 入选 获得 前三季度 上半年完成 完成了 建成了
          实现了 培育了 形成了 打造了 引进了 增长了 达到了 超过了 突破了 新增了 推出了 吸引了 举办了 开展了
          签订了 签约了 发放了 服务了 落地了 认定了 取得了 覆盖了 建立了 出台了 培养了 孵化了 带动了 下降了
          提高了 提升了 促成了 统计公报 业内统计 统计显示 数据显示 过去 历史 评为 排名第 位居 位列 公布的数据 当年
          首次
          """)
          .except(
              """
              曾都 曾侯 曾家 曾厝 曾母 可获得 将获得 入选项目 入选名单 入选数 入选企业 不低于去年 去年水平 高于去年 比去年 较去年 去年同期
              去年底水平 不低于去年底
              """);
  static final WordSet YEAR_ON_YEAR =
      WordSet.of("同比 环比 按年升 按年增 按年跌 按年下 按年上 按年减 比上年 较上年 比去年 较去年 上年 去年同期");

  /** Words that hold one of an aim, such as 要, and tell of none. */
  private static final String NAMES =
      """
      主要 重要 必要 虚拟 模拟 将近 将…写入 将…纳入 将…列入 将…列为 将…作为 将…视为 将…定为
      纲要 概要 摘要 要素 要闻 要点 要件 要领 要害 要塞 要道 完成年度计划 年度计划 全年计划
      完成计划 占计划 计划单列 先导计划 资助计划 试验计划 示范计划 培训计划 奖励计划 提出申请 提出意见
      提出异议 被要求 管理要求 的要求 符合要求 达到要求 按照要求 按要求 控制要求 有关要求 上述要求
      工作要求 相关要求 不要
      """;

  /** These say that something is yet to come. */
  static final WordSet INTENT =
      WordSet.of(
              """
          力争 计划 规划 拟 将 将于 将在 将把 将会 要 目标 争取 确保 预计 提出 明确 要求 须 应 期待 预期 有望 打算 希望
          还要 即将 准备 务求 务必 致力于 预定 再 继续 未来 下一步 今后 最迟 最晚 必须 应当 旨在 承诺
          部署 可望 预期性 约束性 逐步 基础上 规划期末 期末
          """)
          .except(
              NAMES
                  + """
                  供应 响应 对应 适应 效应 应用 应急 感应 再生 一再 再次 反应 相应 应对 应收 即将近 再生产
                  将军 应届 应税 二要 部署要求 需要 规划建筑 规划面积 规划用地 规划占地 不再
                  """);

  /** Weaker than {@link #INTENT}: these do not end what is told of the past. */
  static final WordSet STRONG =
      WordSet.of(
              """
          力争 计划 规划 拟 将 将于 将在 将把 将会 目标 争取 确保 预计 预定 提出 要求 期待 预期 有望 打算 希望 还要 即将
          准备 务求 未来 下一步 今后 最迟 最晚 基础上 承诺 必须 须 旨在 现调整 现改为 再新增 再建 再培育
          再引进 再增加 再打造 要
          """)
          .except(NAMES);

  /** What governments do to get there. */
  static final WordSet ACTIONS =
      ChineseWordClass.anyOf(
              CREATION,
              TRANSITIVE,
              NOMINAL,
              NOMINAL_INTRANSITIVE,
              MODIFYING,
              ACHIEVEMENT,
              COMPLETION,
              CHANGE,
              RESULTATIVE,
              INTRANSITIVE,
              ChineseWordClass.STATING)
          .except("建筑 建材 建议 在建");

  static final WordSet WHOLE = WordSet.of("全覆盖 全部 所有");

  /** What things can do, which nobody promises. */
  static final WordSet ABLE =
      WordSet.of(
          """
          可年产 可容纳 可入驻 可实现 可带动 可新增 可提供 可达 可节约 可节省 可减少 可满足 可服务 可覆盖
          可支撑 可承载 可接待 可处理 可创造 可吸纳 可生产 可为 可减排 能容纳 可产生 可吸引 可形成
          """);

  /** Whose figures about the future are no promises of a government. */
  static final WordSet FORECASTERS =
      WordSet.of(
          """
          报告称 报告预计 报告显示 机构预计 协会预计 专家认为 专家指出 专家预计 业内预计 业界预计 业界认为 预测
          分析师 分析员 研报 券商 业内人士 该公司 公司表示 公司预计 公司公告 公告称 咨询公司 测算, 估算,
          估计, 宣称 声称 自称 测算显示 估算显示 市场研究 研究机构 净利润 业绩 idc gartner 数据预计 蓝皮书 白皮书预计 白皮书显示 据测算
          """);

  /** What a date may be said to be set for: …是今年的任务. */
  static final WordSet NAMED_AIMS = WordSet.of("目标 愿景 任务 指标 要求 计划 安排 预期 期望 期待 设想");

  /** A clause with a date and one of these closes the list before it: 力争2024年前落地. */
  static final WordSet COMPLETED =
      WordSet.of(
          "落地 完成 建成 投用 投入使用 投入运作 投入运营 投入营运 投入服务 投产 交付 到位 上线 竣工 达成 完工 启用 启动 开通 完毕 收官 落成 并网 商转");

  /** What stands between who acts and what is done. */
  static final WordSet LEADING =
      WordSet.of(
              """
          将 拟 计划 力争 每年 提出 要求 期望 期盼 盼 希望 确保 争取 预计 有望 须 必须 喊出 宣布 承诺
          目标是 任务是 目标为 任务为 最迟 最晚 规定 明确 表示
          """)
          .except(
              """
              规定时 规定标准 规定要求 规定比例 承诺办理 承诺时限 承诺办结 虚拟 模拟 将军 计划单列 行动计划 即将
              要求率 提出率 每年度 科技计划 研发计划 计划项目 培养计划 明确率 明确性
              """);

  static final WordSet AIM_NOUNS = WordSet.of("目标 期待目标 预期目标 任务目标 发展目标 主要目标 愿景");

  static final WordSet FREQUENCY = WordSet.of("每年 年均 逐年 每年度 年年 年度新增").except("年均浓度 年均值 年均气温 年均水平");
  static final WordSet EACH_YEAR = WordSet.of("每年 每年度");
  static final WordSet QUARTERLY = WordSet.of("每季度 每个季度 每季");
  static final WordSet MONTHLY = WordSet.of("每月 每个月");
  static final WordSet INCREMENT =
      WordSet.of("新增 再 增加 净增 再增 新增加 另增 加建 增设 再新增 再建 再增加 新引进").except("增加值 增加到 增加至 增加为");
  static final WordSet RESPECTIVELY = WordSet.of("分别");

  static final WordSet COMPARED =
      WordSet.of("相比 增长 提高 翻 的基础上 增加 下降 降低 的水平 减少 基础上 水平 底增长 同期 末水平 底水平");
  static final WordSet COMPARING = WordSet.of("较 比 相较 相比 与 比照 对比 相对 以 不低于 高于 低于 超过 不高于 好于 优于");
  static final WordSet IS = WordSet.of("是 为 作为 系");

  static final WordSet REACH = WordSet.of("达到 突破 超过 达 增至 降至 降到 提高到 增加到 增长到 实现 力争 目标");

  static final WordSet COMPRISES =
      WordSet.of("共 共计 包括 分为 提出 推出 出台 明确 涵盖 印发 发布 围绕 共有 分 包含 归纳 列出 梳理 细化 涉及 由 等");

  static final WordSet PROCEDURE =
      WordSet.of("之日起 收到 受理 接到 自 提交 递交 填报 提交后 申请后 通报后 公示 期满 届满 到期前 签订后 通知后 发布后 作出");
  static final WordSet FULFILLED =
      WordSet.of(
          "完成年度计划 完成全年计划 完成年度目标 完成全年目标 完成计划 占计划 完成目标任务 完成年度任务 完成全年任务 占年度目标 占全年目标 占年度计划 占全年计划");
  static final WordSet AIMED = WordSet.of("目标 任务 要求 水平 增长 速度 比例 比重 规模 增速 发展 占比 增幅");
  static final WordSet QUOTE = WordSet.of("“ 「 『 ‘ \"");
  static final WordSet TIMES_ORDINAL = WordSet.of("一次 二次 三次 两次 多次 几次 再次");

  private ChineseCues() {}
}
