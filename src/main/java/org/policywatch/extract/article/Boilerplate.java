package org.policywatch.extract.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.policywatch.extract.page.Line;
import org.policywatch.text.Folding;
import org.policywatch.text.WordTrie;

/** Lines that every site prints round its texts. */
public final class Boilerplate {
  private static final int LONGEST = 400;

  private static final List<Pattern> LINES =
      List.of(
          Pattern.compile(
              "^[（(【\\[]?\\s?(?:责任|本文|本期|网络|网站|见习|值班)?(?:编辑|责编|编审|审核|校对|审校|监制|编校|初审|终审|复审|美编|录入)(?:员|人)?\\s?[:：].{0,40}$"),
          Pattern.compile(
              "^[（(【\\[]?\\s?(?:文章来源|信息来源|稿件来源|新闻来源|来源|稿源|供稿|摄影|作者)\\s?[:：].{0,30}[）)】\\]]?$"),
          Pattern.compile(
              "^.{0,14}(?:扫一扫|扫码|扫描(?:上方|下方)?二维码|微信扫|长按识别|手机(?:上)?(?:查看|浏览|打开)).{0,30}(?<![。；，])$"
                  + "|^.{0,20}(?:扫一扫|扫码|扫描|长按).{0,20}(?:关注|公众号|客户端|本页|此页|小程序|进群|APP).{0,20}$"),
          Pattern.compile(
              "^[【\\[(（]?\\s?(?:上一篇|下一篇|上一条|下一条|上一页|下一页|浏览量|浏览次数|阅读量|点击数?|点击量|访问量)\\s?[:：].{0,60}$"),
          Pattern.compile(
              "^.{0,6}(?:打印本页|打印此页|关闭窗口|关闭本页|加入收藏|设为首页|浏览次数|阅读次数|点击次数|网站地图|分享到).{0,60}$"),
          Pattern.compile("^[（(【]?(?:郑重|特别|免责|版权)?(?:声明|提示)\\s?[:：].{5,300}$"),
          Pattern.compile(
              "^.{0,40}(?:不构成.{0,12}投资建议|据此操作|风险自担|投资需谨慎|投資需謹慎|仅代表作者|不代表本(?:站|网|报)|本站立场|未经.{0,10}(?:授权|许可).{0,20}(?:转载|使用)|转载请注明).{0,200}$"),
          Pattern.compile(
              "^.{0,20}(?:版权所有|copyright|all rights reserved|备案号|ICP备|公网安备|网站标识码|©).{0,200}$",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "^(?:please )?(?:sign in|log in|login|sign up|register|subscribe)\\b.{0,60}$",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "^(?:share|share this|tweet|print|email|comments?|advertisement|tags?|follow us|read"
                  + " more|back to top|leave a (?:comment|reply))\\b.{0,40}$",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "^(?:标签|关键词|关键字|tags?|topics?|filed under|labels?|categor(?:y|ies)|tagged(?: with)?)\\s?[:：].{0,120}$",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "^(?:(?:story|article) continues (?:below|after).{0,40}|continue reading(?: the main story|\\W).{0,60}|skip (?:to (?:the )?)?(?:main )?content|(?:toggle|hide|enlarge|view) (?:caption|image|photo|gallery|slideshow)s?|(?:image|media|photo) (?:caption|copyright|credit|source)\\b.{0,200}|click to (?:share|enlarge|expand|email|print)\\b.{0,80}|like loading.{0,3}|loading(?:\\.|…){0,3}|(?:play|watch) video|supported by|listen to (?:this|the) (?:story|article)\\b.{0,20}|to (?:read|continue reading) (?:the full|this) (?:story|article)\\b.{0,60}|already a (?:subscriber|member)\\b.{0,40}|this (?:story|article) (?:is for|is only available to) (?:subscribers|members)\\b.{0,60})$",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "^[(\\[]?(?:photo(?:s|graph)?|image|picture|credit|illustration)s?(?: (?:credit|by|courtesy(?: of)?|via|source))?\\s?[:：/].{0,80}$|^.{0,70}(?:Getty Images|AP Photo|Shutterstock|iStock|Alamy)[^.!?]{0,40}$",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile("^.{0,8}(?:当前位置|您的位置|您现在的位置|所在位置|你的位置).{0,80}$"),
          Pattern.compile("^(?:此件|此文)?.{0,3}(?:登录后|请先登录|登录|注册).{0,20}$"));

  private static final Pattern READERS =
      Pattern.compile(
          "^(?:\\W{0,3}\\d{0,6}\\W{0,3}(?:readers?['’]?s?|user|visitor|member|facebook)?\\s?(?:comments?|replies|responses|reactions?|réactions?|comentarios|commentaires|kommentare)(?: on this (?:story|article|post))?\\W{0,3}\\d{0,6}\\W{0,3}"
              + "|(?:leave|post|add|write|submit) (?:a|your|new|my)? ?(?:comment|reply)s?.{0,12}|join the (?:conversation|discussion)|(?:view|show|hide|see|read|load) (?:all |the )?(?:\\d{1,6} )?comments?.{0,10}|what do you think\\??"
              + "|(?:网友|网民|最新|热门|精彩|全部|发表|我要|文章|用户)?(?:评论|留言|跟帖|回复)(?:区|列表|专区)?\\s?[（(\\[]?\\d{0,6}[)）\\]]?(?:条)?[:：]?)$",
          Pattern.CASE_INSENSITIVE);

  /** A row of buttons. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "^(?:[\\s【】\\[\\]()（）|｜:：/·]|打印|关闭|收藏|返回顶部|返回列表|返回|回到顶部|分享到|分享|点赞|我要纠错|纠错|字号|字体|超大|特大|放大|缩小|正常|大|中|小|推荐|朗读|语音播报|下载|复制链接|全文阅读|微信|微博|QQ空间|朋友圈|本页|窗口|页面|本文|此页){1,30}$");

  private static final String SIGN_INITIALS =
      " \t\n\u000b\f\r【】[]()（）|｜:：/·打关收返回分点我字超特放缩正大中小推朗语下复全微Q朋本窗页此";

  /** Nobody has more buttons. */
  private static final int LONGEST_SIGNS = 60;

  /** One of these, in lower case, stands in every line that a pattern of {@link #LINES} matches. */
  private static final WordTrie<Boolean> TRIGGERS =
      triggers(
          """
          编辑|责编|编审|审核|校对|审校|监制|编校|初审|终审|复审|美编|录入|来源|稿源|供稿|摄影|作者|扫一扫|扫码|扫描|微信扫
          |长按识别|手机|打印|关闭|收藏|首页|浏览|阅读|点击|访问|网站|分享|声明|提示|投资|投資|据此操作|风险自担|仅代表|不代表
          |立场|转载|使用|版权所有|备案号|icp备|公网安备|©|标签|关键|位置|登录|注册|上一|下一|copyright|rights reserved
          |tag|sign in|log in|login|sign up|register|subscribe|share|tweet|print|email|comment|advertisement|follow us
          |read more|back to top|leave a |topic|filed under|label|categor|continu|skip to|caption|photo|image|picture
          |illustration|credit|getty|istock|alamy|shutterstock|click to|loading|video|supported by|listen to|subscriber
          |member|to read|to continue|gallery|slideshow
          """);

  private static final Pattern RELATED =
      Pattern.compile(
          "^[【\\[■●▶>》*\\s]{0,3}(?:相关(?:阅读|链接|新闻|报道|文章|稿件|文件|政策|解读|推荐|附件|内容|信息|资讯)|延伸阅读|推荐阅读|更多(?:阅读|新闻|内容|精彩)|为您推荐|为你推荐|猜你喜欢|热门(?:推荐|文章|阅读|新闻)|精彩推荐|大家都在看|"
              + "热搜|热榜|最新(?:文章|资讯|新闻|消息|动态)|点击排行|排行榜|新闻排行|往期(?:回顾|推荐)|上一篇|下一篇|网友评论|发表评论|评论|related"
              + " (?:stories|story|articles|article|news|posts|reading|coverage|content|links|topics)(?: (?:on|from|at|in) .{0,25})?|read"
              + " (?:next|also)|see also|more (?:from|on|stories|news)\\b.{0,30}|you may also"
              + " like|recommended(?: for you)?|latest (?:news|stories)|popular"
              + " (?:posts|stories)|trending(?: now)?|most read|comments?|about the"
              + " author)[】\\]]?\\s?[:：]?$",
          Pattern.CASE_INSENSITIVE);

  private Boilerplate() {}

  /** True when the whole line is furniture, wherever it stands. */
  public static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    if (line.length() <= LONGEST_SIGNS
        && !line.isEmpty()
        && SIGN_INITIALS.indexOf(line.charAt(0)) >= 0
        && SIGNS.matcher(line).matches()) {
      return true;
    }
    return isTriggered(line) && LINES.stream().anyMatch(it -> it.matcher(line).find());
  }

  private static boolean isTriggered(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (TRIGGERS.startsAt(lower, i)) {
        return true;
      }
    }
    return false;
  }

  private static WordTrie<Boolean> triggers(String words) {
    WordTrie<Boolean> trie = new WordTrie<>();
    for (String word : words.replace("\n", "").split("\\|")) {
      trie.put(word, true);
    }
    return trie;
  }

  /** True when the line heads what readers wrote; a link only leads there from wherever it is. */
  static boolean headsReaders(Line line) {
    return (line.heading() > 0 || !line.isLinks()) && headsReaders(line.text());
  }

  private static boolean headsReaders(String line) {
    return line.length() <= 40 && READERS.matcher(line).matches();
  }

  /** True when the line heads a list of other pages: what follows is not of the article. */
  public static boolean headsOthers(String line) {
    return line.length() <= 40
        && (RELATED.matcher(Folding.fold(line)).matches() || headsReaders(line));
  }
}
