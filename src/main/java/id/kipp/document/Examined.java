package id.kipp.document;

import org.jspecify.annotations.Nullable;

/** A file's fingerprint and what was found in it. The fingerprint is null when the file was too large to take. */
public record Examined(@Nullable String sha256, long size, Findings findings) {}
