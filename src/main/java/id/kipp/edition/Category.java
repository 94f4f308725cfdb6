package id.kipp.edition;

import org.jspecify.annotations.Nullable;

/** @param minAgeMonths a younger innovation is welcome in this category; null: the group's age counts */
public record Category(String key, String id, String en, @Nullable Integer minAgeMonths) implements Labelled {}
