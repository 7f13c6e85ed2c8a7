package org.policywatch.model;

/**
 * A body that issues the document of a page.
 *
 * @param name full official name where it is known, else as on the page
 * @param quote the words on the page
 */
public record Issuer(String name, String quote) {}
