package org.policywatch.extract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.Quantity;
import org.policywatch.model.RegionMention;
import org.policywatch.region.Gazetteer;

/** 億元 in a text about Taiwan, Hong Kong or Macao and no other place is money of that place. */
final class LocalMoney {
  private static final int PROVINCE = 2;
  private static final Map<String, String> CURRENCIES =
      Map.of("71", "TWD", "81", "HKD", "82", "MOP");

  private LocalMoney() {}

  static List<Quantity> in(List<Quantity> quantities, List<RegionMention> regions) {
    String currency = currency(regions);
    return currency == null
        ? quantities
        : quantities.stream()
            .map(quantity -> isBare(quantity) ? with(quantity, currency) : quantity)
            .toList();
  }

  private static @Nullable String currency(List<RegionMention> regions) {
    List<String> provinces =
        regions.stream()
            .map(RegionMention::code)
            .filter(code -> !code.equals(Gazetteer.CHINA))
            .map(code -> code.substring(0, PROVINCE))
            .distinct()
            .toList();
    return provinces.size() == 1 ? CURRENCIES.get(provinces.getFirst()) : null;
  }

  /** Written as it is written there, and no currency named. */
  private static boolean isBare(Quantity quantity) {
    String quote = quantity.quote().text();
    return quantity.unit().equals("CNY")
        && (quote.indexOf('億') >= 0 || quote.indexOf('萬') >= 0 || quote.indexOf('兆') >= 0)
        && !quote.contains("人民");
  }

  private static Quantity with(Quantity quantity, String currency) {
    return new Quantity(
        quantity.quote(), quantity.measure(), quantity.amount(), quantity.comparator(), currency);
  }
}
