package org.policywatch.extract.list;

/**
 * How a link stands on its page: links of one shape are of one list.
 *
 * @param full tags and classes of a link and of what it stands in
 * @param plain the same with the first class of each element alone
 */
record LinkShape(String full, String plain) {}
