/**
 * Copies of the pages as they were fetched, in WARC 1.1 files (ISO 28500:2017) that any web archive
 * tool reads. The door is {@link org.policywatch.archive.Archive}: a page in, a reference out, and
 * back.
 *
 * <p>Each run writes files of its own, {@code policywatch-20261123023000-00001.warc.gz}, a new one
 * at 1 GB; each record is one gzip member, so that a reference is a file and an offset. A file
 * begins with a warcinfo record; a page is a response record and a request record that points to
 * it.
 *
 * <p><b>What is kept of a page.</b> The body is kept as decoded from its content coding, so the
 * headers Content-Encoding and Transfer-Encoding are left out and Content-Length is that of the
 * body kept. The request record has the request line and the host only. What WARC has no field for
 * (the address asked for before redirects, a charset laid down by a person) is in fields that begin
 * with {@code Policywatch-}.
 *
 * <p><b>Kills.</b> While a file is being written its name ends in {@code .open}. A page is handed
 * to the operating system before {@code write} returns, so a killed process loses nothing it had a
 * reference to. Who next opens the archive to write finds such a file: the half-written end is cut
 * off and the file gets its proper name. References hold before and after.
 *
 * <p><b>Power cuts.</b> What was written before the last {@code sync}, and any file with its proper
 * name, is on the disk. Of what came later some may be missing, from some record on to the end of
 * the one file that was being written; that it was is on the disk, too. Whoever opens the archive
 * to write is told where each such file ends now, and so which references lead nowhere.
 */
@NullMarked
package org.policywatch.archive;

import org.jspecify.annotations.NullMarked;
