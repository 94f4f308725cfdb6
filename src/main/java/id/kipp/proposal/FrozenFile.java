package id.kipp.proposal;

import id.kipp.document.DocumentId;

public record FrozenFile(String slot, DocumentId document, String name, String sha256, long bytes) {}
