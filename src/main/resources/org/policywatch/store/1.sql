-- Times are milliseconds since 1970. BIGINT where PostgreSQL needs it; SQLite does not care.

-- What we know of each address (the frontier).
CREATE TABLE page (
  number INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  title TEXT,
  stamp BIGINT,
  first_seen BIGINT NOT NULL,
  listed BIGINT NOT NULL, -- when its source last listed it, to the day
  due BIGINT NOT NULL,
  ready BIGINT NOT NULL, -- when it may be handed out: due, or the end of its lease
  lease BIGINT, -- the end the lease had when it was given; names it; null when not leased
  visited BIGINT,
  outcome TEXT,
  detail TEXT,
  etag TEXT,
  last_modified TEXT,
  digest TEXT NOT NULL DEFAULT '',
  failures INTEGER NOT NULL DEFAULT 0,
  unchanged INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX page_ready ON page (source, ready, number);
CREATE INDEX page_leased ON page (lease) WHERE lease IS NOT NULL;

-- List pages and feeds themselves.
CREATE TABLE seed (
  url TEXT PRIMARY KEY,
  visited BIGINT NOT NULL,
  etag TEXT,
  last_modified TEXT,
  digest TEXT NOT NULL
);

-- The number of the last change of any document; one row.
CREATE TABLE revision (last BIGINT NOT NULL);
INSERT INTO revision (last) VALUES (0);

-- Documents in their present state.
CREATE TABLE document (
  id TEXT PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  first_seen BIGINT NOT NULL,
  revision BIGINT NOT NULL UNIQUE,
  changed BIGINT NOT NULL,
  captured_url TEXT NOT NULL,
  captured BIGINT NOT NULL,
  status INTEGER NOT NULL,
  digest TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT,
  archive_file TEXT,
  archive_offset BIGINT,
  text_digest TEXT,
  record TEXT NOT NULL
);
CREATE INDEX document_text ON document (text_digest);
CREATE INDEX document_source ON document (source);

-- The states documents had before.
CREATE TABLE document_version (
  id TEXT NOT NULL,
  revision BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  captured_url TEXT NOT NULL,
  captured BIGINT NOT NULL,
  status INTEGER NOT NULL,
  digest TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT,
  archive_file TEXT,
  archive_offset BIGINT,
  record TEXT NOT NULL,
  PRIMARY KEY (id, revision)
);

-- Other addresses that hold the very same text as a document.
CREATE TABLE document_copy (
  url TEXT PRIMARY KEY,
  id TEXT NOT NULL,
  source TEXT NOT NULL,
  first_seen BIGINT NOT NULL
);
CREATE INDEX document_copy_id ON document_copy (id);

-- The last run of each source.
CREATE TABLE source_run (
  source TEXT PRIMARY KEY,
  last_run BIGINT NOT NULL,
  last_success BIGINT,
  failures INTEGER NOT NULL,
  last_error TEXT,
  fetched INTEGER NOT NULL,
  not_modified INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  robots_denied INTEGER NOT NULL,
  documents_new INTEGER NOT NULL,
  documents_changed INTEGER NOT NULL,
  duplicates INTEGER NOT NULL
);

-- What sites told us: their robots.txt, and until when they sent us away.
CREATE TABLE host_state (
  origin TEXT PRIMARY KEY,
  robots BLOB,
  robots_fetched BIGINT,
  closed_until BIGINT,
  why TEXT NOT NULL
);
