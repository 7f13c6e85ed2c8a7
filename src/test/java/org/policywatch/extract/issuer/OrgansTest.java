package org.policywatch.extract.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;

class OrgansTest {
  private final Organs organs = new Organs();

  @ParameterizedTest
  @CsvSource({
    "河北省委网信办, , 中共河北省委网络安全和信息化委员会办公室",
    "省工信厅, 湖南, 湖南省工业和信息化厅",
    "省工信厅, 长沙, 湖南省工业和信息化厅",
    "市政府, 苏州, 苏州市人民政府",
    "市经信局, 北京, 北京市经济和信息化局",
    "区政府, 北京市朝阳区, 北京市朝阳区人民政府",
    "財政廳, 甘肃, 甘肃省财政厅",
    "MIIT, , 工业和信息化部",
    "the State Council, , 国务院",
    "Zunyi Big Data Development Administration, , 遵义市大数据发展管理局",
    "provincial Department of Finance, Anhui, 安徽省财政厅",
    "香港特區政府, , 香港特别行政区政府",
    "國發會, , 国家发展委员会",
    "經濟及科技發展局, , 澳门经济及科技发展局"
  })
  void shortNameIsWrittenOut(String seen, String context, String full) {
    assertThat(organs.fullName(seen, region(context))).contains(full);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "省工信厅", "湖北日报", "清华大学", "the committee", "MIITX", "河北省委网信办等"})
  void whatIsNoBodyOrOfNoKnownPlaceHasNoFullName(String seen) {
    assertThat(organs.fullName(seen, null)).isEmpty();
  }

  @Test
  void governmentsAreCalledAsTheyCallThemselves() {
    assertThat(organs.governmentOf(region("北京市朝阳区"))).isEqualTo("北京市朝阳区人民政府");
    assertThat(organs.governmentOf(region("香港"))).isEqualTo("香港特别行政区政府");
    assertThat(organs.governmentOf(region("雄安新区"))).isEqualTo("雄安新区管理委员会");
  }

  private static Region region(String name) {
    return name == null ? null : Gazetteer.standard().byName(name).orElseThrow();
  }
}
