package id.kipp.hub;

import org.jspecify.annotations.Nullable;

/**
 * How far a hub's assessment is in a year.
 *
 * @param approved its own answers are final
 * @param verified how many copies are
 * @param result null while none was recorded
 */
public record MaturityRow(String hub, String name, boolean approved, int verified, @Nullable MaturityResult result) {}
