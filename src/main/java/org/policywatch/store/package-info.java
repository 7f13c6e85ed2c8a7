/**
 * The truth on disk: what we know of each address, the documents and their revisions, how the
 * sources do. The door is {@link org.policywatch.store.Store}, which alone opens and migrates the
 * database {@code policywatch.db} (SQLite).
 *
 * <p>Completing a visit stores the document, gives it the next revision number and marks its
 * address done in one transaction, which visits that end together share. Whatever is derived from
 * the documents (the index) remembers the last revision it holds and asks for those {@link
 * org.policywatch.store.Store#since since} then:
 *
 * <pre>{@code
 * try (DataLock lock = DataLock.acquire(folder, "crawl"); Store store = Store.open(folder)) {
 *   List<Lease> leases = store.frontier().lease(source, 10, now, Duration.ofMinutes(5));
 *   // visit each, then store.frontier().complete(lease, result, now, nextDue)
 * }
 * }</pre>
 *
 * <p><b>What is stored.</b> Every page that was read, save list pages; pages that are irrelevant
 * too, so that a change of topics needs no new crawl (search leaves them out). A page whose very
 * text another address already holds is no document but a copy, listed under that document.
 *
 * <p><b>Durability.</b> The database runs in WAL mode with {@code synchronous=NORMAL}. A
 * transaction that has returned survives the death of the process ({@code kill -9}) because the
 * operating system holds it; a power cut may take the last ones, whole and in order, never half of
 * one. So whoever commits something derived from revisions calls {@link
 * org.policywatch.store.Store#sync} first. A document's copy in the archive is brought to the disk
 * before that, but the database may get there earlier by itself. Then the copies that the archive
 * lost are forgotten when it is opened to write, and their pages fetched again: a power cut takes
 * from a document that is stored at most its copy, for good only if its page is gone by then.
 *
 * <p><b>Processes.</b> One process writes ({@link org.policywatch.store.DataLock}); any number read
 * meanwhile. Migrations are numbered files ({@code 1.sql}, …), the number is kept in the database's
 * {@code user_version}: a library for this took 300 ms of each start, this takes under one.
 *
 * <p>The SQL is plain JDBC with statements kept open, because commands must start fast and a crawl
 * writes much; it keeps to what PostgreSQL has too.
 */
@NullMarked
package org.policywatch.store;

import org.jspecify.annotations.NullMarked;
