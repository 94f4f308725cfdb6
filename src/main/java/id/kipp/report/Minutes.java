package id.kipp.report;

import static id.kipp.report.Wording.say;

import id.kipp.edition.EditionId;
import id.kipp.evaluation.Nomination;
import id.kipp.evaluation.Nominations;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.panel.Finalists;
import id.kipp.panel.Plenaries;
import id.kipp.panel.Plenary;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Minutes (<em>berita acara</em>) of what has been decided, as PDF; every figure is from the frozen decision. */
@Service
public class Minutes {

    private final IssuedStore store;
    private final Protocols protocols;
    private final Proof proof;
    private final Nominations nominations;
    private final Finalists finalists;
    private final Plenaries plenaries;
    private final Clock clock;

    Minutes(
            IssuedStore store,
            Protocols protocols,
            Proof proof,
            Nominations nominations,
            Finalists finalists,
            Plenaries plenaries,
            Clock clock) {
        this.store = store;
        this.protocols = protocols;
        this.proof = proof;
        this.nominations = nominations;
        this.finalists = finalists;
        this.plenaries = plenaries;
        this.clock = clock;
    }

    /** @throws Refusal {@code nomination.not-decided} */
    public byte[] nomination(Actor actor, EditionId edition, String group) {
        var decided = nominations
                .find(actor, edition, group)
                .filter(Nomination::isDecided)
                .orElseThrow(() -> new Refusal("nomination.not-decided"));
        return print(actor, protocols.of(decided));
    }

    /** @throws Refusal {@code plenary.not-decided} */
    public byte[] finalists(Actor actor, EditionId edition, String group) {
        var decided = finalists
                .find(actor, edition, group)
                .filter(Plenary::decided)
                .orElseThrow(() -> new Refusal("plenary.not-decided"));
        return print(actor, protocols.of(decided));
    }

    /** @throws Refusal {@code plenary.not-decided} */
    public byte[] plenary(Actor actor, EditionId edition, String group) {
        var decided = plenaries
                .find(actor, edition, group)
                .filter(Plenary::decided)
                .orElseThrow(() -> new Refusal("plenary.not-decided"));
        return print(actor, protocols.of(decided));
    }

    private byte[] print(Actor actor, Protocol protocol) {
        var stated = protocol.stated();
        issue(actor, stated);
        var body = protocol.markup()
                .raw(proof.of(stated.code(), stated.sha256(), say("minutes.proof"))
                        .toString());
        return Pdf.of(protocol.title() + " " + stated.number(), body);
    }

    /** A print that is out must be found by its code, so it is registered first; every further print is the same one. */
    private void issue(Actor actor, Issued.Stated stated) {
        if (store.find(stated.code()).isPresent()) return;
        try {
            store.save(Issued.of(actor, stated, clock.instant()));
        } catch (Refusal stale) {
            if (!stale.key().equals("problem.stale")) throw stale; // else another print came first
        }
    }
}
