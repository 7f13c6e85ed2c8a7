package org.policywatch.model;

/** The languages we read, with their BCP 47 tags. */
public enum Language {
  SIMPLIFIED_CHINESE("zh-Hans"),
  TRADITIONAL_CHINESE("zh-Hant"),
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  public String tag() {
    return tag;
  }

  public boolean isChinese() {
    return this != ENGLISH;
  }

  /** The language of a tag that {@link #tag()} gave. */
  public static Language ofTag(String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return language;
      }
    }
    throw new IllegalArgumentException("'" + tag + "' is not one of zh-Hans, zh-Hant, en");
  }
}
