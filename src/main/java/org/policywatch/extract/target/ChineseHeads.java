package org.policywatch.extract.target;

import static org.policywatch.extract.target.ChineseWordClass.ACHIEVEMENT;
import static org.policywatch.extract.target.ChineseWordClass.ADVERB;
import static org.policywatch.extract.target.ChineseWordClass.CAUSATIVE;
import static org.policywatch.extract.target.ChineseWordClass.CHANGE;
import static org.policywatch.extract.target.ChineseWordClass.COMPLETION;
import static org.policywatch.extract.target.ChineseWordClass.CONJUNCTION;
import static org.policywatch.extract.target.ChineseWordClass.CREATION;
import static org.policywatch.extract.target.ChineseWordClass.EVENT;
import static org.policywatch.extract.target.ChineseWordClass.INCLUSION;
import static org.policywatch.extract.target.ChineseWordClass.NOMINAL;
import static org.policywatch.extract.target.ChineseWordClass.NOMINAL_INTRANSITIVE;
import static org.policywatch.extract.target.ChineseWordClass.PLACE;
import static org.policywatch.extract.target.ChineseWordClass.PREDICTED;
import static org.policywatch.extract.target.ChineseWordClass.ROUTINE;
import static org.policywatch.extract.target.ChineseWordClass.TIME;
import static org.policywatch.extract.target.ChineseWordClass.TRANSITIVE;

import org.policywatch.extract.text.WordSet;

/**
 * What stands in front of a Chinese noun that is counted and is no part of it: 全省培育企业100家 counts
 * 企业. A verb may as well be the beginning of the noun, as in 培训基地.
 */
final class ChineseHeads {
  /** 研发平台达到10个: what is said of a noun behind it. */
  private static final WordSet CHANGING = ChineseWordClass.anyOf(CHANGE, NOMINAL_INTRANSITIVE);

  /** Verbs, plans and places that are no part of a noun, but in the compounds left out. */
  private static final WordSet PLAIN =
      ChineseWordClass.anyOf(
              CREATION,
              TRANSITIVE,
              EVENT,
              ACHIEVEMENT,
              COMPLETION,
              CHANGE,
              INCLUSION,
              PLACE,
              TIME,
              CAUSATIVE,
              ChineseWordClass.MODAL,
              PREDICTED,
              ADVERB,
              CONJUNCTION)
          .except(
              """
              全域旅游 计划单列 增加值 增加额 增加量 增加率 有望 单笔 单位 单个 各类 共享 共同 共性 共建 共治 各级 使用 有效 有机及
              有机和 有机、 有机食 有机农 有机肥 有机茶 有机产 有机种 有机质 有机蔬 有机认 有机化 有机硅 有机稻 有机牧
              有机旱 有色 突破性 年度 年产 减排 减少量 缩短率 压缩率 压缩机 压缩空气 降低率 规划师 要道 由于 再生 再贷款
              再制造 要素 上线率 布局图 覆盖率 覆盖面 覆盖范围 覆盖人口 覆盖人群 提供者 提供商 提供方 整合率 整合度 各地
              实施主体 实施单位 实施率 实施面 实施范围 安装率 安装面积 安装比例 安装量 预期寿命 预期目标 发放量 发放额 发放率
              发放规模 发放总额 部署率 启用率 启用数 配备率 新开发 办结率 办结时间 办结时限 新建项目 新开工项目 新开工面积 主导产业 主导产品 主导品种 主导权 续建项目 改建项目 轮训率
              轮训班 资助金 资助对象 资助标准 资助额 修订稿 修订率 招录计划 招录人数 招收人数 购置税 购置费 铺设率 恢复率
              拆除面积 拆除量 征集令 征集活动 申报量 申报率 申报数 申报企业 上架企业 上架产品 申报单位 申报材料 评选活动 开行量 开行数 开行率
              挖掘机 签订率 签署率 收购量 收购价 收购点 收储量 收储规模 关闭率 收购站 签署仪式 策划活动 重建率 恢复面积
              盘活率 公布率 梳理率 推广中心 推广基地 推广站 推广体系 推广项目 推广示范 推广机构 推广团队 推广活动 推广面积
              引导基金 引导资金 发展基金 发展资金 发展中心 更新改造项目 更新改造工程 更新改造率 改造项目 改造工程 改造试点 建设项目 建设工程 规划馆 规划展馆
              创建单位 组织机构 新增长 增长极 增长点 增长区 增长率 增长企业 扩大会 提高班 提高率 选择性 拓展区
              拓展训练 扩展坞 完善率 成立大会 成立日 精简率 下降率 树立者 选取率
              """);

  /** Verbs that as often begin a noun, which they always do in the compounds left out. */
  private static final WordSet NOUN_VERBS =
      ChineseWordClass.anyOf(NOMINAL, NOMINAL_INTRANSITIVE, ROUTINE)
          .except(
              """
              处理厂 处理量 处理率 处理能力 处理时间 处理费 处置率 处置量 处置能力 研发人 研发团队 研发投入 研发费 研发经费
              研发总部 研发设备 研发强度 研发支出 研发能力 研发项目 研发生产 研发设计 研发制造 研发与 研发和 研发及 研发、
              开发者 开发企业 开发板 开发量 开发率 开发面积 开发强度 开发商 开发项目 开发银行 开发社区 开发工具 开发团队
              开发利用 提升率 提升行动 提升项目 更新率 更新改造 更新项目 更新单元 更新量 升级率 升级版 升级改造 升级项目
              配置率 配置量 治理率 治理面积 治理项目 治理技术 治理能力 治理标准 治理网格 绿化率 绿化面积 绿化覆盖 绿化带
              维修点 维修企业 维修人 维修率 种植面积 种植业 种植户 种植大户 种植企业 种植合作 种植规模 种植率 养殖场 养殖户
              养殖业 养殖面积 养殖小区 养殖产 养殖企业 养殖量 养殖规模 养殖池 养殖水面 养殖污染 养殖粪污 养殖废 养殖合作
              养殖尾水 养护率 养护里程 养护企业 养护工区 连接数 连接线 连接率 连接器 连接点 连接段 运营商 运营企业 运营里程
              运营收入 运营主体 运营车 运营团队 运营人才 运营服务 运营总 奖励金 奖励额 收集点 收集率 收集量 收集转运 收集处
              拥有量 拥有率 拥有数 拥有者 拥有人 获得率 获得感 编制数 编制员 申请量 申请人 申请数 申请率 申请书 公开率
              公开课 公开招 公开事项 公开目录 安置房 安置点 安置率 安置小区 安置住房 安置人 安置帮 帮扶对象 帮扶项目 帮扶干部
              帮扶机制 帮扶措施 帮扶产业 防治率 防治面积 防治项目 服务业 服务器 培训师 培训班 培训生 开放质量 开放水平
              开放总量 开放度 孵化器 辅导员 服务企业覆盖 认证率 认证标准 认证面积 转化率 转化医学 转化收益 转化项目 接待游客总
              储备率 储备量 储备规模 储备能力 储备粮 采购额 采购量 采购率 采购规模 签约额 签约率 签约项目 签约金额 服务人口
              服务对象 服务半径 服务能力 服务收入 服务规模 办理时间 办理时限 办理期限 办理率 办理量 办理环节 办理流程 办理事项
              接待量 接待能力 接待人 接待总 接待规模 接待点 接待床 接待大厅 接待室 接待时间 保障率 保障水平 保障能力 保障性
              保障房 招聘会 招聘岗位 启动率 救助率 救助金 救助点 救助对象 救助人 救助标准 整治率 整治村 整治行动 整治项目
              整治面积 修复率 修复面积 修复项目 出版物 出版社 出版业 出版单位 发行量 发行额 发行规模 推介会 筛查率 筛查人
              对接会 对接率 启动仪式
              """);

  /** Behind these, another verb begins the noun: 建成培训基地, 新增服务网点. */
  private static final WordSet MAKING = ChineseWordClass.anyOf(CREATION, ACHIEVEMENT);

  /** What is made for the deed that begins its name: 服务网点, 培训基地. */
  private static final WordSet FACILITIES =
      WordSet.of(
          """
          基地 中心 平台 站 站点 点位 库 场所 网点 网络 机构 体系 系统 设施 试点 窗口 工程 资金 基金 车间 队伍
          联盟 综合体 超市 驿站 专区 载体 小组 专班 活动 大会 论坛 示范
          """);

  private static final int LONGEST_FACILITY = 5;

  /** A noun that ends with one of these is an indicator by its full name: 治理面积. */
  private static final String INDICATORS = "率比例数量额值积度模";

  /** 新建建筑节能达标率: the rate is one of new ones. */
  private static final WordSet NEW_ONES = WordSet.of("新建 新改建 新开工");

  /** Verbs that are half a noun, too, where it is a name. */
  private static final WordSet HALF_VERBS = WordSet.of("接入 新增 参与");

  private ChineseHeads() {}

  /** Whether what is said between a noun and its number makes all of it a name: 服务企业达到100家. */
  static boolean isNamed(String text, int end, int number) {
    return ChineseEdges.STATING.isIn(text, end, number + 1) || CHANGING.isIn(text, end, number);
  }

  /** Where a verb, a plan or a place ends that starts there; -1 for none. */
  static int endAt(String text, int at) {
    int plain = PLAIN.endAt(text, at);
    return plain >= 0 ? plain : NOUN_VERBS.endAt(text, at);
  }

  /** Where one starts that ends there; -1 for none. */
  static int startBefore(String text, int end) {
    int plain = PLAIN.startBefore(text, end);
    return plain >= 0 ? plain : NOUN_VERBS.startBefore(text, end);
  }

  /**
   * Where one ends that stands in front of the noun that ends at {@code end}; -1 for none.
   *
   * @param named as {@link #isNamed} tells
   */
  static int before(String text, int at, int end, boolean named) {
    if (named && HALF_VERBS.endAt(text, at) >= 0) {
      return -1;
    }
    int plain = PLAIN.endAt(text, at);
    if (plain >= 0) {
      boolean newOnes =
          NEW_ONES.endAt(text, at) >= 0 && ChineseEdges.RATIOS.startBefore(text, end) >= plain;
      return newOnes ? -1 : plain;
    }
    boolean noun =
        named
            || INDICATORS.indexOf(text.charAt(end - 1)) >= 0
            || MAKING.startBefore(text, at) >= 0
            || NOUN_VERBS.startBefore(text, at) >= 0 // 培训开发人员
            || isFacility(text, at, end);
    return noun ? -1 : NOUN_VERBS.endAt(text, at);
  }

  /** 孵化示范基地: a verb and, close behind it, what is made for it. */
  static boolean isFacility(String text, int at, int end) {
    int verb = NOUN_VERBS.endAt(text, at);
    return verb >= 0 && end - verb <= LONGEST_FACILITY && FACILITIES.startBefore(text, end) >= verb;
  }
}
