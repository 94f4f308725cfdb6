package id.kipp.replication;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** Of a replication its letters, field by field as in {@link Replication}. */
public record ProofRow(@BsonId ReplicationId id, Of about, Before preparation, Done progress, Papers papers) {

    public record Of(Letter interest) {}

    public record Letter(String number) {}

    public record Before(@Nullable Signed agreement) {}

    public record Signed(String ownerNumber, String adopterNumber, @Nullable LocalDate day) {}

    public record Done(String startProof) {}

    public record Papers(String commitment) {}
}
