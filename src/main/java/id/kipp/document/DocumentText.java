package id.kipp.document;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** A file's text, kept beside its record so that lists of records stay light. Public, because the codec reads it. */
public record DocumentText(@BsonId DocumentId id, List<Passage> passages, Origin origin) {

    public DocumentText {
        passages = List.copyOf(passages);
    }
}
