package org.policywatch.fetch.robots;

/** One Allow or Disallow line. */
record Rule(boolean allows, PathPattern pattern, String written, int line) {

  /** RFC 9309 section 2.2.2: the match of most octets wins; of equal ones, Allow. */
  boolean beats(Rule other) {
    int length = pattern.length();
    int otherLength = other.pattern.length();
    return length > otherLength || length == otherLength && allows && !other.allows;
  }

  String words() {
    return (allows ? "Allow: " : "Disallow: ") + written + " (line " + line + ")";
  }
}
