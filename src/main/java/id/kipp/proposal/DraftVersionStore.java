package id.kipp.proposal;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/** Earlier texts of drafts, packed: a few of each. */
@Component
class DraftVersionStore {

    private final MongoCollection<DraftVersion> versions;
    private final Codec<ProposalDraft> codec;

    DraftVersionStore(MongoDatabase database) {
        this.versions = database.getCollection("draft-versions", DraftVersion.class);
        versions.createIndex(Indexes.ascending("proposal", "number"));
        this.codec = database.getCodecRegistry().get(ProposalDraft.class);
    }

    /** A draft's version says the same for ever: kept twice it is kept once. What was kept too many is thinned out. */
    void keep(Draft draft, KeptDraft.Why why) {
        var id = DraftVersion.idOf(draft.id(), draft.version());
        // what was returned is that for good, whatever its unit does with it afterwards
        if (why != KeptDraft.Why.RETURNED && versions.countDocuments(new Document("_id", id)) > 0) return;
        var text = packed(draft.text());
        var kept = new DraftVersion(id, draft.id(), draft.version(), why, draft.savedBy(), draft.savedAt(), text);
        versions.replaceOne(new Document("_id", id), kept, new ReplaceOptions().upsert(true));
        DraftThinning.tooMany(of(draft.id())).forEach(one -> versions.deleteOne(new Document("_id", one.id())));
    }

    /** Oldest first. */
    List<KeptDraft> of(ProposalId proposal) {
        return versions.withDocumentClass(KeptDraft.class)
                .find(new Document("proposal", proposal))
                .projection(Projections.include("number", "why", "by", "at"))
                .sort(Sorts.ascending("number"))
                .into(new ArrayList<>());
    }

    Optional<ProposalDraft> text(ProposalId proposal, long number) {
        var id = DraftVersion.idOf(proposal, number);
        return Optional.ofNullable(versions.find(new Document("_id", id)).first())
                .map(v -> unpacked(v.text()));
    }

    private Binary packed(ProposalDraft text) {
        var raw = new RawBsonDocument(text, codec).getByteBuffer();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(raw.array(), raw.position(), raw.remaining());
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return new Binary(bytes.toByteArray());
    }

    private ProposalDraft unpacked(Binary text) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(text.getData()))) {
            return new RawBsonDocument(zip.readAllBytes()).decode(codec);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
