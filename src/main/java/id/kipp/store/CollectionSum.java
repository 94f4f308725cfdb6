package id.kipp.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bson.RawBsonDocument;

/**
 * What a collection holds, in one number: the SHA-256 of its documents, added up, so that the order in which an engine gives them is
 * nothing to it.
 */
record CollectionSum(long documents, long bytes, BigInteger hash) {

    static final CollectionSum NONE = new CollectionSum(0, 0, BigInteger.ZERO);

    private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(256);

    static CollectionSum of(MongoCollection<RawBsonDocument> collection) {
        var digest = sha256();
        long documents = 0;
        long bytes = 0;
        var hash = BigInteger.ZERO;
        var all = collection.find(Filters.ne("_id", StoreCopy.MARK.getString("_id")));
        for (var document : all.batchSize(CollectionCopy.AT_ONCE)) {
            var stored = CollectionCopy.bytes(CollectionCopy.idFirst(document));
            documents++;
            bytes += stored.length;
            hash = hash.add(new BigInteger(1, digest.digest(stored))).mod(LIMIT);
        }
        return new CollectionSum(documents, bytes, hash);
    }

    CollectionSum and(CollectionSum other) {
        return new CollectionSum(
                documents + other.documents,
                bytes + other.bytes,
                hash.add(other.hash).mod(LIMIT));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
