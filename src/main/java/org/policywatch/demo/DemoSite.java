package org.policywatch.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

/**
 * A site of the demo.
 *
 * @param host its name; its pages are in {@code sites/<host>.txt}
 * @param name as its pages print it
 * @param layout how its pages and lists look
 * @param charset what its HTML is sent in
 * @param delayMillis how long it thinks before each answer
 * @param faults pages that fail at the first request, and the status they fail with
 */
record DemoSite(
    String host,
    String name,
    Layout layout,
    Charset charset,
    int delayMillis,
    Map<String, Integer> faults) {

  /** All of them. */
  static final List<DemoSite> ALL =
      List.of(
          plain("www.hebei-gov.example", "河北政务演示网", Layout.TRS),
          plain("www.jiangsu-gov.example", "江苏政务演示网", Layout.JCMS),
          new DemoSite(
              "www.hunan-gov.example",
              "湖南政务演示网",
              Layout.TABLE,
              Charset.forName("GBK"),
              0,
              Map.of()),
          plain("www.securities-daily.example", "证券演示报", Layout.NEWSPAPER),
          plain("www.chain-herald.example", "Chain Herald Demo", Layout.CRYPTO_NEWS),
          plain("www.digital-yuan.example", "数字人民币观察演示站", Layout.MAGAZINE),
          plain("www.guangdong-gov.example", "广东政务演示网", Layout.PORTAL),
          new DemoSite(
              "www.guizhou-gov.example",
              "贵州政务演示网",
              Layout.PORTAL,
              UTF_8,
              120,
              Map.of("/zwgk/content/post_3002.html", 429, "/zwgk/content/post_3004.html", 500)),
          plain("www.national-gov.example", "国务院政策演示库", Layout.STATE),
          plain("www.taiwan-digital.example", "數位產業演示網", Layout.HANT));

  /** Where robots may not go, on every site. */
  static final String FORBIDDEN = "/internal/";

  DemoSite {
    faults = Map.copyOf(faults);
  }

  private static DemoSite plain(String host, String name, Layout layout) {
    return new DemoSite(host, name, layout, UTF_8, 0, Map.of());
  }

  String address(String path) {
    return "http://" + host + path;
  }
}
