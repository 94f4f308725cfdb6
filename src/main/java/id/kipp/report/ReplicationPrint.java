package id.kipp.report;

import id.kipp.audit.Canonical;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Code;
import id.kipp.kernel.Province;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Sentences;
import id.kipp.kernel.Stale;
import id.kipp.replication.PaperKind;
import id.kipp.replication.PaperText;
import id.kipp.replication.PaperTexts;
import id.kipp.replication.Replication;
import id.kipp.replication.ReplicationId;
import id.kipp.replication.ReplicationRefusal;
import id.kipp.replication.Replications;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;

/** The letters and agreements of a replication as PDF: drafts until their step is done, then issued once and for good. */
@Service
public class ReplicationPrint {

    private static final Sentences SAY = PrintWording.SAY;
    private static final int CODE = 12;

    private final Replications replications;
    private final PaperTexts texts;
    private final IssuedPaperStore issued;
    private final Proof proof;
    private final RandomGenerator random;
    private final Clock clock;

    ReplicationPrint(
            Replications replications,
            PaperTexts texts,
            IssuedPaperStore issued,
            Proof proof,
            RandomGenerator random,
            Clock clock) {
        this.replications = replications;
        this.texts = texts;
        this.issued = issued;
        this.proof = proof;
        this.random = random;
        this.clock = clock;
    }

    /** Those that have something to say of it by now, or that are signed for it. */
    public List<PaperKind> papers(Actor actor, ReplicationId id) {
        var one = replications.get(actor, id);
        return Arrays.stream(PaperKind.values())
                .filter(k -> PaperFacts.isOfOne(one, k))
                .toList();
    }

    /**
     * For whoever may see the replication. The first print of what is done is the one that holds.
     *
     * @throws Refusal {@code paper.none} where it has no such paper, or a certificate that was revoked
     */
    public byte[] pdf(Actor actor, ReplicationId id, PaperKind kind) {
        var one = replications.get(actor, id);
        if (!PaperFacts.isOfOne(one, kind)) throw new Refusal(ReplicationRefusal.NO_PAPER);
        if (!PaperFacts.isDone(one, kind)) return draft(worded(one, kind), PaperSheet.of(one, kind, worded(one, kind)));
        var paper = issue(actor, one, kind);
        var body = new Markup()
                .raw(paper.printed().body())
                .raw(proof.of(paper.id(), paper.printed().sha256(), SAY.of("paper.proof"))
                        .toString());
        return Pdf.of(paper.printed().title(), body);
    }

    /** Whether its print is no draft. */
    boolean isIssued(Actor actor, ReplicationId id, PaperKind kind) {
        var one = replications.get(actor, id);
        return PaperFacts.isOfOne(one, kind) && PaperFacts.isDone(one, kind);
    }

    /** A text as it will read, about something that does not exist. */
    @PublicAccess("a letter about nothing says nothing of anybody")
    public byte[] preview(PaperText text) {
        var facts = new java.util.HashMap<String, String>();
        PaperKind.PLACES.forEach(p -> facts.put(p, SAY.of("paper.sample." + p)));
        var filled = text.filled(facts);
        var body = new Markup().element("h1 class='center'", filled.title());
        PaperBody.into(body, filled.body());
        return draft(filled, body);
    }

    private static byte[] draft(PaperText text, Markup body) {
        return Pdf.of(
                text.title(),
                new Markup().element("div class='draft'", SAY.of("paper.draft")).raw(body.toString()));
    }

    private PaperText worded(Replication one, PaperKind kind) {
        Province province = one.about().adopter().province();
        var year = LocalDate.ofInstant(one.standing().since(), PaperFacts.WIB).getYear();
        Map<String, String> facts = PaperFacts.of(one, kind);
        return texts.of(kind, province, year).filled(facts);
    }

    private IssuedPaper issue(Actor actor, Replication one, PaperKind kind) {
        var of = new IssuedPaper.Of(one.id(), kind, PaperFacts.occasion(one, kind));
        return issued.of(of).orElseGet(() -> {
            var text = worded(one, kind);
            var body = PaperSheet.of(one, kind, text).toString();
            var printed = new IssuedPaper.Printed(text.title(), body, Canonical.sha256(body));
            var certificate = one.papers().certificate();
            var code = kind == PaperKind.CERTIFICATE && certificate != null
                    ? certificate.code()
                    : Code.random(random, CODE);
            try {
                return issued.save(
                        IssuedPaper.of(actor, code, of, PaperFacts.number(one, kind), printed, clock.instant()));
            } catch (Stale another) { // printed it at the same moment
                return issued.of(of).orElseThrow(() -> another);
            }
        });
    }
}
