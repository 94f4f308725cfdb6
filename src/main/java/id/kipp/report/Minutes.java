package id.kipp.report;

import static id.kipp.report.PrintWording.say;

import id.kipp.decision.Decision;
import id.kipp.decision.DecisionRefusal;
import id.kipp.decision.Decisions;
import id.kipp.decision.Withheld;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Code;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Minutes (<em>berita acara</em>) of what has been decided, as PDF; every figure is from the frozen decision. */
@Service
public class Minutes {

    private static final int CODE_LETTERS = 14;

    private final IssuedStore store;
    private final Protocols protocols;
    private final Proof proof;
    private final Decisions decisions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Minutes(IssuedStore store, Protocols protocols, Proof proof, Decisions decisions, Clock clock) {
        this.store = store;
        this.protocols = protocols;
        this.proof = proof;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** @throws Refusal {@code decision.not-decided}, {@code conflict.minutes} to whoever is in conflict with a part */
    public byte[] of(Actor actor, EditionId edition, String matter, String group) {
        requireWhole(decisions.withheld(actor, edition, matter, group));
        var decided = decisions.history(actor, edition, matter, group).stream()
                .filter(Decision::decided)
                .findFirst()
                .orElseThrow(() -> new Refusal(DecisionRefusal.NOT_DECIDED));
        return print(actor, protocols.of(decided, decisions.rule(edition, matter, group)));
    }

    /** Minutes say everything, and there is only one version of them. */
    private static void requireWhole(List<Withheld> withheld) {
        if (!withheld.isEmpty()) throw new Refusal(ReportRefusal.CONFLICT_MINUTES, withheld.size());
    }

    private byte[] print(Actor actor, Protocol protocol) {
        var stated = protocol.stated();
        var code = issued(actor, stated).id();
        var body = protocol.markup()
                .raw(proof.of(code, stated.sha256(), say("minutes.proof")).toString());
        return Pdf.of(protocol.title() + " " + stated.number(), body);
    }

    /** A print that is out must be found by its code, so it is registered first; every further print is the same one. */
    private Issued issued(Actor actor, Issued.Stated stated) {
        var before = store.of(stated.sha256());
        if (before.isPresent()) return before.get();
        try {
            return store.save(Issued.of(actor, "BA" + Code.random(random, CODE_LETTERS), stated, clock.instant()));
        } catch (Stale stale) {
            // another print came first, or by a chance of nothing the code is taken
            return store.of(stated.sha256()).orElseThrow(() -> stale);
        }
    }
}
