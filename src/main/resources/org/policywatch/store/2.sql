-- How often a page was found to say something else, and since when it is not there any more.
ALTER TABLE page ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE page ADD COLUMN gone_visits INTEGER NOT NULL DEFAULT 0;
ALTER TABLE page ADD COLUMN gone_since BIGINT;
ALTER TABLE document ADD COLUMN gone BIGINT;

-- What each run did for each source; the last ones.
CREATE TABLE run (
  source TEXT NOT NULL,
  began BIGINT NOT NULL,
  took BIGINT NOT NULL, -- milliseconds
  outcome TEXT NOT NULL,
  problem TEXT,
  due INTEGER NOT NULL,
  listed INTEGER, -- null when no list was read or none had changed
  fetched INTEGER NOT NULL,
  not_modified INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  robots_denied INTEGER NOT NULL,
  documents_new INTEGER NOT NULL,
  documents_changed INTEGER NOT NULL,
  duplicates INTEGER NOT NULL,
  bytes BIGINT NOT NULL,
  slowest BIGINT NOT NULL, -- milliseconds
  slowest_url TEXT,
  next_due BIGINT,
  reasons TEXT NOT NULL, -- lines "count reason"
  PRIMARY KEY (source, began)
);

-- How far long work has come that goes on after an interruption.
CREATE TABLE progress (
  task TEXT PRIMARY KEY,
  target BIGINT NOT NULL,
  done BIGINT NOT NULL
);
