package id.kipp.intake;

import id.kipp.document.Document;
import id.kipp.document.DocumentId;
import id.kipp.document.Documents;
import id.kipp.document.FilesWanted;
import id.kipp.document.Quota;
import id.kipp.document.ReadingState;
import id.kipp.document.Upload;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Letters of appointment as strangers hand them in: looked at as every other file, little of one network and not much in all;
 * gone after a day when nothing came of them.
 */
@Component
class AppointmentLetters implements FilesWanted {

    /** Bytes of one. */
    static final int MOST_BYTES = 5 << 20;

    /** Bytes of all that came from one network and are kept. */
    static final long OF_ONE = 8L * MOST_BYTES;

    private static final long OF_ALL = 100L * MOST_BYTES;
    private static final String OWNER = "registration:";

    /** Where somebody comes from is counted and not kept: another process knows no network again. */
    private final String salt = UUID.randomUUID().toString();

    private final Documents documents;
    private final RegistrationStore store;

    AppointmentLetters(Documents documents, RegistrationStore store) {
        this.documents = documents;
        this.store = store;
    }

    /**
     * @throws Refusal {@code registration.letter-file} where it is no letter, {@code document.too-large}, {@code
     *     document.letters-full}, {@code document.interrupted}
     */
    DocumentId receive(Actor actor, String network, String name, InputStream content) {
        var all = new Quota(Quota.Holder.LETTERS, "all", OF_ALL);
        var own = new Quota(Quota.Holder.LETTERS_FROM, fingerprint(network), OF_ONE);
        var upload = new Upload(OWNER + UUID.randomUUID(), name, content, MOST_BYTES, List.of(all, own));
        var letter = documents.receive(actor, upload);
        if (letter.state() == ReadingState.REJECTED || letter.size() == 0)
            throw new Refusal(IntakeRefusal.REGISTRATION_FILE);
        return letter.id();
    }

    private String fingerprint(String network) {
        return UUID.nameUUIDFromBytes((salt + network).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Whose it is. @throws Refusal {@code registration.letter-file} where there is none, or another's */
    String owner(DocumentId letter) {
        return documents
                .find(letter)
                .map(Document::owner)
                .filter(this::owns)
                .orElseThrow(() -> new Refusal(IntakeRefusal.REGISTRATION_FILE));
    }

    Map<DocumentId, Document> states(Collection<DocumentId> letters) {
        return documents.find(letters);
    }

    InputStream content(DocumentId letter) {
        return documents.content(letter);
    }

    void letGo(DocumentId letter) {
        documents.letGo(letter);
    }

    @Override
    public boolean owns(String owner) {
        return owner.startsWith(OWNER);
    }

    @Override
    public Set<DocumentId> of(String owner) {
        return Set.copyOf(store.letters(owner));
    }
}
