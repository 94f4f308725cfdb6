package id.kipp.proposal;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Who has which proposal before them: one document each, too small for the log and gone when it has run out. */
@Component
class ClaimStore {

    private final MongoCollection<Claim> claims;

    ClaimStore(MongoDatabase database) {
        this.claims = database.getCollection("screeningClaims", Claim.class);
        claims.createIndex(Indexes.ascending("edition", "until"));
    }

    Optional<Claim> find(ProposalId id, Instant now) {
        return Optional.ofNullable(claims.find(byId(id)).first())
                .filter(c -> c.until().isAfter(now));
    }

    /** Takes it where it is free, has run out or is the same person's. @return whose it is now */
    Claim take(Claim wanted, Instant now) {
        var free = Filters.and(
                byId(wanted.id()),
                Filters.or(new Document("by", wanted.by()), new Document("until", new Document("$lte", now))));
        try {
            claims.replaceOne(free, wanted, new ReplaceOptions().upsert(true));
            return wanted;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw taken;
        } catch (MongoCommandException taken) {
            if (ErrorCategory.fromErrorCode(taken.getErrorCode()) != ErrorCategory.DUPLICATE_KEY) throw taken;
        }
        return find(wanted.id(), now).orElse(wanted); // it ran out this very moment: the next act takes it
    }

    /** Of another page, or another person, nothing happens. */
    void drop(ProposalId id, AccountId by, String page) {
        claims.deleteOne(byId(id).append("by", by).append("page", page));
    }

    /** It is decided: no page of theirs has it any more. */
    void done(ProposalId id, AccountId by) {
        claims.deleteOne(byId(id).append("by", by));
    }

    void sweep(EditionId edition, Instant now) {
        claims.deleteMany(new Document("edition", edition).append("until", new Document("$lte", now)));
    }

    /** All that hold, of an edition. */
    List<Claim> held(EditionId edition, Instant now) {
        return claims.find(new Document("edition", edition).append("until", new Document("$gt", now)))
                .into(new ArrayList<>());
    }

    private static Document byId(ProposalId id) {
        return new Document("_id", id);
    }
}
