-- By which words a document's page forbids that copies of it are shown; null while it does not.
-- Pages know it too: of some of them there is no document, and of some documents no page.
ALTER TABLE document ADD COLUMN noarchive TEXT;
UPDATE document SET noarchive = (SELECT noarchive FROM page WHERE page.url = document.url);

-- When the newest capture was made that was imported of it; null for none.
ALTER TABLE document ADD COLUMN seen BIGINT;
