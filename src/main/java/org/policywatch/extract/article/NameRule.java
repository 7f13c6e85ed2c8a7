package org.policywatch.extract.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Texts;
import org.policywatch.model.Finding;

/**
 * A place where pages name whom they have a text from.
 *
 * @param name what findings call the rule
 * @param find what stands there, with whatever else the page prints round the name
 * @param <T> who looks
 */
record NameRule<T>(String name, Function<T, Optional<String>> find) {
  private static final Pattern DAY =
      Pattern.compile("(?:19|20)\\d\\d\\s?[-/.年]\\s?\\d|\\d{1,2}:\\d\\d");
  private static final Pattern FIELD =
      Pattern.compile("^(?:来源|來源|稿源|作者|记者|信息来源|Source|By)\\s?[:：]\\s?");

  /** 文/李明 图/邓舟: who wrote, wherever in the value. */
  private static final Pattern WROTE =
      Pattern.compile("(?:^|\\s)(?:文字?|撰文|采写)\\s?[/／|｜丨]\\s?(?=[\\u3400-\\u9fff])");

  /** Maëlle Quéré Publié le …. */
  private static final Pattern DATED_BEHIND =
      Pattern.compile(
          "\\s(?:Publié|Mis à jour|Modifié|Posted|Published|Updated|Aktualisiert|Veröffentlicht"
              + "|Stand|Publicado|Actualizado|Pubblicato)(?!\\p{L}).*");

  private static final Pattern WRITTEN_BY =
      Pattern.compile("^(?:By|by|BY|di|Di|von|par|por|door|av)\\s+(?=\\p{Lu})");
  private static final Pattern UNOPENED = Pattern.compile("[）)】\\]].*$");
  private static final Pattern LOOSE_END =
      Pattern.compile("(?:举报)?(?:\\s[-–—·•])?[|｜【\\[,，;；/]*\\s*$");

  /** What the first rule finds that is such a name once it is clean; or null. */
  static <T> @Nullable Finding<String> first(
      List<NameRule<T>> rules, T reader, Predicate<String> isName) {
    for (NameRule<T> rule : rules) {
      Optional<String> seen = rule.find().apply(reader);
      Optional<String> name = seen.map(NameRule::clean).filter(isName);
      if (name.isPresent()) {
        return new Finding<>(name.get(), rule.name(), seen.orElse(""));
      }
    }
    return null;
  }

  /** Cut at a date, a further field, a bracket that was never opened. */
  static String clean(String value) {
    String named = FIELD.matcher(value).replaceFirst("");
    Matcher wrote = WROTE.matcher(named);
    named = wrote.find() ? named.substring(wrote.end()) : named;
    String name = WRITTEN_BY.matcher(named).replaceFirst("");
    name = DATED_BEHIND.matcher(name).replaceFirst("").strip();
    Matcher day = DAY.matcher(name);
    if (day.find()) {
      name = name.substring(0, day.start());
    }
    int blank = name.indexOf(' ');
    if (blank > 0 && Texts.han(name.substring(0, blank)) * 2 >= blank) {
      name = name.substring(0, blank);
    }
    if (name.indexOf('（') < 0 && name.indexOf('(') < 0) {
      name = UNOPENED.matcher(name).replaceFirst("");
    }
    return Texts.tidy(LOOSE_END.matcher(name).replaceFirst(""));
  }
}
