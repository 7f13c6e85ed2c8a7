package org.policywatch.extract.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Ids and class names under which sites keep their texts: gov-sites.md section 2. Pages repeat
 * theirs many times, so each is looked at once a page.
 */
final class KnownContainers {
  /** The rank of what is no known container. */
  static final int UNKNOWN = Integer.MAX_VALUE;

  /** Names of each post of a thread: the first one is the text, the others answer it. */
  private static final List<String> POSTS =
      List.of(
          "t_f",
          "t_msgfont",
          "bbs-content",
          "post-message",
          "post_message",
          "bbwrapper",
          "d_post_content",
          "crawler-post",
          "postbody",
          "forum-post-body",
          "postmessage");

  /** Names of the CMS families and of big news sites, best first: nothing else is called so. */
  private static final List<String> CERTAIN =
      List.of(
          "ucap-content",
          "trs_editor",
          "trs_ueditor",
          "trs_editor_view",
          "custom_unionstyle",
          "trs_preappend",
          "zoom",
          "vsb_content",
          "v_news_content",
          "con_con",
          "js_content",
          "rwb_zw",
          "rm_txt_con",
          "p-detail",
          "endtext",
          "post_body",
          "artibody",
          "cnt-main-article-qq",
          "ctrlfscont",
          "article_con",
          "artile_zw",
          "main-txt",
          "xl_con",
          "zwxl-con",
          "wrapper_detail_text",
          "xxgk-detail-content",
          "bt-content",
          "bt_content",
          "jgzn_content",
          "zw-con",
          "info-cont",
          "tyxxy_main",
          "news_cont_d_wrap",
          "bbt-html",
          "rich_media_content",
          "ozoom",
          "pages_content");

  /** Names that many templates give, also to boxes too wide or to teasers. */
  private static final List<String> LIKELY =
      List.of(
          "articlecontent",
          "article-content",
          "article_content",
          "article-body",
          "article_body",
          "articlebody",
          "news_content",
          "news-content",
          "newscontent",
          "content-article",
          "details-main",
          "detail-content",
          "detail_content",
          "detailcontent",
          "contxt",
          "ccontent",
          "entry-content",
          "post-content",
          "post-body",
          "story-body",
          "article-text",
          "text_con",
          "news_txt",
          "all-txt",
          "a-con",
          "art-main",
          "maincontent",
          "main-content-text",
          "articletext",
          "main_text",
          "maintext",
          "contenttext",
          "content-text",
          "content_text",
          "storytext",
          "storycontent",
          "story-content",
          "story-text",
          "article__body",
          "article__content",
          "article-copy",
          "post__content",
          "post-text",
          "single-content",
          "td-post-content",
          "c-entry-content",
          "body-copy",
          "bodycopy",
          "news-detail",
          "newsdetail",
          "news_text",
          "newstext",
          "con_text",
          "content_main",
          "article_text",
          "main_content",
          "mw-parser-output",
          "blog-post-content",
          "available-content",
          "caas-body",
          "l-article-body",
          "field-name-body");

  private static final Map<String, Integer> RANK = new HashMap<>();

  static {
    POSTS.forEach(name -> RANK.putIfAbsent(name, RANK.size()));
    CERTAIN.forEach(name -> RANK.putIfAbsent(name, RANK.size()));
    LIKELY.forEach(name -> RANK.putIfAbsent(name, RANK.size()));
  }

  /** The ranks of the class attributes seen on a page. */
  private final Map<String, Integer> seen = new HashMap<>();

  /** Small for the best evidence; {@link #UNKNOWN} for none. */
  int rank(Element element) {
    int rank = rank(element.id());
    String names = element.className();
    return names.isEmpty()
        ? rank
        : Math.min(rank, seen.computeIfAbsent(names, KnownContainers::best));
  }

  private static int best(String names) {
    int rank = UNKNOWN;
    int from = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || names.charAt(i) <= ' ') {
        rank = Math.min(rank, rank(names.substring(from, i)));
        from = i + 1;
      }
    }
    return rank;
  }

  /** True when the name alone says that here is the text. */
  static boolean isCertain(int rank) {
    return rank < POSTS.size() + CERTAIN.size();
  }

  /** True when such containers hold the posts of a thread. */
  static boolean isPost(int rank) {
    return rank >= 0 && rank < POSTS.size();
  }

  /** Posts bear their number behind the name. */
  private static int rank(String name) {
    int end = name.length();
    while (end > 0 && (Character.isDigit(name.charAt(end - 1)) || name.charAt(end - 1) == '_')) {
      end--;
    }
    return end < 3
        ? UNKNOWN
        : RANK.getOrDefault(name.substring(0, end).toLowerCase(Locale.ROOT), UNKNOWN);
  }
}
