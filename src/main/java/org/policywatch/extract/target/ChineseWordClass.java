package org.policywatch.extract.target;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.policywatch.extract.text.WordSet;

/**
 * The classes of the Chinese words that stand beside a counted noun, in folded form: each word
 * once, with the ones that behave alike. Who needs words asks for the classes that do what is
 * looked for.
 */
enum ChineseWordClass {
  /**
   * 培育企业100家: what is to be made or chosen follows, even where its name begins like a deed
   * (建设培训基地).
   */
  CREATION(
      """
      建设 新建 打造 设立 建立 组建 牵头组建 培育 引进 认定 创建 形成 开设 遴选 布设
      开办 创办 增设 评选 选树 引育 新设 新培育 兴建 修建 改建 扩建 改扩建 续建 迁建
      重建 复建 新改建 需新建 共建 筹建 搭建 构建 兴办 新办 合办 创设 开辟 新辟 成立
      树立 布建 新建改造 共同建设 共同打造 支持建设 建好 建成投运
      """),

  /** 推广技术10项: what is aimed at follows; the verb is no part of its name. */
  TRANSITIVE(
      """
      争创 推动 带动 研制 攻克 接入 改造 举办 落地 汇聚 惠及 争取 推进 发展 支持
      组织 促进 吸引 集聚 引导 培养 加快 聚集 推出 制定 扶持 布局 投放 撬动 上线
      引入 配备 招引 招募 选派 部署 促成 覆盖 取消 清理 关停 淘汰 壮大 做强 做大
      谋划 育成 铺设 征集 挖掘 打通 推广 制订 制修订 投用 选择 选取 凝练 削减
      汇集 完善 释出 新注册 新签 加装 设置 改造提升 启用 加设 延揽 开立 吸纳 新开 新开工 新开业 新开通 新开辟 新开垦 新开办
      新开设 新开行 更新改造 帮助 协助 主导
      安装 参与制定 参与编制 参与制修订 更换 扩及 达成 整合 媒合 互派 互设 增聘 募集
      投运 归集 轮训 做优 做精 修订 选聘 招录 招收 录用 培植 育强 购置 敷设 架设
      恢复 拆除 腾退 清退 盘活 收储 收购 开行 编写 编印 汇编 梳理 栽植 栽种 补植
      疏浚
      """),

  /** 培训人员, but 培训基地: a verb of aim that as often begins a noun. */
  NOMINAL(
      """
      研发 开发 升级 获得 编制 申请 开放 培训 储备 孵化 服务 转化 启动 修复 养护
      养殖 出版 安置 帮扶 招聘 救助 整治 更新 治理 种植 筛查 绿化 辅导 采购 防治
      推介
      """),

  /** 质量提升10%, 100家企业签约, but 提升工程: as those, and what the counted ones do. */
  NOMINAL_INTRANSITIVE("提升 提高 签约"),

  /** 办理事项, but 办理时限: begins nouns, too, and tells of what goes on rather than of an aim. */
  ROUTINE(
      """
      配置 维修 连接 运营 奖励 收集 拥有 具备 公开 处理 处置 接待 认证 办理 保障
      对接 发行
      """),

  /** 应用, 供应: an aim where it is a verb, but mostly the beginning of a noun (应用场景, 供应链). */
  MODIFYING(
      """
      优化 使用 供应 供给 创新 应用 生产 试点 控制 节约 辐射 输出 链接 上链 转型
      交付 投向 限制 倍增 建 聘 试行 增强 联通 拉动 遴选出
      """),

  /** 公布名单, 签署协议: takes an object, but reports tell of it when it has happened. */
  EVENT(
      """
      办结 公布 出台 表彰 授予 授牌 颁发 签署 签订 缔结 签发 召开 举行 主办 承办
      查处 取缔 发表 推荐 推选 走访 申报 派遣 派驻 提供 资助 发放 容纳 可容纳 涉及
      首批涉及 安排 宣贯 策划 筹集 确定 聘用 聘请 关闭 获批 兜底保障 减 年减排
      投入使用 已建 已建成 上架 输送
      """),

  /** 建成100家, 企业新增100家: a deed with its end, in front of a noun or behind it. */
  ACHIEVEMENT("建成 新增 发布 突破"),

  /** 活动开展100场, 100家企业完成改造: as those, and what the counted ones do. */
  COMPLETION("完成 实现 实施 开展 开通"),

  /** 产值提高10%, 提高产值: a change by degrees. */
  CHANGE(
      """
      增加 减少 降低 缩短 压缩 增长 扩大 精简 压减 压降 拓展 下降 扩充 扩增
      扩容 扩展 上调 下调 调高 拉高 推升 大减 大增 锐减 激增
      """),

  /** 提高到80%: a change and where it ends. */
  RESULTATIVE(
      """
      提高到 提升到 增长到 增加到 上升到 扩大到 下降到 减少到 降低到 压缩到 缩短到
      提高至 提升至 增长至 增加至 上升至 扩大至 下降至 减少至 降低至 压缩至 缩短至 增至
      升至 降至 减至 压减至 压减到 升到 降到 扩展到 扩展至 发展到 提到 缩减至 缩减到
      调整到 调整为 提高为 拓展到 拓展至 攀升至 跃升至 达到 扩容至 增到 压缩为 变为
      精简到 精简至 精简为 减为 增为 升为 减到 缩短为 降为 增加为 减少为 扩大为 压降到
      压降至 扩到 扩至 扩充到
      """),

  /** 100个项目开工: what the counted ones do themselves. */
  INTRANSITIVE("开工 投产 达产 竣工 竣工投产 动工 用上 落户 试办 进入 跻身 入驻 进驻 入园 落成 完工 入伙"),

  /** 入选企业100家, 100家企业入选: what those are who have been chosen. */
  INCLUSION("入围 入选 纳入 建置 获评"),

  /** 100家企业参加展会: what those who are counted do with something else. */
  ATTENDING("取得 参与 参加 来港 来澳 来台 来华 导入 验收 进行"),

  /** 全市建成100家: where it is done. */
  PLACE(
      """
      全国 全省 全区 全县 全台 全域 全州 全市 全港 全疆 全盟 区域内 市内 市本级 省内
      我区 我市 我省 本市 本省 本级 辖内 辖区内
      """),

  /** 期间建成100家. */
  TIME("今后 未来 期间 其间 当中 最后 最终"),

  /** 让企业, 把成本: brings in who is to act or what is acted on. */
  CAUSATIVE("令 使 让 把 会将 会把 还将 还要 力争使 将新增 力促"),

  /** 力争企业100家: the force of the aim; opens what is said and closes what is told of. */
  MODAL("要求 确保 努力 要 拟 力争 计划 规划 预期 目标 提出 只要求 先行"),

  /** 100家企业将: as those, behind the counted ones, too. */
  PREDICTED("将 届时 由 预计 须"),

  /** 企业可达100家: a force that begins nouns (应急, 可再生), so it only closes them. */
  AUXILIARY("应 可 可望 有望 预定 拟按 按 须在 核定 调整 现调整 现调整为 现以"),

  /** 累计建成, 企业累计100家: how many or how often. */
  ADVERB("有 每年 每年新增 到 各 再 共 累计 现有 净增 合计 仅有"),

  /** 其中, 同时: what follows is another matter. */
  CONJUNCTION("其中 同时 并"),

  /** 产值达100亿元: an aim by what it reaches. */
  STATING(
      """
      达 超过 保持 维持 维持在 稳定在 翻 成长 增长约 成长约 增加了 实现增长 控制在 保持在 达到约
      预计达 有望达到 有望突破 力争达到 力争实现 力争突破 力争超过
      """),

  /** 产值为100亿元: what a number is to a noun. */
  COPULA(
      """
      为 仍为 仍有 则 目标为 占 不少于 不低于 不超过 不下 至少 只有 以上 在 于 从
      至 比 较 上
      """),

  /** 产值迈上千亿元: the stage or rank that is reached. */
  STEP(
      """
      迈 迈上 迈向 迈入 跨入 跨上 登上 跃上 站上 攀上 踏上 冲 冲上 冲刺 冲击 升 降
      扩 提 做 做到 跻身全国 进入全国 位居全国 位列全国 位列 位居 排名 稳居 居 列
      可达 再增 再建 再签 入库
      """),

  /** 企业目前100家: when it is so, or in what measure. */
  PRESENT(
      """
      目前 当前 现在 现时 年 平均 年均 同比 环比 每万人 每千人 每百人 每平方公里 每秒
      每天 每日 每分钟 每小时
      """),

  /** 企业仅100家, 产值约100亿元: how exact a number is or of which ones. */
  DEGREE(
      """
      约 仅 只 最快 余下 增幅 剩余 其余 仍 底线 从零 从无 分别 分别达到 分别为 持续
      已 不断 总体 大幅 大幅度 显著 稳步
      """),

  /** 企业均100家, 100家企业均: closes a noun in front of its number and behind it. */
  CLOSING("是 均 全部 台阶 大关 关口"),

  /** 100项业务无须复核: what the counted ones need not do. */
  EXEMPTION("毋须 无须 无需 不须 不用 要在"),

  /** 100个项目延至明年. */
  DELAY("延期 推迟 顺延 延至"),

  /** 3个集群为支撑: what the counted ones are made to be. */
  PURPOSE(
      """
      为引领 为支撑 为核心 为主体 为龙头 为主导 为骨干 为重点 为代表 为补充 为依托
      为枢纽 为中心 为基础 为载体 为纽带 为约束性 为预期性
      """),

  /** Other words that close what is counted behind its number. */
  BOUNDARY(
      """
      在全国 在全省 在全市 在全区 面向全国 面向全省 且 等 予以 有误 未能 没能 的目标
      的任务 的计划 的基础上 基础上 未完成 未达 已全部 均已 都已 全数 整建制 整县
      中涉及
      """);

  private final List<String> words;

  ChineseWordClass(String words) {
    this.words = List.of(words.strip().split("\\s+"));
  }

  /** The words of all of these. */
  static WordSet anyOf(ChineseWordClass... classes) {
    return WordSet.of(
        Arrays.stream(classes)
            .flatMap(each -> each.words.stream())
            .collect(Collectors.joining(" ")));
  }

  List<String> words() {
    return words;
  }
}
