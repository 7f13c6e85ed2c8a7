-- The files that were read with a page, as they were then.
CREATE TABLE page_file (
  page TEXT NOT NULL,
  url TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT,
  digest TEXT NOT NULL,
  PRIMARY KEY (page, url)
);
