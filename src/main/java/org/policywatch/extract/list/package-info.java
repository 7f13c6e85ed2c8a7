/**
 * List pages and links: {@link org.policywatch.extract.list.ListReader} gives the entries and the
 * next page, {@link org.policywatch.extract.list.Attachments} the files of a document.
 */
@NullMarked
package org.policywatch.extract.list;

import org.jspecify.annotations.NullMarked;
