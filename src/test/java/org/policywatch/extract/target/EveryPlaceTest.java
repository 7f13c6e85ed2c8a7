package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policywatch.extract.TextExtractor;
import org.policywatch.model.RegionMention;
import org.policywatch.model.TextFacts;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;

/** Wherever a plan is made, it is read alike: no part of a place's name is taken for a word. */
class EveryPlaceTest {
  private static final TextExtractor EXTRACTOR = new TextExtractor();
  private static final Gazetteer GAZETTEER = Gazetteer.standard();

  /** 将 is an aim nearly everywhere else, and 大理市 is said of the prefecture, too. */
  private static final Set<String> UNCLEAR = Set.of("将乐县", "大理市");

  @ParameterizedTest
  @CsvSource({"茶企", "区块链企业"})
  void placeIsFoundAndNoPartOfWhatIsCounted(String noun) {
    List<Region> official = GAZETTEER.regions().stream().filter(Region::isOfficial).toList();
    assertThat(official).hasSizeGreaterThan(3000);

    assertThat(official)
        .filteredOn(region -> !UNCLEAR.contains(region.name()))
        .allSatisfy(
            region -> {
              String plan = "到2025年，" + named(region) + noun + "达到100家。";
              TextFacts facts = EXTRACTOR.extract(plan, Told.PUBLISHED);
              assertThat(facts.regions()).extracting(RegionMention::code).contains(region.code());
              assertThat(Told.aims(plan)).as(plan).isEqualTo("100家 " + noun + " 2025-12-31");
            });
  }

  /** With the region above it, as texts name a county. */
  private static String named(Region region) {
    String above =
        GAZETTEER.ancestors(region.code()).stream().findFirst().map(Region::name).orElse("");
    return above + region.name();
  }
}
