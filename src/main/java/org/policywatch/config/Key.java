package org.policywatch.config;

import org.jspecify.annotations.Nullable;

/**
 * A key of a section: one line of the reference.
 *
 * @param name as written in the file
 * @param type what its scalar, or each scalar of its list, may be
 * @param fallback what it is when absent; null when it has no default
 * @param form how many values it takes
 * @param meaning one line for people
 */
record Key<T>(String name, Type<T> type, @Nullable Object fallback, Form form, String meaning) {
  /** How many values a key takes. */
  enum Form {
    ONE,
    REQUIRED,
    /** One scalar or a list of them. */
    LIST,
    REQUIRED_LIST
  }

  static <T> Key<T> of(String name, Type<T> type, T fallback, String meaning) {
    return new Key<>(name, type, fallback, Form.ONE, meaning);
  }

  static <T> Key<T> optional(String name, Type<T> type, String meaning) {
    return new Key<>(name, type, null, Form.ONE, meaning);
  }

  static <T> Key<T> required(String name, Type<T> type, String meaning) {
    return new Key<>(name, type, null, Form.REQUIRED, meaning);
  }

  static <T> Key<T> list(String name, Type<T> type, String meaning) {
    return new Key<>(name, type, null, Form.LIST, meaning);
  }

  static <T> Key<T> requiredList(String name, Type<T> type, String meaning) {
    return new Key<>(name, type, null, Form.REQUIRED_LIST, meaning);
  }

  boolean isRequired() {
    return form == Form.REQUIRED || form == Form.REQUIRED_LIST;
  }

  boolean isList() {
    return form == Form.LIST || form == Form.REQUIRED_LIST;
  }
}
