package org.policywatch.app;

import java.nio.file.Path;

/** Nothing has been crawled into the data directory yet. */
public final class NoDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoDataException(Path data) {
    super(
        "there is nothing in %s yet: run 'policywatch crawl', or 'policywatch demo' and then --data index/demo"
            .formatted(data));
  }
}
