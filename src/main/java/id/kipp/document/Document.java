package id.kipp.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

public record Document(
        DocumentId id,
        String name,
        String sha256,
        long bytes,
        String mediaType,
        @Nullable ReadingState state,
        @Nullable Integer pages,
        @Nullable Integer words,
        @Nullable String language,
        Instant at) {}
