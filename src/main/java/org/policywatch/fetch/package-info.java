/**
 * From an address to its bytes. The door is {@link org.policywatch.fetch.Fetcher}.
 *
 * <p>A request passes, in order: the judge of addresses (http and https on allowed ports, no
 * private address at connect time), robots.txt ({@code fetch.robots}), the gate of the host ({@code
 * fetch.politeness}), the HTTP client with its deadlines and its cap on bytes. Each redirect passes
 * all of them again. Whatever the world does wrong is a {@link org.policywatch.fetch.FetchResult};
 * nothing is thrown.
 *
 * <p>Out of scope: what the bytes mean (charset, HTML) is for {@code extract}.
 */
@NullMarked
package org.policywatch.fetch;

import org.jspecify.annotations.NullMarked;
