package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.audit.ListRef;
import id.kipp.decision.Consent;
import id.kipp.decision.Decision;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AdmissionsAreDecisionsTest {

    static final Instant FIRST = Instant.parse("2023-05-09T02:00:00Z");
    static final Instant LAST = Instant.parse("2023-05-09T03:00:00Z");

    @RegisterExtension
    final TestStore store = new TestStore();

    @BeforeEach
    void asTheyWere() {
        admission(1, true, assent("ani", FIRST, "P-1"), assent("budi", LAST));
        admission(2, false);
    }

    @Test
    void a_list_that_was_decided_is_a_decision_with_its_verdicts_beside_it() {
        AdmissionsAreDecisions.apply(store.database());
        var decided = decisions().getFirst();
        assertThat(decided.id()).isEqualTo("kipp2023/GENERAL/ADMISSION/1");
        assertThat(decided.subject()).isEqualTo("admission:kipp2023/GENERAL/ADMISSION/1");
        assertThat(decided.verdicts()).isEqualTo(new ListRef("hash1", 7));
        assertThat(decided.decided()).isTrue();
        assertThat(decided.session().at()).isEqualTo(LAST);
        assertThat(decided.session().consents())
                .containsExactly(
                        new Consent(new AccountId("ani"), false, FIRST, List.of(new ProposalId("P-1"))),
                        new Consent(new AccountId("budi"), false, LAST, List.of()));
        assertThat(store.database().listCollectionNames()).doesNotContain("admissions");
    }

    @Test
    void the_second_names_the_first_and_is_open() {
        AdmissionsAreDecisions.apply(store.database());
        var open = decisions().getLast();
        assertThat(open.item().revises()).isEqualTo("kipp2023/GENERAL/ADMISSION/1");
        assertThat(open.item().matter()).isEqualTo("ADMISSION");
        assertThat(open.decided()).isFalse();
        assertThat(open.subject()).isEqualTo("decision:kipp2023/GENERAL/ADMISSION/2");
        assertThat(open.session().at()).isEqualTo(LAST);
    }

    @Test
    void killed_before_the_old_ones_were_gone_it_does_the_same_again() {
        AdmissionsAreDecisions.apply(store.database());
        var once = decisions();
        asTheyWere();
        AdmissionsAreDecisions.apply(store.database());
        assertThat(decisions()).isEqualTo(once);
        AdmissionsAreDecisions.apply(store.database());
        assertThat(decisions()).isEqualTo(once);
    }

    @Test
    void other_decisions_have_no_verdicts_beside_them() {
        store.database().getCollection("decisions").insertOne(new Document("_id", "kipp2023/GENERAL/NOMINATION"));
        AdmissionsAreDecisions.apply(store.database());
        assertThat(store.database()
                        .getCollection("decisions")
                        .find(new Document("_id", "kipp2023/GENERAL/NOMINATION"))
                        .first()
                        .get("verdicts"))
                .isEqualTo(new Document("key", "").append("size", 0));
    }

    private List<Decision> decisions() {
        return store.database()
                .getCollection("decisions", Decision.class)
                .find()
                .sort(new Document("item.no", 1))
                .into(new ArrayList<>());
    }

    private void admission(int no, boolean decided, Document... assents) {
        store.database()
                .getCollection("admissions")
                .insertOne(new Document("_id", "kipp2023/GENERAL/ADMISSION/" + no)
                        .append("version", 3L)
                        .append("edition", "kipp2023")
                        .append("group", "GENERAL")
                        .append("no", no)
                        .append("list", new Document("key", "hash" + no).append("size", 7))
                        .append(
                                "resolution",
                                new Document("assents", List.of(assents))
                                        .append("decided", decided)
                                        .append("at", Date.from(LAST)))
                        .append("outbox", List.of()));
    }

    private static Document assent(String by, Instant at, String... except) {
        return new Document("by", by).append("at", Date.from(at)).append("except", List.of(except));
    }
}
