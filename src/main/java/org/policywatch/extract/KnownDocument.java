package org.policywatch.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.TextFacts;
import org.policywatch.region.Region;

/**
 * What is known of a document when its issuers and regions are asked for.
 *
 * @param headline of its page; or empty
 * @param title the policy's title as the text has it; or null
 * @param isDocument true for the document itself, false for a report of it
 * @param text its text
 * @param found the facts of the text
 * @param home region of its site; or null
 * @param reference the day to which "this year" refers
 */
record KnownDocument(
    String headline,
    @Nullable String title,
    boolean isDocument,
    String text,
    TextFacts found,
    @Nullable Region home,
    LocalDate reference) {}
