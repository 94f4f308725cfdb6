package id.kipp.hub;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A hub as lists show it. */
public record HubRow(
        @BsonId String id,
        long version,
        HubHead head,
        HubStatus status,
        HubSetup setup,
        List<HubStep> steps,
        @Nullable HubStep pending) {}
