package org.policywatch.search;

/** A term of a phrase, and where it must stand, relative to the phrase's other terms. */
record PhraseTerm(String text, int position) {}
