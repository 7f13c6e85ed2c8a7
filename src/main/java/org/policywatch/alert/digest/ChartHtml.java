package org.policywatch.alert.digest;

/**
 * A chart of targets as a shaded table. No SVG: Gmail and Outlook leave it out of a mail, as they
 * do pictures in {@code data:} addresses, and an attached picture is the size of twenty digests, is
 * not read out and cannot be dark. A table arrives everywhere, is read out row by row, and its
 * shades are in {@code bgcolor}, which even programs heed that drop style sheets. Every shade
 * brings its own ink, so that a number can be read whatever the program does with the page around.
 */
final class ChartHtml {
  private static final int SHADES = 4;

  /** Paper and ink, from few to many; what the style sheet says for the dark goes before. */
  private static final String[][] COLOURS = {
    {"#dafbe1", "#1c1e21"}, {"#aceebb", "#1c1e21"}, {"#6fdd8b", "#1c1e21"}, {"#4ac26b", "#1c1e21"}
  };

  static final String STYLE =
      """
      .chart{border-collapse:separate;border-spacing:2px;font-size:13px;margin:4px 0 16px;\
      overflow-wrap:break-word}
      .chart th{font-weight:400;color:#57606a;text-align:left;padding:2px 6px 2px 0}
      .chart td,.chart thead th{min-width:28px;padding:2px 4px;text-align:center}
      """;

  static final String DARK =
      """
      .chart th{color:#9198a1}
      .chart .s1{background:#0f3d1f!important;color:#e6edf3!important}\
      .chart .s2{background:#1a5a2c!important;color:#e6edf3!important}\
      .chart .s3{background:#2ea043!important;color:#0d1117!important}\
      .chart .s4{background:#56d364!important;color:#0d1117!important}
      """;

  private ChartHtml() {}

  static void append(TargetChart chart, StringBuilder out) {
    int most =
        chart.rows().stream()
            .flatMap(row -> row.counts().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    out.append("<table class=\"chart\" cellspacing=\"2\" cellpadding=\"3\"><thead><tr><td></td>");
    for (String year : chart.years()) {
      out.append("<th scope=\"col\">").append(DigestHtml.escaped(year)).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>");
    for (TargetChart.Row row : chart.rows()) {
      out.append("<tr><th scope=\"row\" align=\"left\">");
      out.append(DigestHtml.escaped(row.region())).append("</th>");
      row.counts().forEach(count -> cell(count, most, out));
      out.append("</tr>\n");
    }
    out.append("</tbody></table>\n");
  }

  private static void cell(int count, int most, StringBuilder out) {
    if (count == 0) {
      out.append("<td></td>");
      return;
    }
    int shade = shade(count, most);
    String paper = COLOURS[shade - 1][0];
    String ink = COLOURS[shade - 1][1];
    out.append("<td class=\"s").append(shade).append("\" align=\"center\" bgcolor=\"");
    out.append(paper).append("\" style=\"background:").append(paper);
    out.append(";color:").append(ink).append("\">").append(count).append("</td>");
  }

  /** From 1 to 4; the largest count has the deepest. */
  private static int shade(int count, int most) {
    return Math.ceilDiv(count * SHADES, most);
  }
}
