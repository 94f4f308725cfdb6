package id.kipp.proposal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What there is to see of a proposal; who may see which part says {@link Proposals#parts}. */
public enum Part {
    /** What is being written and has not been submitted. */
    DRAFT,
    /** The text that is judged. */
    CONTENT,
    DOCUMENTS,
    /** How far it has come, the verdict of the screening, the award and the letter that gave it, why it ended. */
    OUTCOME,
    /** What the checks warned of when it was submitted. */
    FINDINGS,
    /** What was written when it was sent back. */
    NOTES,
    /** Its versions and what is different between them. */
    HISTORY,
    RECEIPT,
    /** How it was seen by those who judged it, without names. */
    FEEDBACK,
    /** The reader's own sheet. */
    SHEET;

    /** What a judge sees: nothing of how far it has come. */
    static final Set<Part> JUDGED = Collections.unmodifiableSet(EnumSet.of(CONTENT, DOCUMENTS, SHEET));

    /** What unit and institution see before it is submitted. */
    static final Set<Part> PROPOSED =
            Collections.unmodifiableSet(EnumSet.of(DRAFT, CONTENT, DOCUMENTS, OUTCOME, NOTES, HISTORY));

    /** What is added by submission. */
    static final Set<Part> RECEIVED = Collections.unmodifiableSet(EnumSet.of(RECEIPT, FEEDBACK));

    /** What the secretariat sees: the entry and what became of it. */
    static final Set<Part> ENTERED =
            Collections.unmodifiableSet(EnumSet.of(CONTENT, DOCUMENTS, OUTCOME, FINDINGS, NOTES, HISTORY, RECEIPT));
}
