package org.policywatch.extract.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.Texts;
import org.policywatch.text.Folding;

/** Whose words a heading announces. */
enum Announced {
  /** The article's own. */
  TEXT,

  /** What readers wrote. */
  READERS,

  /** Other pages, with or without their summaries. */
  PAGES,

  /** The writer of the article. */
  WRITER,

  /** Letters that one may order. */
  LETTERS,

  /** What the house has to say of itself, or of how it is used. */
  NOTICE,

  /** Whom the press may ask. */
  CONTACTS,

  /** The same, with the name in the line. */
  CONTACT;

  /** Longer lines announce nothing. */
  private static final int LONGEST = 60;

  private static final int LONGEST_LABEL = 20;

  /** {@code More from the harbour} is followed by what it is more of. */
  private static final int LONGEST_PREFIXED = 48;

  private static final Set<String> OF_READERS =
      phrases(
          """
          comment|comments|reader comments|readers comments|user comments|visitor comments
          |member comments|facebook comments|comments on this story|comments on this article
          |comments on this post|comment on this story|comment on this article|reply|replies
          |response|responses|reactions|leave a comment|leave your comment|leave a reply
          |post a comment|post your comment|post comment|add a comment|add your comment|add comment
          |add new comment|write a comment|write comment|submit a comment|submit comment
          |join the conversation|join the discussion|start the conversation|start a discussion
          |view comments|view all comments|show comments|show all comments|hide comments|see comments
          |see all comments|read comments|read the comments|read all comments|load comments
          |load more comments|what do you think|your comments|leave your thoughts|share your thoughts|your thoughts|guest book|have your say|your view
          |comentario|comentarios|comentários|deja un comentario|deja tu comentario
          |dejar un comentario|deja una respuesta|deixe um comentário|deixe uma resposta
          |commentaire|commentaires|réactions|vos réactions|vos commentaires|laisser un commentaire
          |ajouter un commentaire|réagissez à cet article|réagir à cet article|réagir
          |kommentar|kommentare|leserkommentare|diskutieren sie mit|kommentar schreiben
          |schreiben sie einen kommentar|schreibe einen kommentar|kommentar verfassen|diskussion
          |ihre meinung|commenti|commento|lascia un commento|scrivi un commento|reacties|reageer
          |geef een reactie|laat een reactie achter|komentarze|dodaj komentarz|kommentarer
          |lämna en kommentar|legg igjen en kommentar|комментарии|комментарий|добавить комментарий
          |оставить комментарий|обсуждение|написать комментарий|コメント|コメントを残す|みんなのコメント
          |댓글|댓글쓰기|yorumlar|yorum yap
          """,
          combined("|网友|网民|最新|热门|精彩|全部|发表|我要|文章|用户|写|查看", "评论|留言|跟帖|回复", "|区|列表|专区|条|条评论"));

  private static final Set<String> OF_PAGES =
      phrases(
          """
          related|related story|related stories|related article|related articles|related news
          |related post|related posts|related reading|related coverage|related content|related links
          |related topics|related items|related video|related videos|related information
          |related pages|you might be interested in|you may be interested in|you might also like
          |you might like|you may like|you may also like|you may also enjoy|you might also enjoy
          |also read|also see|see also|read also|read more|read next|read this next|up next|next up
          |next story|next article|recommended|recommended for you|recommended reading
          |recommended stories|recommended articles|suggested reads|suggested reading|further reading
          |editors picks|editor s picks|top stories|latest|latest news|latest stories|latest articles
          |latest posts|recent posts|recent articles|recent news|popular|popular posts|popular stories
          |popular articles|popular now|most popular|most read|most viewed|most commented|trending
          |trending now|trending stories|what s hot|don t miss|in case you missed it|more|more news
          |more stories|more articles|more posts|more coverage|keep reading|explore more|around the web
          |from around the web|sponsored content|sponsored links|promoted stories|promoted content
          |suggested articles|suggested stories|suggested posts|suggested for you|what to read next
          |we recommend|you may have missed|other stories|other news|in other news|story continues below
          |à lire aussi|lire aussi|à lire également|à lire|à voir aussi|voir aussi|lire la suite
          |sur le même sujet|sur le même thème|dans la même rubrique|articles liés|articles similaires
          |à découvrir|les plus lus|les plus consultés|en lien avec cet article|vous aimerez aussi
          |mehr zum thema|zum thema|lesen sie auch|lesen sie mehr|lesen sie dazu|auch interessant
          |das könnte sie auch interessieren|das könnte dich auch interessieren|weitere artikel
          |weitere nachrichten|weitere themen|weitere meldungen|verwandte artikel|verwandte themen
          |ähnliche artikel|meistgelesen|meistgelesene artikel|meist gelesen|empfohlen|passend dazu
          |más información|más noticias|noticias relacionadas|artículos relacionados|relacionadas
          |relacionados|te puede interesar|te recomendamos|le puede interesar|lee también|lea también
          |ver también|lo más leído|lo más visto|lo último|archivado en|leia também|leia mais
          |veja também|notícias relacionadas|saiba mais|mais lidas|leggi anche|ti potrebbe interessare
          |potrebbe interessarti|articoli correlati|correlati|i più letti|lees ook|lees meer|meer nieuws
          |gerelateerd|gerelateerde artikelen|meest gelezen|czytaj także|czytaj też|zobacz też
          |zobacz także|polecane|läs också|läs även|läs mer|mest läst|les også|læs også|mest lest
          |читайте также|читайте ещё|читайте еще|материалы по теме|по теме|похожие статьи
          |похожие материалы|новости по теме|смотрите также|ещё по теме|еще по теме|другие новости
          |главное сейчас|関連記事|関連ニュース|関連リンク|関連情報|関連キーワード|あわせて読みたい|あわせて読みたい記事
          |おすすめ記事|おすすめの記事|人気記事|最新記事|最新ニュース|アクセスランキング|ランキング|こちらもおすすめ|次の記事
          |관련기사|관련 기사|주요뉴스|많이 본 뉴스|인기기사|ilgili haberler
          |为您推荐|为你推荐|猜你喜欢|大家都在看|热搜|热榜|小时热榜|热点新闻|热门新闻|热新闻|点击排行|排行榜|新闻排行
          |往期回顾|往期推荐|上一篇|下一篇|深度观察|更多|查看更多|附件下载|附件列表|下载附件|文件下载
          """,
          combined(
              "相关|延伸|推荐|更多|热门|精彩|最新|其他|其它",
              "阅读|链接|新闻|报道|文章|稿件|文件|政策|解读|推荐|附件|内容|信息|资讯|消息|动态|视频",
              "|>>"),
          combined("热点|热门|最新|最近|公开|更多|其他", "来信|信件|问答|咨询|留言", "||选登|列表|公开"));

  private static final Set<String> NOTICES =
      phrases(
          """
          disclosure|disclosures|disclaimer|disclaimers|legal notice|legal notices|legal disclaimer
          |important notice|important information|terms of use|免责声明|版权声明|郑重声明|法律声明|网站声明
          """,
          combined("写信|来信|信件|留言|咨询|办理|本月|受理", "须知|说明|统计", "|信息|数据"));

  private static final Set<String> OF_WRITERS =
      phrases(
          """
          about the author|about the authors|about the writer|about the reporter|author|authors
          |written by|endnotes|footnotes|references|参考文献|over de auteur|über den autor|über die autorin|zur person|sobre el autor
          |sobre o autor|à propos de l auteur|à propos de l autrice|автор|作者简介|作者介绍|关于作者
          """);

  private static final Set<String> OF_CONTACTS =
      phrases(
          """
          contact|contacts|contact information|contact details|media contact|media contacts
          |press contact|press contacts|media inquiries|media enquiries|press inquiries
          |press enquiries|for media inquiries|for media enquiries|for more information
          |for further information|for more information contact|for further information contact
          |pressekontakt|contact presse|contacts presse|contatti stampa|contacto de prensa
          |媒体联系|媒体联系人|媒体联络|新闻联系人|新闻联络人
          """);

  /** Officials of a text may speak under such a name, too: a number must follow. */
  private static final Set<String> NAMED_CONTACTS =
      phrases(
          """
          media contact|media contacts|press contact|press contacts|media inquiries|press inquiries
          |media enquiries|press enquiries|发言人|新闻联系人|新闻联络人|媒体联系人|媒体联络人|业务联络人|联络人
          |新闻窗口|新闻稿联络人
          """);

  /** To a question; without their number they may be those of the article. */
  private static final Set<String> ANSWERS =
      phrases("answer|answers|antworten|réponses|respuestas|risposte|个回答|条回答");

  /** The words after these name what there is more of. */
  private static final Set<String> PREFIXES =
      phrases(
          """
          more from|more on|more about|more in|more stories|more coverage|related stories
          |related articles|related news|read more|mehr aus|mehr zu|mehr von|mehr über|weitere artikel
          |mais de|más de|más en|más sobre|plus de|altro su|meer over|ещё из
          """);

  /** What is announced by nothing but a phrase. */
  private static final Map<String, Announced> BY_PHRASE = byPhrase();

  /** Whose words a line announces that stands by itself; a link only leads to them. */
  static Announced by(Line line) {
    String text = line.text();
    if (text.length() > LONGEST || line.isLinks() && line.heading() == 0) {
      return TEXT;
    }
    String key = key(text);
    Announced whose = BY_PHRASE.get(key);
    if (whose == null && (isPrefixed(text, key) || line.heading() > 1 && isEnded(key))) {
      return PAGES;
    }
    if (whose != null) {
      return whose;
    }
    if (isCounted(line, key)) {
      return READERS;
    }
    if (isNamed(text)) {
      return CONTACT;
    }
    return isOrder(key) && ".!?".indexOf(text.charAt(text.length() - 1)) < 0 ? LETTERS : TEXT;
  }

  /** True for one word, which may head a part of a text as well; 网友评论 are two. */
  static boolean isOneWord(Line line) {
    String key = key(line.text());
    return key.indexOf(' ') < 0 && Texts.han(key) <= 2;
  }

  private static boolean isNamed(String text) {
    int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
    String label = colon <= 0 || colon > LONGEST_LABEL ? "" : key(text.substring(0, colon));
    return NAMED_CONTACTS.contains(label) || label.endsWith("发言人") || label.endsWith("联络人");
  }

  private static boolean isOrder(String key) {
    return key.startsWith("sign up to ")
        || key.startsWith("sign up for ")
        || key.startsWith("subscribe to ");
  }

  private static boolean isPrefixed(String text, String key) {
    int second = key.indexOf(' ', key.indexOf(' ') + 1);
    return second > 0
        && text.length() <= LONGEST_PREFIXED
        && ".!?".indexOf(text.charAt(text.length() - 1)) < 0
        && PREFIXES.contains(key.substring(0, second));
  }

  /** {@code 某报推荐}: what it recommends is other pages. */
  private static boolean isEnded(String key) {
    return key.length() <= 8 && (key.endsWith("推荐") || key.endsWith("阅读"));
  }

  /** {@code 3 Replies to “The bridge”}. */
  private static boolean isCounted(Line line, String key) {
    int space = key.indexOf(' ');
    String first = space < 0 ? key : key.substring(0, space);
    return line.heading() > 0
        && Character.isDigit(line.text().charAt(0))
        && (OF_READERS.contains(first) || ANSWERS.contains(first));
  }

  /** Letters in lower case, whatever stands between them one blank; Han simplified. */
  private static String key(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)) {
        blank = !out.isEmpty();
        continue;
      }
      if (blank) {
        out.append(' ');
        blank = false;
      }
      out.append(Character.toLowerCase(c >= 0x3400 && c < 0xA000 ? Folding.simplify(c) : c));
    }
    return out.toString();
  }

  private static Map<String, Announced> byPhrase() {
    Map<String, Announced> all = new HashMap<>();
    OF_CONTACTS.forEach(phrase -> all.put(phrase, CONTACTS));
    NOTICES.forEach(phrase -> all.put(phrase, NOTICE));
    OF_WRITERS.forEach(phrase -> all.put(phrase, WRITER));
    OF_PAGES.forEach(phrase -> all.put(phrase, PAGES));
    OF_READERS.forEach(phrase -> all.put(phrase, READERS));
    return Map.copyOf(all);
  }

  private static Set<String> phrases(String list, String[]... more) {
    return Stream.concat(Stream.of(list.split("\\|")), Stream.of(more).flatMap(Stream::of))
        .map(Announced::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String[] combined(String first, String second, String third) {
    return Stream.of(first.split("\\|", -1))
        .flatMap(one -> Stream.of(second.split("\\|")).map(two -> one + two))
        .flatMap(two -> Stream.of(third.split("\\|", -1)).map(three -> two + three))
        .toArray(String[]::new);
  }
}
