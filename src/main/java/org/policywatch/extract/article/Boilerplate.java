package org.policywatch.extract.article;

import java.util.List;
import java.util.regex.Pattern;
import org.policywatch.text.Folding;
import org.policywatch.text.LowerCase;
import org.policywatch.text.WordTrie;

/** Lines that every site prints round its texts. */
public final class Boilerplate {
  private static final int LONGEST = 400;

  /**
   * A pattern from the start of a line on, and words of which one, in lower case, stands in each of
   * them.
   */
  private record Notice(String words, Pattern pattern) {}

  /** What people do for a text of an account or a paper's app. */
  private static final String ROLE =
      "(?:(?:本报|见习)?记者|通讯员|文字?|图片?|撰[文稿]|采写|[一二三初复终]审|审[核签读校]|签发|责任编辑|编辑|责编|校[对审]|监制|总监制|策划|统筹|制[作图]|设计|排版|摄[影像]|视频|剪辑|海报|插画|供[稿图]|出品|主编)";

  /** Up to what parts names, or to the next role: so that there is one way to cut them. */
  private static final String NAME = "[\\u3400-\\u9fff·]{2,4}?(?=[、，,;；）)】\\]\\s]|$|" + ROLE + ")";

  private static final List<Notice> NOTICES =
      List.of(
          notice(
              "编辑|责编|编审|审核|校对|审校|监制|编校|初审|终审|复审|美编|录入",
              "^[（(【\\[]?\\s?(?:责任|本文|本期|文章|网络|网站|见习|值班)?(?:编辑|责编|编审|审核|校对|审校|监制|编校|初审|终审|复审|美编|录入)(?:员|人)?\\s?[:：|｜丨].{0,40}$"),
          notice(
              "编辑|校对",
              "^(?:(?:记者|通讯员|作者|摄影|文|图)\\s{1,2}[\\u3400-\\u9fff·]{2,4}\\s{1,3}){0,3}(?:[\\u3400-\\u9fff]{0,4}(?:编辑|校对|责编|审核|监制|制作|统筹|主编|编审|终审)\\s{1,2}[\\u3400-\\u9fff·]{2,4}(?:\\s{1,3}|$)){1,5}$"),
          notice(
              "文丨|文｜|文：|文:|文/|文字|图丨|图｜|图：|图/|图片|记者：|记者:|记者丨|记者｜|通讯员|撰文|撰稿|采写|一审|二审|三审|审签|签发|策划|统筹|制作|制图|设计|排版|剪辑",
              "^[（(【\\[]?(?>"
                  + ROLE
                  + "(?:\\s?[/／、&＆]?\\s?"
                  + ROLE
                  + "){0,3}\\s?[:：|｜丨/]\\s?"
                  + NAME
                  + "(?:[、，, ]{1,2}"
                  + NAME
                  + "){0,4}[\\s;；]{0,3}){1,8}[）)】\\]]?$"),
          notice(
              "点赞|赞同|喜欢|收藏|阅读|浏览|转发|观看|播放|打赏|赞赏|评论|参与|跟帖",
              "^[\\d.,万wWkK+ ]{1,8}(?:人|条|次|个)?(?:点赞|赞同|喜欢|收藏|阅读|浏览|转发|观看|播放|评论|参与|跟帖)(?:了该文章)?$"
                  + "|^.{0,80}[\\d.]+万? 赞同 · .{0,20}$"
                  + "|^[^。]{0,8}(?:赞赏支持|打赏作者|没有人(?:赞赏|打赏))[^。]{0,10}$"),
          notice(
              "来源|稿源|图源|供稿|摄影|作者",
              "^[（(【\\[]?\\s?(?:(?:本文|文章|信息|稿件|新闻|图片|照片|影片|视频)?来源|稿源|图源|供稿|摄影|作者)\\s?[:：|｜丨].{0,30}[）)】\\]]?$"),
          notice("版", "^[（(]?\\s?《[^》]{2,20}》\\s?[（(][^）)]{4,24}版[^）)]{0,8}[）)]\\s?[）)]?$"),
          notice(
              "end|30", "^\\W{0,6}(?:the )?end\\W{0,6}$|^-\\s?30\\s?-$", Pattern.CASE_INSENSITIVE),
          notice(
              "abonné|abonnent",
              "^.{0,60}(?:réservée?s?|accessibles?) (?:à|aux) (?:nos |vos )?abonnés\\b.{0,80}$"
                  + "|^.{0,6}déjà abonné.{0,60}$|^nur für abonnenten\\b.{0,60}$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "app|客户端",
              "^.{0,30}用APP(?:看|读)新闻.{0,60}$|^(?:立即|点我|按我)?(?:下载|打开).{0,20}(?:APP|客户端)(?:.{0,20}(?:关注|即可|了解|查看|获取).{0,80}|[^。；]{0,30})$",
              Pattern.CASE_INSENSITIVE),
          notice("source ", "^SOURCE:? \\p{Lu}.{1,80}$"),
          notice(
              "资料图|返回", "^资料图片?[:：].{0,80}$|^.{0,80}[（(]资料图片?[)）]$|^返回.{1,10}[,，]\\s?查看更多.{0,12}$"),
          notice(
              "摄|供图|受访者提供| 图",
              "^.{1,110}记者\\s?[\\u3400-\\u9fff·]{2,4}\\s图[）)】]?$|^.{1,110}[（(]摄影\\s?[:：][\\u3400-\\u9fff· ]{2,9}[）)]。?$|^.{1,110}[\\s。！”（(/、：:记者][\\u3400-\\u9fff·]{0,6}(?:(?<![文图拍、/和并])摄|供图|受访者提供)\\s?[）)]?。?$"),
          notice("在看|炒股就看", "^.{0,10}点(?:个|亮|击)?.{0,6}在看.{0,30}$|^炒股就看.{0,80}$"),
          notice(
              "扫一扫|扫码|扫描|微信扫|长按|手机",
              "^.{0,14}(?:扫一扫|扫码|扫描(?:上方|下方)?二维码|微信扫|长按识别|手机(?:上)?(?:查看|浏览|打开)).{0,30}(?<![。；，])$"
                  + "|^.{0,20}(?:扫一扫|扫码|扫描|长按).{0,20}(?:关注|公众号|客户端|本页|此页|小程序|进群|APP).{0,20}$"),
          notice(
              "上一|下一|浏览|阅读量|点击|访问量",
              "^[【\\[(（]?\\s?(?:上一篇|下一篇|上一条|下一条|上一页|下一页|浏览量|浏览次数|阅读量|点击数?|点击量|访问量)\\s?[:：].{0,60}$"),
          notice(
              "打印|关闭|收藏|首页|浏览次数|阅读次数|点击次数|网站地图|分享到",
              "^.{0,6}(?:打印本页|打印此页|关闭窗口|关闭本页|加入收藏|设为首页|浏览次数|阅读次数|点击次数|网站地图|分享到).{0,60}$"),
          notice(
              "disclaimer|disclosure|privacy notice",
              "^(?:disclaimer|disclosure|privacy notice)\\s?[:：].{10,390}$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "声明|提示",
              "^(?:[（(]?(?:郑重|特别|免责|版权)?(?:声明|提示)\\s?[:：]|[【\\[](?:郑重|特别|免责|版权|本网)?(?:声明|提示)[】\\]]).{5,300}$"),
          notice(
              "legal advice|attorney advertising",
              "^.{0,160}\\b(?:not|nothing|no part of)\\b.{0,80}\\blegal advice\\b.{0,160}$|^attorney advertising\\b.{0,200}$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "投资|据此操作|风险自担|仅代表|不代表|本站立场|未经|非经|转载请注明",
              "^.{0,40}(?:不构成.{0,12}投资建议|据此操作|风险自担|投资需谨慎|仅代表作者|不代表本(?:站|网|报)|本站立场|[未非]经.{0,10}(?:授权|许可|同意).{0,20}(?:转载|转贴|使用|复制|刊登)|转载请注明).{0,200}$"),
          notice(
              "版权所有|copyright|rights reserved|备案号|icp备|公网安备|标识码|©",
              "^.{0,20}(?:版权所有|copyright|all rights reserved|备案号|ICP备|公网安备|网站标识码|©).{0,200}$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "sign in|log in|login|sign up|register|subscribe",
              "^(?:please )?(?:sign in|log in|login|sign up|register|subscribe)(?: (?:now|here|today|free|"
                  + "to (?:comment|reply|our|the|read|continue|post|get|receive|join|add)\\b.{0,100}|"
                  + "for (?:our|the|free|an?|daily|weekly|e-?mail|newsletters?|updates)\\b.{0,100}|"
                  + "or (?:sign|log|register)\\b.{0,60}|with \\w+))?[^\\p{L}]*$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "share|tweet|print|email|e-mail|facebook|twitter|advertisement|tag|save|bookmark|read more|back to|comment|reprint|reuse this",
              "^(?:(?:share|tweet|print|e-?mail|facebook|twitter|advertisement|ad|tags?)(?:[^\\p{L}]|share|tweet|print|e-?mail|save|facebook|twitter|linkedin|pinterest|reddit|whatsapp|flipboard|messenger|telegram|copy link|pin|more|comments?)*"
                  + "|(?:share|save|tweet|print|e-?mail|bookmark) (?:this|article|story|page|on|via|with|it)\\b[^.!?]{0,50}"
                  + "|read more\\b[^.!?]{0,60}|read (?:and|or) share this (?:story|article)\\b.{0,60}|advertisement\\b[^.!?]{0,60}|back to (?:the )?(?:top|home)\\b.{0,20}|skip advertisement"
                  + "|comments? (?:are|is|have been|on this (?:story|article)) \\w+.{0,60}|order reprints\\b.{0,60}|reuse this content|reprints? (?:and|&) permissions?)$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "facebook|twitter|instagram|linkedin|youtube|google|flipboard|telegram|tiktok|spotify|itunes|podcast|follow us|follow me|follow @|newsletter|inbox|alert|mail list|by email|by e-mail|click here to|for all the latest",
              "^(?:please )?(?:follow|like|find|join|visit|connect with|subscribe to|get|check out|listen to) .{0,80}\\bon (?:our )?(?:twitter|facebook|instagram|linkedin|youtube|google\\+?|flipboard|telegram|tiktok|spotify|itunes|apple podcasts?)\\b.{0,140}$"
                  + "|^(?:please )?follow (?:us|me|@\\w+)\\b.{0,100}$|^@\\w{2,30} on twitter\\b.{0,60}$"
                  + "|^(?:get|sign up|subscribe|receive|join|want|for more)\\b.{0,160}\\b(?:newsletters?|inbox|e-?mail alerts?|e-?mail list|by e-?mail)\\b.{0,100}$"
                  + "|^.{0,120}\\b(?:straight|right|direct(?:ly)?|delivered|daily|weekly|sunday|morning) (?:in|to|into) your inbox\\b.{0,60}$"
                  + "|^.{0,80}\\bclick here to (?:join|follow|subscribe|sign up|download)\\b.{0,160}$"
                  + "|^for all the latest .{0,60}\\b(?:download|follow|visit|click)\\b.{0,80}$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "be reached|be contacted|be followed|be emailed|letters to the editor|contact|mail|reach|follow|write to|you can find|you can follow|have |got |questions?|comments?|tips?",
              "^.{3,60} (?:can|may) be (?:reached|contacted|followed|emailed) .{0,100}$"
                  + "|^.{0,80}\\bletters to the editor\\b.{0,200}@.{0,60}$"
                  + "|^(?:contact|e-?mail|reach|write to|you can (?:reach|e-?mail|contact|follow|find)) .{2,80}(?:@|\\d{3}[-. ]\\d).{0,80}$"
                  + "|^(?:have|got|do you have) (?:a |an |any )?(?:news )?(?:tips?|story(?: idea| to (?:tell|share)|\\?)|questions?|comments?)(?:\\b|(?<=\\?)).{0,160}$"
                  + "|^\\W?(?:questions|comments|tips)\\? .{0,80}$"
                  + "|^(?:.{0,160}[.!?] )?(?:reach|contact|e-?mail|follow) (?:him|her|them) (?:at|on|by|via)\\b.{2,120}$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "copyright|may not be|by signing|by subscribing|by clicking|by continuing|by submitting|by registering|by providing|cookies|a version of|javascript",
              "^this (?:document|article|material|content|page|story) (?:is subject to copyright|may not be (?:published|reproduced)).{0,300}$"
                  + "|^by (?:signing up|subscribing|clicking|continuing|submitting|registering|providing).{0,300}\\b(?:terms|policy|policies|consent|emails?|conditions|cookies)\\b.{0,200}$"
                  + "|^.{0,160}\\b(?:use|uses|using) (?:of )?cookies\\b.{0,300}$"
                  + "|^a version of this (?:article|story|review|essay|interview)\\b.{0,240}$"
                  + "|^.{0,80}\\bjavascript\\b.{0,30}\\b(?:must|enabled?|disabled|required|turned)\\b.{0,120}$"
                  + "|^.{0,80}\\benable javascript\\b.{0,120}$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "@|+",
              "^(?:(?=.{0,100}@)[\\p{IsLatin}’'&,. -]{0,60}[,:;|–-])?\\s?(?:(?:tel|phone|e-?mail|fax|mobile|[temp])?[.:]?\\s?(?:[\\w.+-]++@[\\w-]++\\.[\\w.-]++|\\+\\d[\\d() .-]{7,18}|\\(?\\d{2,4}[)-][\\d() .-]{5,14})[\\s,;|/]{0,4}){1,4}$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "affiliate|pin |consider ",
              "^.{0,160}\\baffiliate (?:links?|partner\\w*|commissions?)\\b.{0,260}$"
                  + "|^.{0,80}\\bconsider (?:supporting|subscribing|donating|becoming a|making a (?:gift|donation|contribution))\\b.{0,200}$"
                  + "|^pin (?:it|this|me)(?: (?:post|recipe))?(?: for)?(?: later)?\\W{0,3}$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "citation|provided by|explore further|journal|reference|quelle|fuente|fonte|bron|źródło|источник|mit material",
              "^(?:citation|materials? provided by|explore further)\\s?:.{0,360}$"
                  + "|^(?:journal (?:information|reference)|reference)\\s?:.{0,300}\\b(?:doi|journal|https?:).{0,100}$"
                  + "|^(?:quelle|fuente|fonte|bron|źródło|источник|mit material von)\\s?:?\\s.{2,60}$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "标签|关键|tag|topic|filed under|in this|label|categor",
              "^(?:标签|关键词|关键字|tags?|topics?|filed under|in this (?:article|story)|labels?|categor(?:y|ies)|tagged(?: with)?)\\s?[:：].{0,120}$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "continue|scroll|skip |text size|our standards|caption|image|photo|gallery|slideshow|media |click to|loading|video|supported by|listen to|to read|already a|unlock|this story|this article",
              "^(?:.{0,6}(?:story|article|post|content|text) continues (?:below|after).{0,60}|scroll (?:down )?(?:to|for) (?:continue|more).{0,40}|continue reading(?:(?: the main story|\\W).{0,60})?|(?:text|font) size|our standards:? .{0,20}trust principles.{0,30}|skip (?:to (?:the )?)?(?:main )?content|(?:toggle|hide|enlarge|view) (?:this |the )?(?:caption|image|photo|gallery|slideshow)s?|(?:image|media|photo) (?:caption|copyright|credit|source)\\b.{0,200}|click to (?:share|enlarge|expand|email|print)\\b.{0,80}|like loading.{0,3}|loading(?:\\.|…){0,3}|(?:play|watch) video|supported by|listen to (?:this|the) (?:story|article)\\b.{0,20}|to (?:read|continue reading) (?:the full|this) (?:story|article)\\b.{0,60}|already a (?:subscriber|member)\\b.{0,40}|unlock (?:\\w+ )?(?:free |more )?articles.{0,20}|this (?:story|article) (?:is for|is only available to) (?:subscribers|members)\\b.{0,60})$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "photo|image|picture|credit|illustration|foto|bild|imagen|crédit|фото|写真|사진|getty|shutterstock|istock|alamy",
              "^[(\\[]?(?:(?:header|cover|featured?|lead|main|hero|banner|teaser|titel|title|top) ?)?(?:photo(?:s|graph)?|image|picture|credit|illustration|foto|bild|imagen|crédit|фото|写真|사진)s?(?: (?:credit|by|courtesy(?: of)?|via|source))?\\s?[:：].{0,80}$"
                  + "|^[(\\[]?(?:photo(?:s|graph)?|image|picture|foto)s?\\s?/.{0,60}$"
                  + "|^(?:(?:header|cover|featured?|lead|main|hero|banner|teaser|title|top) )?(?:photo|photograph|image|illustration)s? (?:by|courtesy(?: of)?|via) [^.!?]{2,60}$"
                  + "|^.{0,70}(?:Getty Images|AP Photo|Shutterstock|iStock|Alamy)[^.!?]{0,40}$|^file (?:photo|image|picture)\\b.{0,300}$",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          notice(
              "picture: |photo: |image: |foto: |credit: |photograph: ",
              "^.{10,200}[.!?)”\"] ?\\(?(?:Picture|Photo|Image|Foto|Credit|Photograph)s?: \\p{Lu}.{2,40}\\)?$"),
          notice(
              "(ap|(afp|(epa|(reuters|reuters/|afp/|epa/",
              "^.{0,360}(?:\\((?:AP|AFP|EPA|Reuters)(?: Photo)?/[^)]{3,60}\\)|(?:REUTERS|AFP|EPA)/[\\p{L}.' -]{3,40})$"),
          notice(
              "来自|转自|首发|图片来源|题图|头图|封面图|蓝字|上方|下方|左下角|右上角|报料|爆料|热线|投稿|不代表",
              "^(?:本文|文章|内容)(?:来自|转自|首发于|转载自).{0,40}(?:公众号|微信|网站).{0,60}$"
                  + "|^.{0,12}(?:图片来源|题图(?:来自)?|头图|封面图片?)\\s?[:：|].{0,30}$"
                  + "|^.{0,14}(?:点击|戳|关注).{0,6}(?:蓝字|上方|下方|左下角|右上角).{0,20}$"
                  + "|^.{0,10}(?:报料|爆料|新闻热线|投稿)(?:热线|电话|邮箱|微信)?\\s?[:：].{0,60}$"
                  + "|^[^。，]{0,14}热线\\s?[:：]?\\s?[\\d-]{3,5}[\\d -]{3,12}$"
                  + "|^.{0,40}不代表.{0,12}(?:立场|观点).{0,120}$"),
          notice("阅读|浏览效果", "^.{0,20}最佳(?:阅读|浏览)效果.{0,60}$|^请?(?:点击)?继续(?:往下|向下)?阅读\\W{0,6}$"),
          notice(
              "▼|▲|△|▽|↑|↓|#",
              "^(?:[▼▲△▽]\\s?(?:\\d{1,2}月|[\\u3400-\\u9fff]).{1,100}|[↑↓◀▶←→]\\s?[\\u3400-\\u9fff][^。！？；]{1,60})$|^(?:[#＃]\\s?[^\\s#＃。]{1,20}[#＃]?\\s*){1,20}$"),
          notice(
              "视频|video|watch|photos|gallery|listen|podcast|map|related",
              "^(?:video|watch|watch now|gallery|listen|podcast|photos|map|related)\\s?:\\s[^.!?]{3,120}$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "记者|特派员",
              "^[（(【]?[\\u3400-\\u9fff]{0,12}(?:记者|特派员)\\s?[\\u3400-\\u9fff·]{2,4}[／/、\\s][^。，]{0,16}(?:报导|报道)[）)】]?$"
                  + "|^[\\u3400-\\u9fff]{0,12}记者\\s[\\u3400-\\u9fff·]{2,4}(?:\\s(?:通讯员\\s)?[\\u3400-\\u9fff·]{2,4}){0,4}$"),
          notice(
              "供稿|审核|编辑|责编|校对|摄影|撰稿",
              "^[（(【\\[][^。]{0,40}(?:供稿|审核|编辑|责编|校对|摄影|撰稿)(?:人|员)?\\s?[:：][^。]{1,40}[）)】\\]]$"),
          notice(
              "分钟|点个赞|小额赞助",
              "^(?:本文|全文).{0,6}\\d+\\s?字.{0,16}分钟.{0,4}$|^[^。，]{0,12}点个赞[^。]{0,12}$|^.{0,20}小额赞助.{0,20}$"),
          notice(
              "出品|来源|作者|头图|题图|首图|封面|采访|口述|整理|运营|值班|翻译|编译|文案|主理",
              "^(?:出品|来源|作者|头图|题图|首图|封面|采访|口述|整理|运营|值班|翻译|编译|文案|主理)\\s?[|｜丨]\\s?[^。，！？]{1,24}$"),
          notice(
              "小编|我们|本号|本报|本刊|后台|尽在|关注我",
              "^.{0,30}(?:欢迎|请|敬请|快来|记得).{0,12}(?:添加|关注|加入|订阅|扫码|下载|投稿|联系|搜索|转发).{0,10}(?:小编|我们|本号|本报|本刊|后台).{0,40}$"
                  + "|^(?:我是[^，。]{1,12}，)?(?:欢迎|请|记得|点击|长按)?关注我[^。！？]{0,24}[。！~]?$"
                  + "|^.{0,30}尽在.{2,20}(?:APP|客户端)$"),
          notice(
              "those of the",
              "^.{0,200}\\b(?:views|opinions|findings)\\b.{0,80}\\bare (?:solely |only |strictly )?those of the (?:authors?|writers?|contributors?)\\b.{0,160}$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "shared by|posted by",
              "^A (?:post|photo|video|reel) (?:shared|posted) by .{1,200}$",
              Pattern.CASE_INSENSITIVE),
          notice(
              "doi",
              "^(?:more information|journal reference|original (?:article|paper|study)|citation|reference)s?\\s?:\\s.{0,380}\\bdoi\\b.{0,80}$",
              Pattern.CASE_INSENSITIVE),
          notice("是否满意", "^您对.{0,14}是否满意[?？]?$"),
          notice("位置", "^.{0,8}(?:当前位置|您的位置|您现在的位置|所在位置|你的位置).{0,80}$"),
          notice("登录|注册", "^(?:此件|此文)?.{0,3}(?:登录后|请先登录|登录|注册).{0,20}$"));

  /** A row of buttons. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "^(?:[\\s【】\\[\\]()（）|｜:：/·\\d]|展开全文|展开|收起|征集内容|结果反馈|赞|打印|关闭|收藏|返回顶部|返回列表|返回|回到顶部|分享到|分享|点赞|我要纠错|纠错|字号|字体|超大|特大|放大|缩小|正常|大|中|小|推荐|朗读|语音播报|听新闻|听全文|非常满意|基本满意|不满意|满意|下载|复制链接|全文阅读|微信|微博|QQ空间|朋友圈|本页|窗口|页面|本文|此页|此文|发表评论|加入收藏|告诉好友|我要留言|举报|反馈){1,30}$");

  private static final String SIGN_INITIALS =
      " \t\n\u000b\f\r【】[]()（）|｜:：/·打关收返回分点我字超特放缩正大中小推朗语下复全微Q朋本窗页此发加告展征结赞举反听非基不满";

  /** Nobody has more buttons. */
  private static final int LONGEST_SIGNS = 60;

  /** For each word, in lower case, the places of those that cannot match without one of theirs. */
  private static final WordTrie<Long> WORDS = words();

  private Boilerplate() {}

  /** True when the whole line is furniture, wherever it stands, in whichever characters. */
  public static boolean is(String words) {
    if (words.length() > LONGEST) {
      return false;
    }
    String line = Folding.simplified(words);
    if (line.length() <= LONGEST_SIGNS
        && !line.isEmpty()
        && SIGN_INITIALS.indexOf(line.charAt(0)) >= 0
        && SIGNS.matcher(line).matches()) {
      return true;
    }
    long may = mayMatch(LowerCase.of(line));
    for (int i = 0; may != 0; i++, may >>>= 1) {
      if ((may & 1) != 0 && NOTICES.get(i).pattern().matcher(line).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** A bit for each that has one of its words in the line. */
  private static long mayMatch(String lower) {
    long may = 0;
    for (int i = WORDS.next(lower, 0); i < lower.length(); i = WORDS.next(lower, i + 1)) {
      for (WordTrie.Match<Long> word : WORDS.at(lower, i)) {
        may |= word.value();
      }
    }
    return may;
  }

  private static WordTrie<Long> words() {
    WordTrie<Long> trie = new WordTrie<>();
    for (int i = 0; i < NOTICES.size(); i++) {
      for (String word : NOTICES.get(i).words().split("\\|")) {
        Long known = trie.get(word);
        trie.put(word, (known == null ? 0 : known) | 1L << i);
      }
    }
    return trie;
  }

  private static Notice notice(String words, String pattern, int... flags) {
    return new Notice(words, Pattern.compile(pattern, flags.length == 0 ? 0 : flags[0]));
  }
}
