-- How many messages of a delivery have arrived, where it takes several.
ALTER TABLE delivery ADD COLUMN parts INTEGER NOT NULL DEFAULT 0;

-- When a digest of the watch last went out.
ALTER TABLE watch_state ADD COLUMN sent BIGINT;

-- Watches that were saved by command; those of sources.yml are not here.
CREATE TABLE watch (
  id TEXT PRIMARY KEY,
  definition TEXT NOT NULL,
  created BIGINT NOT NULL
);

-- Watches that are to be quiet, wherever they are written down.
CREATE TABLE watch_pause (
  watch TEXT PRIMARY KEY,
  since BIGINT NOT NULL
);

-- The revision in which the document came to say what it says; reading it anew does not count.
-- Null: the revision.
ALTER TABLE document ADD COLUMN said BIGINT;
ALTER TABLE document_version ADD COLUMN said BIGINT;
CREATE INDEX document_version_revision ON document_version (revision);
