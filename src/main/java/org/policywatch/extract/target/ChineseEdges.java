package org.policywatch.extract.target;

import org.policywatch.extract.text.WordSet;

/** The words at which the noun phrase of a Chinese quantity begins and ends, in folded form. */
final class ChineseEdges {
  /** Phrases that name nothing: what is counted was told before. */
  static final WordSet GENERIC =
      WordSet.of(
          """
          两年 三年 四年 五年 十年 2年 3年 4年 5年 10年 第一阶段 第二阶段 第三阶段 首阶段 一期 二期
          三期 这一数字 这个数字 这一比例 这一指标 该数字 该比例 该指标 上述比例 目前 目前仅 目前只 仅 只 对其中
          其中 目标值 指标值 预期值 总量 总数 数量 年均增长 增长 占比 比重 当中
          """);

  /** How something is done, with or without its verb: 新开工12个. */
  static final WordSet ADVERBS = WordSet.of("开工 新开工 择优 重新 实际 安排 再次 进一步 首批 新 总 另外 陆续 努力 全面");

  /** 高标准农田建设: what is done stands behind what it is done to. */
  static final WordSet WORK = WordSet.of("建设 改造 培育 工作 工程");

  /** 支持龙头企业牵头组建联合体: what those who are helped do. */
  static final WordSet DEEDS = WordSet.of("牵头 参与 联合 组建 开展");

  /** What is done at a place that is named before: 在沿线建设. */
  static final WordSet DOING =
      WordSet.of("建设 打造 培育 新建 建成 布局 设立 推广 开展 实施 引进 新增 建立 形成 创建 推出 部署 遴选 布设 配备 设置");

  /** How it is done, in front of the verb: 共同实施. */
  static final WordSet MANNERS =
      WordSet.of("高质量 高标准 高水平 高起点 仅 只 共同 联合 合力 累计 集中 率先 持续 分批 陆续 逐步 滚动 有序 稳步 统筹 首批 再 新");

  /** What the things counted do, are for or where they stand: the phrase ends in front of these. */
  static final WordSet ENDS =
      WordSet.of(
              """
          实施 取得 预计 入园 试办 在全国 在全省 在全市 在全区 面向全国 面向全省 开工 动工 投产 达产 签约
          台阶 大关 关口 用上 是 将 提升 提高 实现 达到 并 且 等 其中 予以 参与 参加 同时 开通 来港
          来澳 来台 来华 有误 未能 没能 要在 须 开展 导入 落户 进驻 入驻 完成 验收 建置 的目标 的任务
          的计划 的基础上 基础上 毋须 无须 无需 不须 不用 均 全部 未完成 未达 由 届时 为引领 为支撑 为核心 为主体 为龙头 为主导 为骨干
          为重点 为代表 为补充 为依托 为枢纽 为中心 为基础 为载体 为纽带 延期 推迟 顺延 延至 已全部 均已
          都已 全数 进行 为约束性 为预期性 纳入 入选 获评 入围 中涉及
          """)
          .except("等级 等额 取得率 实施方案 实施主体 实施细则 实施单位 实施率");

  /** 辅导600家企业导入工具: who brings those who are counted to do something. */
  static final WordSet MOVING =
      WordSet.of("推动 辅导 协助 帮助 支持 支援 引导 引进 吸引 邀请 资助 组织 鼓励 动员 带动 促成 助力 让 使 有 选定 遴选")
          .except("没有 现有 已有 共有 只有 仅有 拥有 持有 所有 设有 建有");

  /** Of {@link #ENDS}: what the counted are brought to do, and so a part of what is promised. */
  static final WordSet DEEDS_OF_MOVED =
      WordSet.of("实施 取得 入园 试办 用上 参与 参加 开展 导入 落户 进驻 入驻 完成 建置 来港 来澳 来台 来华 进行");

  /** Of these, the ones that are whole without a noun. */
  static final WordSet SETTLING = WordSet.of("入园 落户 进驻 入驻 来港 来澳 来台 来华");

  /** 数量居东北首位: what has the rank stands before these. */
  static final WordSet STANDING =
      WordSet.of("居 位居 位列 名列 跻身 稳居 高居 排在 进入 进到 迈入").except("居民 居住 居家 定居 宜居 居前");

  /** What those who are counted must or need not do stands behind these. */
  static final WordSet MODAL = WordSet.of("毋须 无须 无需 不须 不用 须 将 均 要在");

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

  /** 新车销量达到销售总量的20%. */
  static final WordSet REACHING = WordSet.of("达到 约占 占到");

  /** What a share of them does: 八成企业接入平台. */
  static final WordSet TAKE_UP =
      WordSet.of("接入 使用 采用 运用 开展 建立 部署 加入 纳入 配备 安装 享受 实行 推行 转入 迁入 上云 上链 执行 落实 达到")
          .except("上云企业 上链企业 上云率 上链率 上云数 上链数 使用权 使用面积");

  /** What the things counted are to do, at the end of their phrase. */
  static final WordSet BECOMING = WordSet.of("转型 注册 上线 落地 投用 投运 并网");

  /** 带动就业: what an industry brings about is counted, not the industry. */
  static final WordSet CAUSING = WordSet.of("带动 吸纳 惠及 撬动");

  /** 覆盖三成商户: what a share is of stands behind it. */
  static final WordSet SPREADING = WordSet.of("覆盖 惠及");

  /** 接入部门达到35个: in front of these a noun that is half a verb is the subject. */
  static final WordSet STATING = WordSet.of("为 达 由 从 增至 增为 增加到 突破 超过 翻");

  /** Nouns that are half a verb. */
  static final WordSet HALF_VERBS = WordSet.of("接入 服务 签约 开放 新增 参与");

  /** 高出全国平均水平4个百分点 compares and names nothing. */
  static final WordSet EXCEEDING = WordSet.of("高出 高于 低于 领先");

  /** 已有14个建成节点: what the counted ones have done stands behind their number. */
  static final WordSet OWN_DEEDS = WordSet.of("建成 完成 实现 获批 出台 通过 投产 竣工 入选").except("完成率 通过率");

  /** What says how the number is reached, behind the noun: 规模达到. */
  static final WordSet PREDICATES =
      WordSet.of(
              """
          达到 达 超过 突破 为 不少于 不低于 力争达到 力争 目标 提高到 提升到 增长到 增加到 增至 增为 提高至
          提升至 增长至 增加至 提高 提升 增加 缩短 缩短至 压缩至 压缩到 压缩 降低 降低至 减少 下降 下降到
          降至 减至 控制在 保持在 稳定在 实现 新增 累计 合计 共 约 要 将 是 计划 增长 预期 发布 仅有 只有 仅 竣工投产
          竣工 扩增 开工 投产 入库 最快 余下 有 扩充 扩充到 平均 压降 压降到 压降至 净增 年均 不下 压减至
          压减到 压减 扩大 扩大至 精简 届时 完成 建成 则 目标为 力争实现 规划 增幅 剩余 其余 实现增长 提出
          台阶 须在 须 于 在 仍 仍为 仍有 冲刺 冲击 扩 扩至 扩到 迈向 跻身全国 进入全国 位居全国 位列全国
          全国 缩短为 减为 调整 调整为 现调整为 现调整 全省 各 均 不超过 翻 扩大到 上升到 上升至 发展到
          达到约 预计 预计达 有望达到 有望突破 有望 力争突破 预定 年 同比 环比 从零 从无 做 做到 提 迈上
          迈 再增 再建 再签 扩展 拓展 扩容 核定 剩余 只要求 较 上 比 至 到 占 再 每年 每年新增 现在
          现有 目前 当前 现时 应 可 降 升 冲 冲上 上调 下调 调高 拉高 推升 成长 成长约 由 从 至少
          增长约 分别 分别达到 分别为 全部 进入 位列 可达 可望 拟按 按 拟 每万人 每千人 每百人 每平方公里
          每秒 每天 每日 每分钟 每小时 位居 排名 稳居 保持 持续 已 居 跻身 列 增加了 以上 不断 总体 力争超过
          """)
          .except(
              """
              经济增长 占比 对比 全国占比 年均增长 年均增速 年均增幅 复合增长 供应 响应 效应 反应 对应 许可 认可 缓冲
              班列 专列 系列 序列 队列 行列 国有 私有 公有 自有 所有 拥有 持有 占有 保有 含有 享有 从业 从事
              """);

  /** Verbs and places in front of the noun: 培育企业, 全省企业. */
  static final WordSet HEADS =
      WordSet.of(
              """
          投入使用 争创 入围 入选 获批 加装 全台 全省 全市 全国 全区 全县 全州 全盟 我省 我市 我区
          本市 本省 力争 推动 开放 形成 打造 培育 建设 建成 带动 引进 把 使 将 开通 新培育 引育
          设置 突破 研制 攻克 组建 牵头组建 接入 发布 选树 遴选 共建 改造 举办 落地 汇聚 减 服务
          年减排 已建成 已建 发表 改造提升 还将 将新增 有 惠及 培训 要求 提出 计划 规划 目标 争取
          确保 实现 推进 新建 发展 新增 每年 每年新增 完成 支持 推广 组织 开展 促进 吸引 集聚 创建
          引导 认定 培养 到 由 期间 其中 当中 各 还要 要 预计 拟 力争使 届时 并 区域内 省内 市内 辖区内
          辖内 加快 聚集 孵化 推出 制定 扶持 建立 搭建 让 再 共 累计 安排 筹集 布局 宣贯 辅导 同时
          努力 设立 启用 布设 加设 上架 延揽 投放 撬动 上线 开立 引育 现有 惠及 实施 吸纳 引入
          建置 配备 新开 增设 缩短 压缩 降低 减少 扩建 改扩建 修建 兴建 签约 招引 招募 选派 聘用
          安装 采购 部署 兴办 开办 参与制定 参与编制 参与制修订 涉及 首批涉及 促成 更换 容纳
          可容纳 预期 储备 发放 令 只要求 先行 净增 合计 开设 输送 仅有 扩及 签发 达成 全疆 力促
          覆盖 提供 整合 认证 转化 媒合 本级 市本级 互派 互设 保障 兜底保障 确定 办理 办结 共同建设 共同打造 支持建设 取消 清理
          关停 淘汰 增聘 纳入 新改建 接待 募集 聘请 召开 投运 建成投运 需新建 增加 归集
          """)
          .except(
              """
              计划单列 增加值 增加额 增加量 增加率 有望 单笔 单位 单个 各类 共享 共同 各级 使用 服务业 有效 有机及 有机和 有机、 有机食 有机农 有机肥 有机茶 有机产 有机种 有机质 有机蔬 有机认 有机化 有机硅 有机稻 有机牧 有机旱 有色 突破性 年度 年产
              减排 减少量 缩短率 压缩率 压缩机 压缩空气 降低率 服务平台 服务机构 服务中心 服务站 服务器 规划师 培训师 培训班 培训生
              培训机构 培训中心 培训基地 要道 由于 再生 再贷款
              再制造 要素 开放数据 开放质量 开放水平 开放总量 开放度 孵化载体 孵化器 孵化基地 孵化平台 各类 上线率
              辅导员 辅导机构 布局图 服务企业覆盖 覆盖率 覆盖面 覆盖范围 覆盖人口 覆盖人群 提供者 提供商 提供方
              整合率 整合度 认证率 认证机构 认证中心 认证标准 认证体系 认证面积 转化率 转化医学 转化基地 转化平台
              转化中心 转化机构 转化收益 转化项目 接待游客总 各地 实施主体 实施单位 实施率 实施面 实施范围 安装率 安装面积 安装比例 安装量 预期寿命 预期目标
              储备率 储备量 储备规模 储备能力 储备库 储备粮 发放量 发放额 发放率 发放规模 发放总额 采购额 采购量
              采购率 采购规模 部署率 签约额 签约率 签约项目 签约金额 启用率 启用数 配备率 新开发 服务人口 服务对象 服务半径 服务能力 服务收入
              服务规模 办理时间 办理时限 办理期限 办理率 办理量 办理环节 办理流程 办理事项 办结率 办结时间 办结时限
              接待量 接待能力 接待人 接待总 接待规模 接待中心 接待设施 接待站 接待点 接待床 接待大厅 接待室 接待时间
              保障率 保障水平 保障能力 保障性 保障房 新建项目 减少
              """);

  /** 纳入配额管理的企业: verbs that tell which ones, where 的 stands between them and the noun. */
  static final WordSet ATTRIBUTIVE = WordSet.of("纳入 完成 通过 获评 开展 参加 参与 入驻 接入 使用 享受 取得 获得 办理");

  /** 鼓励企业参与制定标准10项: what is made stands behind these, wherever they stand. */
  static final WordSet MAKES =
      WordSet.of("制定 制订 制修订 编制 申请 获得 取得 建成 加设 加装 建有 拥有 设有 配有")
          .except(
              """
              建设有               制定者 编制数 编制员 申请材料 申请量 申请人 申请数 申请率 建成区 建成率 建成数 建成面积 建成投 建成后
              拥有量 拥有率 拥有数
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
  static final WordSet NO_JOINTS = WordSet.of("和美 和谐 和平 和田 和静 和硕 和政 和顺 和龙 和县 和林格尔 和布克 及时 与会");

  /** What a share is of, right behind it: 80%的行政村. */
  static final WordSet PARTS_OF_ALL =
      WordSet.of("社区 村 乡镇 家庭 医院 学校 景区 园区 港口 部门 地区 县 人口 事项 政务 居民 耕地 车辆 建筑");

  private ChineseEdges() {}
}
