package org.policywatch.extract.page;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every label we know, also those we read only in order to end a value there; what a day of
 * publication is called stands in {@link DayLabels}.
 */
final class LabelNames {
  private static final String[] NAMES = {
    "信息索引号,公开索引号,信息索引,索引号,索引编号,主题分类,信息分类,体裁分类,主题,主题类别",
    "文件类别,公文种类,服务对象分类,组配分类,主题词,关键词,关键字,发文机关,制发机关,印发机关",
    "发布机关,公布机关,制定机关,发布机构,发文机构,发文单位,发布单位,印发单位,公开主体",
    "公开机构,责任部门,所属机构,信息来源,文章来源,稿件来源,新闻来源,内容来源,消息来源",
    "资料来源,媒体来源,来源于,转自,转载自,来自,摘自,供稿单位,供稿,信息提供,来源,稿源,出处",
    "发文字号,文件编号,公文文号,发文号,文件号,文件字号,文号,标题,名称,文件名称,信息名称",
    "公文名称,成文日期,发文日期,印发日期,制发日期,签发日期,成文时间,发文时间,印发时间",
    "更新时间,更新日期,修改时间,修改日期,生成日期,生成时间,有效性,效力状况,效力状态,时效性",
    "公文时效,是否有效,文件状态,有效期至,有效期,施行日期,实施日期,生效日期,失效日期,废止日期",
    "失效时间,公开方式,公开属性,公开类别,公开形式,公开时限,公开范围,浏览次数,浏览量,阅读次数",
    "阅读量,点击次数,点击数,点击率,阅读,点击,浏览,人气,访问量,字体大小,字体,字号,打印,分享到",
    "分享,责任编辑,编辑,责编,审核,作者,记者,撰稿,通讯员,时间,日期,载体类型,文种,文件类型",
    "内容概述,信息编号,编号,统一编号,统一登记号,编辑时间,截止日期,截止时间,日期時間,時間,來源",
    "資料來源,編輯,責任編輯,撰文,征集部门,征集单位,征集主体,征集状态,征集时间,征集期限",
    "征求意见时间,开始时间,结束时间,开始日期,结束日期,起止时间,状态,信件标题,来信标题",
    "信件编号,来信人,写信人,信件类别,信件类型,办理状态,处理状态,發布單位,發佈單位,發文機關",
    "發文字號,標題,更新時間,Date,Source,Author,By,Updated,Last updated,Document No",
    "Document number,Issued by,Issuing authority,Issuing body,Effective date,Date issued",
    "Index number"
  };

  private static final Map<String, String> KEY_OF =
      Stream.concat(
              DayLabels.PUBLISHED.stream(),
              Stream.of(NAMES).flatMap(names -> Stream.of(names.split(","))))
          .collect(Collectors.toUnmodifiableMap(name -> name, Texts::key, (one, same) -> one));

  private static final Set<String> KEYS = Set.copyOf(KEY_OF.values());

  private static final BitSet FIRST = new BitSet();
  private static final BitSet LAST = new BitSet();

  static {
    for (String key : KEYS) {
      FIRST.set(key.charAt(0));
      LAST.set(key.charAt(key.length() - 1));
    }
  }

  /** The longest key; what is longer before a colon is no label. */
  static final int LONGEST = KEYS.stream().mapToInt(String::length).max().orElse(0);

  /** The longest label with the blanks that pad it. */
  static final int LONGEST_SHOWN = 24;

  private LabelNames() {}

  /** True when a label ends on this letter. */
  static boolean mayEndOn(char letter) {
    return LAST.get(Texts.key(letter));
  }

  /** False when none begins on the first letter of the text. */
  static boolean mayStart(String text) {
    for (int i = 0; i < Math.min(LONGEST_SHOWN, text.length()); i++) {
      char key = Texts.key(text.charAt(i));
      if (key != Texts.NO_KEY) {
        return FIRST.get(key);
      }
    }
    return false;
  }

  /** The {@linkplain Texts#key key} of a label, at hand for those we know. */
  static String key(String name) {
    String known = KEY_OF.get(name);
    return known == null ? Texts.key(name) : known;
  }

  /** True for the {@linkplain Texts#key key} of a label. */
  static boolean has(String key) {
    return KEYS.contains(key);
  }
}
