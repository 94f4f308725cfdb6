package id.kipp.proposal;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import id.kipp.NationalText;
import id.kipp.audit.Canonical;
import id.kipp.audit.Straight;
import id.kipp.award.Titles;
import id.kipp.document.Document;
import id.kipp.document.NationalPapers;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import id.kipp.store.Aggregates;
import id.kipp.store.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** Proposals as their people and the secretariat would have written them, stored by the hundred. */
public final class NationalEntries {

    /** Who proposes and where its institution lies. */
    public record Proposer(Actor writer, Actor admin, AgencySnapshot agency) {}

    /** A proposal with what belongs to it; {@code revision} is null before it is submitted. */
    public record Written(Proposal proposal, Draft draft, Revision revision, List<Document> letters) {}

    private final ApplicationContext context;
    private final Edition edition;
    private final Actor secretary;
    private final NationalText words;
    private final Instant begun;
    private final Aggregates<Proposal> proposals;
    private final Aggregates<Draft> drafts;
    private final MongoCollection<Revision> revisions;

    public NationalEntries(
            ApplicationContext context, Edition edition, Actor secretary, NationalText words, Instant begun) {
        this.words = words;
        this.context = context;
        this.edition = edition;
        this.secretary = secretary;
        this.begun = begun;
        var outbox = context.getBean(Outbox.class);
        this.proposals = outbox.aggregates("proposals", Proposal.class);
        this.drafts = outbox.aggregates("drafts", Draft.class);
        this.revisions = context.getBean(MongoDatabase.class).getCollection("revisions", Revision.class);
    }

    public static ProposalId id(EditionId edition, int number) {
        return new ProposalId("%s-N%07d".formatted(edition.value(), number));
    }

    /** Written at full length, and still with its unit. */
    public Written drafted(int number, String group, Proposer by) {
        var id = id(edition.id(), number);
        var letters = IntStream.range(0, words.letters())
                .mapToObj(i -> letter(id, i, by.writer()))
                .toList();
        var proposal = Proposal.drafted(
                by.writer(),
                id,
                edition.id(),
                by.writer().agency().orElseThrow(),
                by.writer().unit().orElseThrow(),
                begun);
        var draft = new Draft(id, 3, text(number, group, letters), by.writer().id(), begun, begun, List.of());
        return new Written(proposal, draft, null, letters);
    }

    /** Handed to the agency, and submitted by it. */
    public Written submitted(Written w, int number, Proposer by) {
        var at = begun.plus(Duration.ofDays(3)).plusSeconds(number);
        var revision = frozen(w, at);
        var sent = w.proposal().moveTo(by.writer(), Stage.AT_AGENCY, "proposal.sent", at, Map.of());
        return new Written(
                sent.entered(by.admin(), receipt(number, w.draft().text(), revision.sha256(), by, at), at),
                w.draft(),
                revision,
                w.letters());
    }

    /** Passes the screening; {@code outcome} says how. */
    public Written screened(Written w, Screening.Outcome outcome) {
        var at = begun.plus(Duration.ofDays(20));
        var reason = outcome == Screening.Outcome.PASSED ? "" : NationalText.words(at.getNano(), 20);
        var checks = edition.constitution().screening().items().stream()
                .map(i -> new Screening.Check(i.key(), Screening.Verdict.PASS, ""))
                .toList();
        var seen = w.proposal().screened(new Screening(checks, outcome, reason, secretary.id(), at));
        var judged = outcome == Screening.Outcome.PASSED
                ? seen.moveTo(secretary, Stage.SCREENED, "proposal.screened", at, Map.of("outcome", outcome))
                : seen.closed(secretary, Closing.Outcome.NOT_ADMITTED, reason, at);
        return new Written(judged, w.draft(), w.revision(), w.letters());
    }

    public void store(List<Written> all) {
        var looked =
                words.isBrief() ? all.stream().filter(w -> w.revision() == null).toList() : all;
        drafts.insert(looked.stream().map(Written::draft).toList(), NationalEntries::taken);
        var papers =
                words.isBrief() ? all.stream().filter(w -> w.revision() != null).toList() : all;
        NationalPapers.insert(
                context, papers.stream().flatMap(w -> w.letters().stream()).toList());
        var frozen = all.stream().map(Written::revision).filter(r -> r != null).toList();
        if (!frozen.isEmpty()) revisions.insertMany(frozen);
        storeLives(all);
    }

    /** Without their texts. */
    public void storeLives(List<Written> all) {
        Straight.insert(context, proposals, all.stream().map(Written::proposal).toList());
    }

    private static Refusal taken() {
        return new Stale();
    }

    private Document letter(ProposalId id, int which, Actor by) {
        var name = "surat-" + which + ".pdf";
        var sha256 = Canonical.sha256(id.value() + name);
        return NationalPapers.read(id.value() + "-" + which, "proposal:" + id.value(), name, sha256, by.id(), begun);
    }

    private ProposalDraft text(int number, String group, List<Document> letters) {
        var form = edition.constitution().form(group);
        var sections = form.sections().stream()
                .collect(Collectors.toMap(
                        s -> s.key(), s -> words.section(31L * number + s.key().hashCode(), s.maxWords())));
        var slots = form.attachments().stream().map(a -> a.key()).toList();
        var files = IntStream.range(0, letters.size())
                .mapToObj(i -> new Attached(
                        slots.get(i), letters.get(i).id(), letters.get(i).name()))
                .toList();
        var categories = edition.constitution().categories();
        return new ProposalDraft(
                new ProposalDraft.Heading(
                        NationalText.title(edition.id().value(), number),
                        group,
                        categories.get(number % categories.size()).key()),
                new ProposalDraft.Stated(List.of(3, 16), LocalDate.of(2019, 1, 1), false, "", List.of(), true, null),
                new Innovator("Tim Inovasi " + number, "0812-0000-0001", "tim@contoh.test"),
                "https://www.youtube.com/watch?v=abcdefghijk",
                sections,
                files);
    }

    private Revision frozen(Written w, Instant at) {
        var text = w.draft().text();
        var files = IntStream.range(0, w.letters().size())
                .mapToObj(i -> {
                    var letter = w.letters().get(i);
                    var slot = text.files().get(i).slot();
                    return new FrozenFile(slot, letter.id(), letter.name(), letter.sha256(), letter.size());
                })
                .toList();
        return new Revision(
                Canonical.sha256(w.proposal().id().value()), w.proposal().id(), 1, text, files, "garam", at);
    }

    private Submission receipt(int number, ProposalDraft text, String revision, Proposer by, Instant at) {
        var receiptNumber = "KIPP-%s-%05d".formatted(edition.id().value(), number);
        var code = "%s%09d".formatted(edition.id().value(), number);
        return new Submission(
                new Header(receiptNumber, text.title(), text.group(), text.category(), by.agency(), null),
                new Submission.Handed(code, revision, 1, at, by.admin().id()),
                Titles.key(text.title()),
                text.sdgs(),
                text.start(),
                List.of());
    }
}
