package id.kipp.library;

import org.bson.codecs.pojo.annotations.BsonId;

/** A line of a list. */
public record LibraryRow(@BsonId String id, long version, LibraryItem.Head head, boolean hidden) {}
