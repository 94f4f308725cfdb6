package id.kipp.proposal;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.ServiceTest;
import id.kipp.account.TestSessions;
import id.kipp.audit.Broken;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.search.IndexedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries are found by words as the store has them, whatever has happened to them. */
class EntryModelTest extends ServiceTest {

    private static final int ACTS = 50;
    private static final List<String> WORDS = List.of("Melati", "Anggrek", "Kenanga", "100%", "putih");

    Competition play;
    Applicants applicants;
    Actor colleague;
    final List<ProposalId> all = new ArrayList<>();

    @BeforeEach
    void begin() {
        play = new Competition(context, 1, 1);
        applicants = new Applicants(play);
        var account = anAccount(Role.SECRETARIAT)
                .id("sekretaris-" + UUID.randomUUID())
                .build();
        TestSessions.of(account, context);
        colleague = TestSessions.actor(account);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void after_any_history_they_are_found_as_they_are(long seed) {
        var random = new Random(seed);
        all.add(applicants.submitted("Melati"));
        for (var act = 0; act < ACTS; act++) {
            attempt(random);
            if (random.nextInt(4) == 0) assertWhatIs(random); // else several lines are taken together
        }
        assertWhatIs(random);
    }

    @Test
    void what_the_search_lost_or_has_of_nothing_is_named_by_the_check_which_changes_nothing() {
        var lost = applicants.submitted("Melati");
        var kept = applicants.submitted("Anggrek");
        var draft = applicants.sent("Kenanga");
        settle();
        assertThat(broken()).isEmpty();
        var index = bean(EntryIndex.class);
        var row = index.rows(List.of(kept.value())).getFirst();
        index.index().remove(List.of(lost.value()));
        index.index().put(List.of(new IndexedRow(draft.value(), row.texts(), row.keys(), row.orders())));
        var named =
                List.of("proposals " + lost.value() + " check.search", "proposals " + draft.value() + " check.search");
        assertThat(broken()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(broken()).hasSize(2);
        index.index().put(index.rows(List.of(lost.value())));
        index.index().remove(List.of(draft.value()));
    }

    private static List<String> broken() {
        var found = new ArrayList<Broken>();
        bean(EntriesFound.class).check(found::add);
        return found.stream()
                .map(b -> b.collection() + " " + b.id() + " " + b.key())
                .toList();
    }

    /** By the check, and by what a page of the list shows against what all of it shows, which is read from the store. */
    private void assertWhatIs(Random random) {
        settle();
        assertThat(broken()).isEmpty();
        var lists = bean(EntryLists.class);
        var filter = ProposalFilter.ALL.containing(WORDS.get(random.nextInt(WORDS.size())));
        if (random.nextBoolean())
            filter = filter.judged(
                    ProposalFilter.Verdict.values()[random.nextInt(ProposalFilter.Verdict.values().length)]);
        else if (random.nextBoolean()) filter = filter.asking(colleague.id());
        var order = new EntryOrder(
                EntryOrder.By.values()[random.nextInt(EntryOrder.By.values().length)], random.nextBoolean());
        var truth = new ArrayList<String>();
        lists.each(play.secretary, play.id, filter, order, r -> truth.add(r.number()));
        assertThat(lists.page(play.secretary, play.id, filter, order, 0, 100).stream()
                        .map(ProposalRow::number))
                .as("%s %s", filter, order)
                .containsExactlyElementsOf(truth);
        assertThat(lists.count(play.secretary, play.id, filter)).isEqualTo(truth.size());
    }

    /** Somebody does something; what the rules refuse has not happened. */
    private void attempt(Random random) {
        var id = all.get(random.nextInt(all.size()));
        var curation = bean(Curation.class);
        var opinions = bean(SecondOpinions.class);
        var screenings = bean(Screenings.class);
        try {
            switch (random.nextInt(11)) {
                case 0, 1 -> all.add(applicants.submitted(title(random)));
                case 2 -> curation.withdraw(applicants.admin, id, "Salah berkas.");
                case 3 -> again(id, random);
                case 4, 5 -> judge(id, random);
                case 6 -> screenings.takeBack(play.secretary, seen(id), "Tertukar.");
                case 7 -> opinions.ask(play.secretary, seen(id), colleague.id(), "Terbaca?");
                case 8 -> opinions.give(colleague, seen(id), play.allPassed(), Screening.Outcome.PASSED, "");
                case 9 -> opinions.withdraw(play.secretary, seen(id));
                default -> {
                    if (random.nextInt(3) == 0) play.screened(id, outcome(random), "Uji.");
                }
            }
        } catch (Refusal refused) {
            // not this time
        }
    }

    private void again(ProposalId id, Random random) {
        bean(Curation.class).sendBack(applicants.admin, id, "Ganti judulnya.");
        var draft = applicants.draft(id);
        var text = draft.text();
        var heading = text.heading();
        var called = new ProposalDraft.Heading(title(random), heading.group(), heading.category());
        bean(Drafts.class)
                .save(
                        applicants.writer,
                        draft,
                        new ProposalDraft(
                                called, text.stated(), text.innovator(), text.video(), text.sections(), text.files()));
        bean(Drafts.class).send(applicants.writer, id);
        bean(Curation.class).submit(applicants.admin, id);
    }

    private void judge(ProposalId id, Random random) {
        var outcome = outcome(random);
        bean(Screenings.class).screen(play.secretary, seen(id), play.checks(outcome), outcome, "Uji.");
    }

    private static Screening.Outcome outcome(Random random) {
        return Screening.Outcome.values()[random.nextInt(Screening.Outcome.values().length)];
    }

    private static String title(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
    }

    private Proposal seen(ProposalId id) {
        return bean(Proposals.class).get(play.secretary, id);
    }
}
