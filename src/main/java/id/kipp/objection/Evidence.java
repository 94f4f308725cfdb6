package id.kipp.objection;

import id.kipp.document.DocumentId;

/** A file handed in with a case. */
public record Evidence(DocumentId document, String name) {}
