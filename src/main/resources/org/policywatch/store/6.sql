-- The column url of seed is the source's id, a space and the address from now on: what stood there
-- says nothing of any source, so each reads its lists whole once.
DELETE FROM seed;
