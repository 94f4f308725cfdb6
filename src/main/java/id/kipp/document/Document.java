package id.kipp.document;

import id.kipp.audit.AuditLine;
import id.kipp.audit.Hidden;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.store.Aggregate;
import id.kipp.store.Flat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody handed in. What was handed in never changes, so its version stays 1; what reading found out is added
 * when it is known.
 *
 * @param owner what it belongs to, such as {@code proposal:P-1}
 * @param name safe to show
 */
public record Document(
        @BsonId DocumentId id,
        long version,
        String owner,
        String name,
        @Flat Received received,
        AccountId uploadedBy,
        Instant at,
        @Flat Read read,
        List<AuditLine> outbox)
        implements Aggregate {

    /**
     * What was read of it.
     *
     * @param state null while it waits to be read
     * @param unread its pages without readable text, as people say them ({@code 2–22, 24}); null when there is none, or none is
     *     readable
     * @param due when it is to be read, or, while that is being done, when to give up on whoever does it; null afterwards
     * @param attempts how often reading was begun
     */
    public record Read(
            @Nullable ReadingState state,
            @Nullable Integer pages,
            @Nullable Integer words,
            @Nullable String language,
            @Nullable String unread,
            @Nullable Instant due,
            int attempts) {

        static Read waits(@Nullable Instant due) {
            return new Read(null, null, null, null, null, due, 0);
        }

        static Read known(ReadingState state) {
            return new Read(state, null, null, null, null, null, 0);
        }
    }

    public String sha256() {
        return received.sha256();
    }

    public long size() {
        return received.size();
    }

    public String mediaType() {
        return received.mediaType();
    }

    public @Nullable ReadingState state() {
        return read.state();
    }

    public @Nullable Integer pages() {
        return read.pages();
    }

    public @Nullable Integer words() {
        return read.words();
    }

    public @Nullable String language() {
        return read.language();
    }

    public @Nullable String unread() {
        return read.unread();
    }

    static Document received(
            Actor actor, DocumentId id, Upload upload, Received received, Optional<ReadingState> known, Instant now) {
        var open = new Document(
                id,
                1,
                upload.owner(),
                ShownName.of(upload.name()),
                received,
                actor.id(),
                now,
                known.map(Read::known).orElseGet(() -> Read.waits(now)),
                List.of());
        var line = AuditLine.of(null, actor, "document.received", now, "document:" + id.value(), 1, open.facts());
        return open.with(List.of(line));
    }

    /** What was handed in, as it is logged; a file's name can be a person's. */
    Map<String, Object> facts() {
        return Map.of(
                "owner",
                owner,
                "nameSha256",
                new Hidden(name),
                "sha256",
                sha256(),
                "size",
                size(),
                "mediaType",
                mediaType(),
                "by",
                uploadedBy,
                "at",
                at);
    }

    private Document with(List<AuditLine> lines) {
        return new Document(id, version, owner, name, received, uploadedBy, at, read, lines);
    }

    /** To save it under: the ending is that of what it is, though it was handed in as {@code evil.html}. */
    public String fileName() {
        return ShownName.withEnding(name, Kind.of(mediaType()));
    }

    /** Whether its reading is still to come. */
    public boolean isWaiting() {
        return state() == null;
    }

    /** Whether people can judge by it. */
    public boolean isUsable() {
        var state = state();
        return state != null && state.usable();
    }

    /** The sentence that says what is known of it and what to do next. */
    public String stateKey() {
        var state = state();
        if (state == null) return "document.state.waiting";
        return unread() == null ? state.key() : "document.state.partial-pages";
    }

    /** What {@link #stateKey}'s sentence names. */
    public Object[] stateDetails() {
        var unread = unread();
        return unread == null ? new Object[0] : new Object[] {unread};
    }

    /** Whether a page of this anchor, {@code page-3}, can be shown as a picture. */
    public boolean hasPage(String anchor) {
        int last = Optional.ofNullable(pages()).orElse(1);
        return hasPictures() && IntStream.rangeClosed(1, last).anyMatch(n -> anchor.equals("page-" + n));
    }

    /** Whether its pages can be shown as pictures. */
    public boolean hasPictures() {
        return isUsable() && Kind.of(mediaType()).filter(Kind::hasPictures).isPresent();
    }
}
