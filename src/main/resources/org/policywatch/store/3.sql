-- How far each watch has looked, and when.
CREATE TABLE watch_state (
  watch TEXT PRIMARY KEY,
  revision BIGINT NOT NULL,
  slot BIGINT NOT NULL, -- the time of its schedule it was last evaluated for
  evaluated BIGINT NOT NULL,
  matched BIGINT, -- when it last found something
  items INTEGER NOT NULL -- how much it found then
);

-- What each watch has told: documents (with the state told), announcements, deadlines.
CREATE TABLE told (
  watch TEXT NOT NULL,
  topic TEXT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (watch, topic)
);

-- Digests, as they are sent.
CREATE TABLE delivery (
  id TEXT PRIMARY KEY,
  recipient TEXT NOT NULL,
  slot BIGINT NOT NULL,
  content TEXT NOT NULL,
  state TEXT NOT NULL,
  tries INTEGER NOT NULL,
  next_try BIGINT NOT NULL,
  closed BIGINT,
  problem TEXT
);
CREATE INDEX delivery_open ON delivery (state, next_try);
