package org.policywatch.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.standard();

  @ParameterizedTest
  @CsvSource({
    "河北, 130000", "河北省, 130000", "hebei, 130000", "Hebei Province, 130000",
    "HEBEI, 130000", "130000, 130000", "內蒙古, 150000", "Inner Mongolia Autonomous Region, 150000",
    "Tibet, 540000", "Xizang, 540000", "Shaanxi, 610000", "Shanxi, 140000",
    "Xi'an, 610100", "Xian, 610100", "xi’an city, 610100", "Harbin, 230100",
    "Hohhot, 150100", "乌鲁木齐, 650100", "Urumqi, 650100", "ürümqi, 650100",
    "香港, 810000", "香港特別行政區, 810000", "Macau, 820000", "Macao, 820000",
    "臺灣, 710000", "台北, 7100T1", "Kaohsiung, 7100T6", "吉林, 220000",
    "吉林市, 220200", "Jilin City, 220200", "海南, 460000", "海南州, 632500",
    "Suzhou, 320500", "Fuzhou, 350100", "襄樊, 420600", "思茅, 530800",
    "雄安, 133100", "Xiong'an New Area, 133100", "浦东, 310115", "Pudong, 310115",
    "滨海新区, 120116", "两江新区, 5000N1", "贵安, 5201N1", "横琴, 4404N1",
    "朝阳区, 110105", "长春市朝阳区, 220104", "北京朝阳区, 110105", "辽宁省朝阳市, 211300",
    "济源, 419001", "恩施, 422800", "伊犁, 654000", "Peking, 110000"
  })
  void everyCustomaryNameLeadsToTheCode(String name, String code) {
    assertThat(gazetteer.byName(name)).map(Region::code).contains(code);
  }

  @Test
  void nameWithTheNameAboveItIsFoundInEnglishOrder() {
    assertThat(gazetteer.byName("Chaoyang District, Beijing")).map(Region::code).contains("110105");
    assertThat(gazetteer.byName("Chaoyang District, Changchun"))
        .map(Region::code)
        .contains("220104");
  }

  @ParameterizedTest
  @CsvSource({
    "河北省石家庄市平山县全域, 河北省石家庄市平山县 河北省石家庄市平山 河北省石家庄市 河北省石家庄 河北省 河北",
    "北京市朝阳区试点, 北京市朝阳区 北京市朝阳 北京市 北京",
    "北京河北两地, 北京",
    "数字经济规模, ''",
    "冀, ''"
  })
  void namesThatBeginSomewhereAreGivenWithTheNamesAboveThemTheLongestFirst(
      String text, String names) {
    assertThat(gazetteer.namesAt("在" + text, 1, text.length() + 1))
        .extracting(name -> text.substring(0, name.end() - 1))
        .containsExactly(names.isEmpty() ? new String[0] : names.split(" "));
  }

  @Test
  void namesThatNeverEndAreReadNoFurtherThanAnyName() {
    String endless = "北京".repeat(100_000);

    assertThat(gazetteer.namesAt(endless, 0, endless.length()))
        .extracting(NamedPlace::end)
        .containsExactly(2);
  }

  @Test
  void namesEndWhereTheLookingEnds() {
    assertThat(gazetteer.namesAt("河北省石家庄市", 0, 2)).extracting(NamedPlace::end).containsExactly(2);
    assertThat(gazetteer.namesAt("河北省石家庄市", 0, 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", "省", "Atlantis", "\ud800", "河北河北河北"})
  void whatNobodyIsCalledFindsNobody(String name) {
    assertThat(gazetteer.byName(name)).isEmpty();
    assertThat(gazetteer.group(name)).isEmpty();
  }

  @Test
  void groupsHaveChineseAndEnglishNames() {
    assertThat(gazetteer.group("長三角"))
        .extracting(Region::code)
        .containsExactly("310000", "320000", "330000", "340000");
    assertThat(gazetteer.group("yangtze river delta")).isEqualTo(gazetteer.group("长三角"));
    assertThat(gazetteer.group("Greater Bay Area")).hasSize(11);
    assertThat(gazetteer.group("京津冀")).hasSize(3);
  }

  @Test
  void districtLiesInItsCityAndProvince() {
    assertThat(gazetteer.ancestors("440112"))
        .extracting(Region::code)
        .containsExactly("440100", "440000");
    assertThat(gazetteer.ancestors("110105")).extracting(Region::code).containsExactly("110000");
    assertThat(gazetteer.within("440112", "440000")).isTrue();
    assertThat(gazetteer.within("133100", "130000")).isTrue();
    assertThat(gazetteer.within("440000", "440112")).isFalse();
    assertThat(gazetteer.within("999999", "999999")).isFalse();
  }

  @Test
  void areaWithoutCodeReportsTheOfficialOneAboveIt() {
    assertThat(gazetteer.byName("雄安新区")).map(Region::officialCode).contains("130000");
    assertThat(gazetteer.byName("贵安新区")).map(Region::officialCode).contains("520100");
    assertThat(gazetteer.byName("浦东新区")).map(Region::officialCode).contains("310115");
    assertThat(gazetteer.regions())
        .allSatisfy(r -> assertThat(gazetteer.byCode(r.officialCode())).isPresent());
  }

  @Test
  void tableHasEveryProvinceAndPrefecture() {
    Map<Level, Long> counts =
        gazetteer.regions().stream()
            .filter(Region::isOfficial)
            .collect(Collectors.groupingBy(Region::level, Collectors.counting()));

    assertThat(counts).containsEntry(Level.PROVINCE, 34L).containsEntry(Level.PREFECTURE, 333L);
  }

  /** Those called 城区, 郊区 and the like are left out, for such names are words first. */
  @Test
  void tableHasNearlyEveryCounty() {
    assertThat(gazetteer.regions())
        .filteredOn(region -> region.level() == Level.COUNTY && region.isOfficial())
        .hasSizeBetween(2820, 2850);
  }

  @ParameterizedTest
  @CsvSource({
    "伊金霍洛旗, 150627",
    "达拉特旗, 150621",
    "锡林浩特, 152502",
    "疏附县, 653121",
    "榆阳区, 610802",
    "台江县, 522630",
    "互助县, 630223",
    "互助土族自治县, 630223",
    "乾安县, 220723",
    "Ejin Horo Banner, 150627",
    "'Jing County, Anhui', 341823"
  })
  void countiesAreKnownByName(String name, String code) {
    assertThat(gazetteer.byName(name)).map(Region::code).contains(code);
  }

  @Test
  void everyNameLeadsBackToItsRegion() {
    for (Region region : gazetteer.regions()) {
      assertThat(gazetteer.names(region.code()))
          .allSatisfy(
              name ->
                  assertThat(gazetteer.allByName(name.text())).as(name.text()).contains(region));
    }
  }

  @Test
  void everyRegionHasAParentThatHoldsItAndAnEnglishName() {
    for (Region region : gazetteer.regions()) {
      assertThat(region.englishName()).as(region.code()).matches("[A-Z].*");
      assertThat(gazetteer.names(region.code()))
          .as(region.code())
          .allSatisfy(name -> assertThat(name.text()).hasSizeBetween(2, 60));
      assertThat(region.name()).matches("[\\x{4E00}-\\x{9FFF}]{2,}");
      if (region.level() != Level.PROVINCE) {
        assertThat(gazetteer.ancestors(region.code())).as(region.code()).isNotEmpty();
        assertThat(region.code())
            .startsWith(gazetteer.ancestors(region.code()).getLast().code().substring(0, 2));
      }
      assertThat(gazetteer.allByName(region.name())).as(region.name()).contains(region);
      assertThat(gazetteer.allByName(region.englishName()))
          .as(region.englishName())
          .contains(region);
    }
  }

  @Test
  void fullNamesAreUniqueAboveTheCounties() {
    List<String> names =
        gazetteer.regions().stream()
            .filter(region -> region.level() != Level.COUNTY)
            .map(Region::name)
            .toList();

    assertThat(names).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"Hebie, 130000", "Shangai, 310000", "黑龙江省省, 230000", "Guangdng, 440000"})
  void misspeltNameSuggestsTheRightOne(String name, String code) {
    assertThat(gazetteer.suggest(name)).extracting(Region::code).contains(code);
  }

  @Test
  void endlessNameSuggestsWithoutHarm() {
    assertThat(gazetteer.byName("京".repeat(1_000_000))).isEmpty();
    assertThat(gazetteer.suggest("x".repeat(1_000_000))).isEmpty();
  }
}
