package org.policywatch.extract.issuer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.text.Bodies;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Level;
import org.policywatch.region.Region;
import org.policywatch.text.Folding;
import org.policywatch.text.WordTrie;

/** Full official names of government bodies. Thread-safe. */
public final class Organs {
  /** No name of an organ is longer; what is, is not looked at. */
  private static final int LONGEST = 200;

  private final Places places;
  private final ChineseGrammar chinese;
  private final EnglishGrammar english;

  /** Over {@link Gazetteer#standard()}. */
  public Organs() {
    this.places = new Places(Gazetteer.standard());
    WordTrie<String> national = new WordTrie<>();
    for (Bodies.Body body : Bodies.all()) {
      for (String name : body.names()) {
        national.put(name, body.fullName());
        national.put(name.replace('\'', '’'), body.fullName());
      }
    }
    this.chinese = new ChineseGrammar(national, places, new Departments());
    this.english = new EnglishGrammar(national, places, new EnglishTopics());
  }

  /**
   * The full official Chinese name of a body: 河北省委网信办 gives 中共河北省委网络安全和信息化委员会办公室, MIIT gives
   * 工业和信息化部.
   *
   * @param seen the name as a text has it, in Chinese or English
   * @param context the region that 省, 市 or "provincial" refer to; null when unknown
   * @return empty when the words are no name of a body, or one whose full form is not known
   */
  public Optional<String> fullName(String seen, @Nullable Region context) {
    String text = Folding.fold(seen.length() > LONGEST ? "" : seen).strip();
    String name = text.startsWith("the ") || text.startsWith("The ") ? text.substring(4) : text;
    Organ organ = at(name, 0, context != null);
    return organ == null || organ.end() != name.length()
        ? Optional.empty()
        : Optional.ofNullable(fullName(organ, context));
  }

  /** What the government of a region is called: 北京市朝阳区人民政府, 香港特别行政区政府. */
  public String governmentOf(Region region) {
    String body =
        region.level() == Level.AREA
            ? "管理委员会"
            : "78".indexOf(region.code().charAt(0)) >= 0 ? "政府" : "人民政府";
    return places.fullName(region) + body;
  }

  /**
   * The first place from there on where the name of an organ may start that does not follow another
   * in a list; the end of the text when there is none.
   */
  int next(String text, int from) {
    int at = from;
    while (at < text.length() && !mayStartAt(text, at)) {
      at++;
    }
    return at;
  }

  private boolean mayStartAt(String text, int at) {
    char c = text.charAt(at);
    return c >= 0x3400
        ? c < 0xA000 && chinese.mayStartAt(text, at)
        : isLetter(c) && Places.isEdge(text, at - 1);
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  Places places() {
    return places;
  }

  @Nullable Organ at(String text, int at, boolean joint) {
    return at < text.length() && text.charAt(at) >= 0x3400
        ? chinese.at(text, at, joint)
        : at < text.length() ? english.at(text, at) : null;
  }

  @Nullable String fullName(Organ organ, @Nullable Region context) {
    if (organ.national() || organ.core().isEmpty()) {
      return organ.core().isEmpty() ? null : organ.core();
    }
    Region place = organ.place();
    if (place == null && context != null) {
      Level level = organ.level();
      place = level == null ? context : places.lift(context, level);
    }
    if (place == null) {
      return null;
    }
    String name = places.fullName(place);
    // the governments of Taiwan, Hong Kong and Macao are not called people's governments
    boolean special = organ.core().startsWith("人民政府") && "78".indexOf(place.code().charAt(0)) >= 0;
    String core = special ? organ.core().substring(2) : organ.core();
    boolean party = core.startsWith("委");
    return (party ? "中共" : "") + name + core;
  }
}
