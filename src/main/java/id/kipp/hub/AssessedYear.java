package id.kipp.hub;

import org.bson.codecs.pojo.annotations.BsonId;

/** A year of a hub in which its maturity was recorded, as lists show it. */
public record AssessedYear(@BsonId String id, String hub, int year, MaturityResult maturity) {}
