package id.kipp.objection;

import id.kipp.audit.Hidden;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A case as it is logged and exported: who wrote, what, and what was answered, only by hashes. */
final class CaseFacts {

    private CaseFacts() {}

    static Map<String, @Nullable Object> of(Objection o) {
        var facts = new HashMap<String, @Nullable Object>();
        var filed = o.filed();
        facts.put("edition", o.edition());
        facts.put("proposal", o.proposal());
        facts.put("matter", o.against().matter());
        facts.put("letter", o.against().letter());
        facts.put("kind", filed.filing().kind());
        facts.put("state", o.state());
        facts.put("at", filed.at());
        facts.put("language", filed.language());
        facts.put("filingSha256", new Hidden(filed.filing()));
        facts.put("evidence", filed.files().stream().map(Evidence::document).toList());
        if (o.handling() instanceof Handling h) {
            facts.put("handler", h.handler());
            facts.put("answerUntil", h.answerUntil());
        }
        if (o.answer() instanceof Reply a) {
            facts.put("answerSha256", new Hidden(a.text()));
            facts.put(
                    "answerEvidence", a.files().stream().map(Evidence::document).toList());
            facts.put("answeredBy", a.by());
        }
        if (o.finding() instanceof CaseFinding f) {
            facts.put("consequence", f.consequence());
            facts.put("foundBy", f.by());
            facts.put("consents", f.consents());
            facts.put("reasonSha256", new Hidden(f.reason()));
            if (f.letter() != null) facts.put("announcedBy", f.letter());
        }
        return facts;
    }
}
