package id.kipp.proposal;

import org.bson.codecs.pojo.annotations.BsonId;

/** An entry that waits for a verdict, as the line of a queue. */
public record Queued(@BsonId ProposalId id, Named submission) {

    public record Named(String number, String title) {}

    public String number() {
        return submission.number();
    }

    public String title() {
        return submission.title();
    }
}
