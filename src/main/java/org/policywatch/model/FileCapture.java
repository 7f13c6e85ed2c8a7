package org.policywatch.model;

/**
 * What we know of a file that a page links to after its bytes are gone.
 *
 * @param url as the page links to it
 * @param validators to ask with next time
 * @param digest SHA-256 of the bytes, hex
 */
public record FileCapture(PageUrl url, Validators validators, String digest) {}
