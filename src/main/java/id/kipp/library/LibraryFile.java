package id.kipp.library;

import id.kipp.document.DocumentId;

/** A file that a page of the library hands out. @param name as it is saved */
public record LibraryFile(DocumentId document, String name) {}
