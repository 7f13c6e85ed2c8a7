package org.policywatch.extract.page;

/**
 * A mark that shows nothing but tells where something starts or ends: an HTML comment, or a {@code
 * <meta name>} inside the body.
 *
 * @param text the comment, or the name
 * @param line the line that follows it
 */
public record PageComment(String text, int line) {}
