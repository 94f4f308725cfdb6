package id.kipp.judging;

import id.kipp.assignment.SubjectInRound;
import id.kipp.kernel.SubjectId;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** The agreed score of a proposal and the sealed versions it rests on, without what was said about it. */
public record Settled(@BsonId SubjectInRound id, Score agreed, List<Consolidation.Basis> basis) {

    /** @param score hundredths of a point */
    public record Score(int score) {}

    public SubjectId subject() {
        return id.subject();
    }

    public int score() {
        return agreed.score();
    }
}
