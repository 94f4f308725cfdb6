package id.kipp.proposal;

import id.kipp.award.Awards;
import id.kipp.award.Titles;
import id.kipp.document.Document;
import id.kipp.document.DocumentId;
import id.kipp.document.Documents;
import id.kipp.document.Kind;
import id.kipp.edition.Edition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs every check there is over one draft: the form's own, titles, places left, and those of modules above. */
@Component
class SubmissionChecks {

    private final ProposalStore store;
    private final Documents documents;
    private final Awards awards;
    private final ObjectProvider<SubmissionCheck> others;

    SubmissionChecks(ProposalStore store, Documents documents, Awards awards, ObjectProvider<SubmissionCheck> others) {
        this.store = store;
        this.documents = documents;
        this.awards = awards;
        this.others = others;
    }

    /** What the form asks for. */
    Readiness readiness(Edition edition, ProposalDraft text, Map<DocumentId, Document> files) {
        return Readiness.of(Completeness.of(edition, text, states(files)), Completeness.asked(edition, text));
    }

    /** What the agency is told before it submits. */
    List<Finding> beforeSubmission(Edition edition, Proposal proposal, ProposalDraft text) {
        var found = new ArrayList<>(Completeness.of(edition, text, states(text)));
        var entries = store.entries(edition.id(), proposal.agency()).without(proposal.id());
        titles(entries, proposal, text, found);
        var group = edition.constitution().group(text.group());
        if (group.quota() > 0 && entries.taken(group.key()) >= group.quota())
            found.add(Finding.of(FindingKind.QUOTA_FULL, "group", group.quota()));
        others.stream().forEach(c -> {
            found.addAll(c.findings(edition, proposal, text));
            c.settled(edition, proposal, text)
                    .forEach(k -> found.removeIf(f -> f.kind().equals(k.name())));
        });
        return List.copyOf(found);
    }

    private void titles(Entries entries, Proposal proposal, ProposalDraft text, List<Finding> found) {
        var key = Titles.key(text.title());
        if (entries.entries().stream().anyMatch(e -> e.titleKey().equals(key)))
            found.add(Finding.of(FindingKind.SAME_TITLE_IN_AGENCY, "title"));
        if (store.sameTitleElsewhere(proposal.edition(), key, proposal.agency()))
            found.add(Finding.of(FindingKind.SAME_TITLE_ELSEWHERE, "title"));
        awards.like(text.title())
                .ifPresent(a -> found.add(
                        Finding.of(FindingKind.LIKE_EARLIER_WINNER, "title", a.title(), a.agencyName(), a.year())));
    }

    private Map<DocumentId, Completeness.Read> states(ProposalDraft text) {
        return states(
                documents.find(text.files().stream().map(Attached::document).toList()));
    }

    private static Map<DocumentId, Completeness.Read> states(Map<DocumentId, Document> files) {
        var states = new HashMap<DocumentId, Completeness.Read>();
        files.forEach((id, document) -> states.put(id, read(document)));
        return states;
    }

    private static Completeness.Read read(Document document) {
        var kind = Kind.of(document.mediaType()).map(Kind::name).orElse("");
        var state = document.state();
        if (state == null) return new Completeness.Read(Completeness.State.WAITING, kind);
        return switch (state) {
            case READ, PARTIAL -> new Completeness.Read(Completeness.State.USABLE, kind);
            case NO_TEXT -> new Completeness.Read(Completeness.State.NO_TEXT, kind);
            case ENCRYPTED, DAMAGED, TOO_LARGE, TIMEOUT, REJECTED ->
                new Completeness.Read(Completeness.State.REFUSED, kind);
        };
    }
}
