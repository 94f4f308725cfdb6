package id.kipp.judging;

import id.kipp.kernel.AccountId;
import id.kipp.store.Flat;
import org.bson.codecs.pojo.annotations.BsonId;

/** How far a judge is in a round; never what they gave. @param sealed sheets finished @param assigned sheets to do */
public record DeskLoad(@BsonId String id, @Flat DeskRow.In in, AccountId evaluator, int sealed, int assigned) {

    static DeskLoad of(DeskRow.In in, AccountId evaluator, int sealed, int assigned) {
        return new DeskLoad(
                in.edition().value() + "/" + in.round() + "/" + evaluator.value(), in, evaluator, sealed, assigned);
    }
}
