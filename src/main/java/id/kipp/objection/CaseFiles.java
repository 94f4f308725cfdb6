package id.kipp.objection;

import id.kipp.document.Document;
import id.kipp.document.DocumentId;
import id.kipp.document.Documents;
import id.kipp.document.FilesWanted;
import id.kipp.document.Quota;
import id.kipp.document.Upload;
import id.kipp.edition.Edition;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Evidence of cases: as few and as small as the edition says, looked at as every other file, kept as long as a case names it. */
@Component
class CaseFiles implements FilesWanted {

    private static final String OWNER = "objection:";

    private final Documents documents;
    private final ObjectionStore store;

    CaseFiles(Documents documents, ObjectionStore store) {
        this.documents = documents;
        this.store = store;
    }

    /**
     * @throws Refusal {@code objection.too-many-files}, {@code document.too-large}, {@code document.interrupted}, {@code
     *     document.evidence-full} once all cases of the edition have as much as it keeps
     */
    List<Evidence> take(Actor actor, String number, Edition edition, List<HandedIn> files) {
        var rule = edition.constitution().announcing().caseRule();
        var room = edition.constitution().entry().storageRule().evidenceBytes();
        var quotas = List.of(new Quota(Quota.Holder.EVIDENCE, edition.id().value(), room));
        if (files.size() > rule.files()) throw new Refusal(ObjectionRefusal.TOO_MANY_FILES, rule.files());
        var taken = new ArrayList<Evidence>();
        try {
            for (var file : files) {
                var document = documents.receive(
                        actor, new Upload(OWNER + number, file.name(), file.content(), rule.maxBytes(), quotas));
                taken.add(new Evidence(document.id(), document.name()));
            }
        } catch (RuntimeException refused) {
            letGo(taken);
            throw refused;
        }
        return taken;
    }

    /** No case came of them. */
    void letGo(Collection<Evidence> files) {
        files.forEach(f -> documents.letGo(f.document()));
    }

    @Override
    public boolean owns(String owner) {
        return owner.startsWith(OWNER);
    }

    @Override
    public Set<DocumentId> of(String owner) {
        return store.find(owner.substring(OWNER.length())).stream()
                .flatMap(o -> all(o).stream())
                .map(Evidence::document)
                .collect(Collectors.toSet());
    }

    Map<DocumentId, Document> states(Collection<Evidence> files) {
        return documents.find(files.stream().map(Evidence::document).toList());
    }

    /** @throws Refusal {@code objection.unknown} where it is none of these */
    InputStream content(Collection<Evidence> files, DocumentId id) {
        if (files.stream().noneMatch(f -> f.document().equals(id))) throw new Refusal(ObjectionRefusal.UNKNOWN);
        return documents.content(id);
    }

    /** Of both sides. */
    static List<Evidence> all(Objection o) {
        var answer = o.answer();
        return Stream.concat(
                        o.filed().files().stream(), answer == null ? Stream.<Evidence>of() : answer.files().stream())
                .toList();
    }
}
