package org.policywatch.index;

/**
 * The schema: the name of every field of the Lucene index. A change of a name, of an analysis or of
 * an encoding raises {@link #SCHEMA}, and old indexes then ask to be rebuilt.
 */
public final class Fields {
  /** The version of everything in this package that decides what lies on disk. */
  public static final int SCHEMA = 7;

  /** Keyword, stored: the document's id. */
  public static final String ID = "id";

  /** Long, points and doc values: the store's revision. */
  public static final String REVISION = "revision";

  /** Words, stored: the headline. */
  public static final String TITLE = "title";

  /** Keyword: the headline's {@link Keys#plain} form. */
  public static final String TITLE_KEY = "title_key";

  /** Words, stored: the policy's own title where it is not the headline. */
  public static final String POLICY_TITLE = "policy_title";

  /** Keyword: the {@link Keys#plain} form of the policy's title, or of the headline. */
  public static final String POLICY_KEY = "policy_key";

  /**
   * Words: the main text, the policy's title, the issuers and the outlet; stored: the main text up
   * to {@link #STORED_TEXT} characters.
   */
  public static final String TEXT = "text";

  /** Words, stored: the names of the issuing bodies. */
  public static final String ISSUER = "issuer";

  /** Keyword: each issuing body's {@link Keys#plain} name. */
  public static final String ISSUER_KEY = "issuer_key";

  /** Column: each issuing body's name. */
  public static final String ISSUER_FACET = "issuer_facet";

  /** Words, stored: the site that publishes; words only: the source it credits. */
  public static final String OUTLET = "outlet";

  /** Keyword and column: the codes of the subject regions and of all regions above them. */
  public static final String REGION = "region";

  /** Keyword: as {@link #REGION}, of the regions that are only named. */
  public static final String REGION_NAMED = "region_named";

  /** Stored: code, tab, name of each subject region. */
  public static final String REGION_SHOWN = "region_shown";

  /** Keyword, stored, column: lower-case {@link org.policywatch.model.PageKind}. */
  public static final String KIND = "kind";

  /** Keyword, stored, column: the source's id. */
  public static final String SOURCE = "source";

  /** Keyword: the language's tag. */
  public static final String LANGUAGE = "language";

  /** Keyword: names of the topics it is about. */
  public static final String TOPIC = "topic";

  /** Keyword: the document's own number as {@link Keys#number}; stored as written. */
  public static final String NUMBER = "number";

  /** Keyword: numbers of documents it names, as {@link Keys#number}. */
  public static final String NUMBER_NAMED = "number_named";

  /** Keyword: what documents of one announcement have in common, see {@link Announcement}. */
  public static final String ANNOUNCEMENT = "announcement";

  /** Long: the day of publication, in days since 1970, the day first seen when unknown. */
  public static final String DAY = "day";

  /** Stored: when it was published, as the page says. */
  public static final String PUBLISHED = "published";

  /** Stored, and keyword: the address. */
  public static final String URL = "url";

  /** Long, many: deadlines of the targets, in days since 1970. */
  public static final String DEADLINE = "deadline";

  /** Double, many: the least value of each target in base units. */
  public static final String TARGET_VALUE = "target_value";

  /** Words: what the targets are about. */
  public static final String TARGET_OBJECT = "target_object";

  /** Keyword {@link #YES}: it has a target. */
  public static final String HAS_TARGET = "has_target";

  /** Stored: the targets, see {@link TargetRow}. */
  public static final String TARGETS = "targets";

  public static final String YES = "y";

  /** How much of the text is kept for snippets, in UTF-16 units; all of it is searchable. */
  public static final int STORED_TEXT = 20_000;

  private Fields() {}
}
