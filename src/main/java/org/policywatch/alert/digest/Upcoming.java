package org.policywatch.alert.digest;

import java.time.LocalDate;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Target;

/** A target of a document, and when it is due. */
public record Upcoming(StoredDocument document, Target target, LocalDate deadline) {}
