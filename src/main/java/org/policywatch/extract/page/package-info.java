/**
 * The page parsed once: its charset decided, its DOM, its meta tags and JSON-LD, and what it shows
 * as lines. Door: {@link org.policywatch.extract.page.PageDom}. No rule about articles, policies or
 * lists is here.
 */
@NullMarked
package org.policywatch.extract.page;

import org.jspecify.annotations.NullMarked;
