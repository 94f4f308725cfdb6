package id.kipp.document;

import java.util.Set;

/** A module that has files kept, and knows which of them anything refers to. */
public interface FilesWanted {

    /** Whether files of this owner are its own. */
    boolean owns(String owner);

    /** Those of this owner's files that are part of anything it keeps: what is written now, and all that was ever frozen. */
    Set<DocumentId> of(String owner);
}
