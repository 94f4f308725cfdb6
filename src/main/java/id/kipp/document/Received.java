package id.kipp.document;

/** What is known of a file once its last byte has gone by. */
public record Received(String sha256, long size, String mediaType) {}
