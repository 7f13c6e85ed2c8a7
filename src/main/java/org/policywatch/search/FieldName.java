package org.policywatch.search;

import java.util.Optional;
import java.util.stream.Stream;

/** The fields of the query language; in a query the lower-case name. */
enum FieldName {
  REGION,
  ISSUER,
  OUTLET,
  KIND,
  NUMBER,
  PUBLISHED,
  SINCE,
  UNTIL,
  DEADLINE,
  TARGET,
  OBJECT,
  HAS,
  SOURCE,
  TITLE,
  TOPIC,
  LANG,
  ID;

  String written() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static Optional<FieldName> of(String written) {
    return Stream.of(values()).filter(field -> field.written().equals(written)).findFirst();
  }

  static Stream<String> all() {
    return Stream.of(values()).map(FieldName::written);
  }
}
