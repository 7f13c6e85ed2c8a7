package org.policywatch.model;

/**
 * Where the archived copy of a page is.
 *
 * @param file the WARC file's name within the archive folder
 * @param offset the first byte of the response record in it
 */
public record ArchiveRef(String file, long offset) {}
