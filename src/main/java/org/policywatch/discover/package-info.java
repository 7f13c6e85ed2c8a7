/**
 * From a fetched feed, sitemap, list page or JSON list to the pages it lists. The door is {@link
 * org.policywatch.discover.Discovery}; one class for each kind of source. No I/O; whatever the
 * bytes are, the answer is a {@link org.policywatch.discover.Discovered}, with a sentence on what
 * was wrong.
 */
@NullMarked
package org.policywatch.discover;

import org.jspecify.annotations.NullMarked;
