package org.policywatch.crawl;

import java.util.List;
import org.policywatch.attachment.AttachmentReader;
import org.policywatch.attachment.AttachmentText;
import org.policywatch.extract.PageExtractor;
import org.policywatch.model.AttachedFile;
import org.policywatch.model.Extraction;
import org.policywatch.model.FetchedPage;

/** What came from an address: a page, or a document that is a file itself. */
public record PageReader(PageExtractor extractor, AttachmentReader attachments) {

  /** The record of a page or file. */
  public Extraction read(FetchedPage page) {
    return read(page, List.of());
  }

  /** As {@link #read(FetchedPage)}, with files that the page links to. */
  public Extraction read(FetchedPage page, List<AttachedFile> files) {
    if (!AttachmentReader.isFile(page.body())) {
      return extractor.extract(page, files);
    }
    AttachmentText text = attachments.read(page.body());
    return extractor.extractFile(
        page, new AttachedFile(page.url().value(), text.text(), text.warnings()));
  }
}
