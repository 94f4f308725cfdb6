package id.kipp.judging;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import org.bson.codecs.pojo.annotations.BsonId;

/** How far an evaluator is; never what they gave. @param sealed sheets finished @param assigned sheets to do */
public record DeskLoad(@BsonId String id, EditionId edition, AccountId evaluator, int sealed, int assigned) {

    static DeskLoad of(EditionId edition, AccountId evaluator, int sealed, int assigned) {
        return new DeskLoad(edition.value() + "/" + evaluator.value(), edition, evaluator, sealed, assigned);
    }
}
