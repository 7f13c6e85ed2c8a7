package org.policywatch.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.PageUrl;

class LabelsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td><b>索 引 号：</b></td><td>0140/2024-12</td><td>发文机关：</td><td>市政府</td></tr></table>",
        "<table><tr><th>索引号</th><td>0140/2024-12</td></tr><tr><th>发文机关</th><td>市政府</td></tr></table>",
        "<table><tr><th>索引号</th><th>发文机关</th></tr><tr><td>0140/2024-12</td><td>市政府</td></tr><tr><th>标题</th></tr></table>",
        "<dl><dt>索引号</dt><dd>0140/2024-12</dd><dt>发文机关</dt><dd>市政府</dd></dl>",
        "<ul><li><strong>索引号：</strong>0140/2024-12</li><li><strong>发文机关：</strong>市政府</li></ul>",
        "<ul><li><span>索引号</span><span>0140/2024-12</span></li><li><span>发文机关</span><span>市政府</span></li></ul>",
        "<div><span>索引号</span><em>0140/2024-12</em></div><div><span>发文机关</span><em>市政府</em></div>",
        "<p>索引号：0140/2024-12　发文机关：市政府</p>",
        "<p>【索引号】0140/2024-12 【发文机关】市政府</p>",
        "<p>索引号：0140/2024-12<br>发文机关：市政府</p>",
        "<div><span>索引号：0140/2024-12</span><span>主　　题：综合政务</span><span>发文机关：市政府</span></div>"
      })
  void valuesAreReadInTheFormsOfLabelTables(String html) {
    Labels labels = labels(html);

    assertThat(labels.first("索引号")).map(Labels.Labelled::value).contains("0140/2024-12");
    assertThat(labels.first("发文机关")).map(Labels.Labelled::value).contains("市政府");
  }

  @Test
  void theHeadOfAListLabelsNoValues() {
    assertThat(
            labels(
                    "<table><tr><th>标题</th><th>文号</th></tr><tr><td>关于防汛的通知</td><td>1号</td></tr>"
                        + "<tr><td>关于绿化的通知</td><td>2号</td></tr></table>")
                .all())
        .isEmpty();
  }

  @Test
  void wordsBesideNoLabelAreNoValue() {
    assertThat(labels("<p><b>作者</b>认为，来源于海外的资料也很重要。</p><p><b>编辑部</b><i>启事</i></p>").all())
        .isEmpty();
  }

  private static Labels labels(String html) {
    PageUrl url = new PageUrl("http://www.example/");
    return Labels.in(PageDom.of(html, url, LocalDate.parse("2026-11-01")).lines());
  }
}
