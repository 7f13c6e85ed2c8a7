package org.policywatch.fetch;

import java.nio.charset.Charset;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageUrl;
import org.policywatch.model.Validators;

/**
 * A wish for a page.
 *
 * @param url the page
 * @param validators what to ask "has it changed?" with
 * @param delay the least time since the last request to the host
 * @param charset passed on into the page; null to find it out
 */
public record FetchRequest(
    PageUrl url, Validators validators, Duration delay, @Nullable Charset charset) {}
