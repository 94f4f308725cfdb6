package id.kipp.decision;

import id.kipp.assignment.Disclosure;
import id.kipp.assignment.RestsOn;
import id.kipp.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Once something has been decided since somebody stepped back, it was decided without them. */
@Component
class DecidedWithout implements RestsOn {

    private final DecisionStore store;

    DecidedWithout(DecisionStore store) {
        this.store = store;
    }

    @Override
    public void requireNothing(Disclosure disclosure) {
        var since = disclosure.said().at();
        if (store.in(disclosure.edition()).stream()
                .anyMatch(d -> d.decided() && d.session().at().isAfter(since)))
            throw new Refusal(DecisionRefusal.RESTS);
    }
}
