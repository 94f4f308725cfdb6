package id.kipp.decision;

import id.kipp.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Calls candidates as letters call them by now; what was recorded stays as it was laid out and decided on. */
@Component
class Calling {

    private final Proposals proposals;

    Calling(Proposals proposals) {
        this.proposals = proposals;
    }

    Decision over(Decision stored) {
        var called = proposals.called(stored.edition());
        return called.isEmpty() ? stored : stored.called(called);
    }
}
