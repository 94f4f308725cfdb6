package id.kipp.proposal;

import id.kipp.document.DocumentId;

/** A document in a slot of the form: a letter's key, {@code section:<key>}, or {@code extra}. */
public record Attached(String slot, DocumentId document, String name) {}
