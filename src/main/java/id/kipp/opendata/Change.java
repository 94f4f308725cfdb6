package id.kipp.opendata;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Something that happened to an innovation in public.
 *
 * @param seq its place in the log; later ones are greater, and there are gaps
 * @param kind created, updated or withdrawn
 */
public record Change(@BsonId long seq, Instant at, String kind, String number) {}
