-- By which words a page forbids that it is found; null while it does not.
ALTER TABLE document ADD COLUMN noindex TEXT;
ALTER TABLE document_version ADD COLUMN noindex TEXT;

-- By which words it forbids that copies of it are kept and shown; null while it does not.
ALTER TABLE page ADD COLUMN noarchive TEXT;
