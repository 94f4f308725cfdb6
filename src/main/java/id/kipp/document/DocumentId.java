package id.kipp.document;

public record DocumentId(String value) {}
