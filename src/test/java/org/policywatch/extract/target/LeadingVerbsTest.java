package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A verb in front of what is counted is none of it, unless it begins its name. */
class LeadingVerbsTest {
  private static final List<String> VERBS =
      words(
          """
          建成 新建 改建 迁建 续建 重建 打造 培育 引进 招引 孵化 遴选 认定 评选 创建 培养 培训 轮训 资助 帮扶 救助
          安置 壮大 做强 发展 设立 组建 布设 推广 发布 开放 开通 开行 开设 举办 实施 完成 签约 储备 谋划 启动
          制定 修订 出台 研发 开发 攻克 转化 申报 授予 争创 拥有 吸引 选聘 招聘 招录 招收 录用 聘用 表彰 培植
          更新 购置 采购 配备 配置 安装 加装 铺设 架设 治理 整治 修复 绿化 种植 养护 维修 拆除 关闭 淘汰 整合
          归集 覆盖 服务 惠及 编写 出版 收集 征集 汇编 梳理 公布 公开 建好 选树 挖掘 签订 派驻 推荐 走访 盘活
          """);

  private static final List<String> DEEDS =
      words(
          """
          服务 培训 开放 储备 保障 孵化 辅导 采购 接待 认证 办理 开发 研发 治理 维修 种植 养殖 养护 运营 收集
          安置 帮扶 招聘 救助 出版 发行 推介 对接 筛查 转化
          """);

  private static List<String> words(String words) {
    return Stream.of(words.strip().split("\\s+")).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "到2025年，%s茶业新苗100个。",
        "到2025年，全县%s茶业新苗100个以上。",
        "2025年底前%s不少于100个茶业新苗。",
        "力争到2025年再%s茶业新苗100个。"
      })
  void verbIsNoneOfTheNoun(String plan) {
    assertThat(VERBS)
        .allSatisfy(
            verb -> assertThat(Told.aims(plan.formatted(verb))).contains(" 茶业新苗 2025-12-31"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"基地", "中心", "站点", "机构", "专区"})
  void verbBeginsTheNameOfAFacility(String facility) {
    assertThat(DEEDS)
        .allSatisfy(
            deed -> {
              String name = deed + facility;
              assertThat(Told.aims("到2025年，建成" + name + "10个、茶亭9个。"))
                  .isEqualTo("10个 " + name + " 2025-12-31; 9个 茶亭 2025-12-31");
              assertThat(Told.aims("到2025年，" + name + "达到10个。"))
                  .isEqualTo("10个 " + name + " 2025-12-31");
              assertThat(Told.aims("到2025年，建成茶亭9个、" + name + "10个。"))
                  .isEqualTo("9个 茶亭 2025-12-31; 10个 " + name + " 2025-12-31");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，培训开发人员30名。               | 30名 开发人员 2025-12-31
          到2025年，设立引导基金5支。                | 5支 引导基金 2025-12-31
          到2025年，认定30家入围企业。               | 30家 入围企业 2025-12-31
          到2025年，5家茶企跻身全国百强。            | 5家 茶企 2025-12-31
          到2025年，推动5家茶企跻身全国百强。        | 5家 茶企跻身全国百强 2025-12-31
          到2025年，新增服务茶农占比超过八成。       | 超过八成 服务茶农占比 2025-12-31
          到2025年，减少碳排放9万吨，减少窗口8个。    | 9万吨 碳排放 2025-12-31; 8个 窗口 2025-12-31
          到2025年，新建改造茶亭9个，推广茶站8个。   | 9个 茶亭 2025-12-31; 8个 茶站 2025-12-31
          """)
  void verbsOfOneRowAreReadTogether(String plan, String aims) {
    assertThat(Told.aims(plan)).isEqualTo(aims);
  }
}
