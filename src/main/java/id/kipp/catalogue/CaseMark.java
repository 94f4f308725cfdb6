package id.kipp.catalogue;

import org.bson.codecs.pojo.annotations.BsonId;

/** What a list shows of a case. */
public record CaseMark(@BsonId EntryId id, Pulse pulse) {}
