package id.kipp.hub;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;

/** Whether an institution meets a criterion, and why one thinks so. */
public record HubVerdict(HubCriterion criterion, boolean met, String reason) {

    /** @throws Refusal {@code hub.reason-missing}, {@code text.too-long} */
    HubVerdict checked() {
        return new HubVerdict(criterion, met, Typed.reason(reason, HubRefusal.REASON_MISSING));
    }
}
