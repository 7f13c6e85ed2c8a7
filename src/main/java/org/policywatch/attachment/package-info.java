/**
 * The text of documents that are files: PDF, DOC, DOCX, XLS, XLSX, WPS and ET as far as they are
 * Office files, OFD. The door is {@link org.policywatch.attachment.AttachmentReader}: bytes in,
 * text and warnings out.
 *
 * <pre>
 * AttachmentReader    starts a reading process when it is first needed, ends it when it misbehaves
 *   ReadingProcess    the process's main: one file after the other from its input
 *     FileText        what the bytes are, and who reads them
 *       PdfText, WordText, SheetText (PDFBox, POI's container), OfficeXml, OfdText (zipped XML)
 * </pre>
 *
 * <p><b>Why a process.</b> No reader of these formats can promise a bound on memory and time: a PDF
 * of a kilobyte may unfold to gigabytes. So they are read in a Java of their own, with little
 * memory and a time limit; what kills it, costs one warning. The same goes for the start of every
 * other command: nothing of these libraries is loaded in it.
 *
 * <p><b>Crawl.</b> The files a document links to are part of the visit of its page: page and files
 * are fetched (each through robots.txt, the host's gate and the judge of addresses), archived, read
 * and stored as one record in one transaction. So nothing is stored twice, and a kill repeats the
 * visit. A file that fails for now fails the visit once; the second time the page is stored with a
 * warning and without validators, so that its next visit reads it and its files again.
 *
 * <p>The texts of the files follow the text of the page; {@link
 * org.policywatch.model.PageLinks.Attachment#place} says where each stands, and so which file a
 * quote is from.
 *
 * <p>Out of scope: pictures (a scan says that it has no text layer), archives (never opened),
 * presentations.
 */
@NullMarked
package org.policywatch.attachment;

import org.jspecify.annotations.NullMarked;
