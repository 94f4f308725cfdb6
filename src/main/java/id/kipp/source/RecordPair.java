package id.kipp.source;

import java.util.Optional;

/**
 * A record and what it may be a double of, side by side.
 *
 * @param reasons why they may be the same; empty where they no longer are alike
 */
public record RecordPair(Innovation record, Innovation twin, Optional<TwinLikeness> reasons) {

    static Optional<TwinLikeness> reasons(SourceRecord record, Innovation own, String twin, Innovation other) {
        return Alike.of(
                Features.of(record.id(), record.register(), own.year(), own.title(), own.text()),
                Features.of(twin, null, other.year(), other.title(), other.text()));
    }
}
