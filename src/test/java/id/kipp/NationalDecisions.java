package id.kipp;

import id.kipp.account.Account;
import id.kipp.announcement.Announcement;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterDraft;
import id.kipp.audit.Followers;
import id.kipp.decision.Candidate;
import id.kipp.decision.Decision;
import id.kipp.decision.Decisions;
import id.kipp.decision.Withheld;
import id.kipp.edition.EditionId;
import id.kipp.edition.NationalEdition;
import id.kipp.judging.Schedules;
import id.kipp.kernel.Actor;
import id.kipp.proposal.ProposalId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;

/** What the teams decide with a national edition, through the services as they would; what follows is waited for. */
final class NationalDecisions {

    private final ApplicationContext context;
    private final NationalPeople people;
    private final EditionId edition;

    NationalDecisions(ApplicationContext context, NationalPeople people, EditionId edition) {
        this.context = context;
        this.people = people;
        this.edition = edition;
    }

    /** Everything admitted so far has an agreed score. */
    Decision ranked(String group) {
        return bean(Decisions.class).prepare(people.secretary, edition, "NOMINATION", group);
    }

    void nominated(String group) {
        var nominations = bean(Decisions.class);
        var seen = ranked(group);
        for (var pool : seen.boards()) {
            var over = pool.chosen() - pool.places();
            for (var one : pool.tied().reversed().stream()
                    .map(Candidate::proposal)
                    .limit(Math.max(0, over))
                    .toList())
                seen = nominations.deviate(
                        unbiased(
                                people.evaluators,
                                e -> nominations.withheld(e, edition, "NOMINATION", group),
                                pool.tied().stream().map(Candidate::proposal).toList()),
                        seen,
                        one,
                        false,
                        "",
                        NationalText.FULL.note(over));
        }
        for (var member : people.evaluators) // whoever is in conflict with one leaves it to the next
        if (!seen.decided()) seen = nominations.consent(people.judge(member.id()), seen);
        settle();
    }

    /** Decided by the panel, announced, and not objected to. */
    void finalists(String group) {
        var finalists = bean(Decisions.class);
        Decision seen = finalists.prepare(people.secretary, edition, "FINALISTS", group);
        for (var board : seen.boards()) {
            var over = board.chosen() - board.seats();
            for (var one : board.tied().reversed().stream()
                    .map(Candidate::proposal)
                    .limit(Math.max(0, over))
                    .toList())
                seen = finalists.deviate(
                        unbiased(
                                people.panelists,
                                e -> finalists.withheld(e, edition, "FINALISTS", group),
                                board.tied().stream().map(Candidate::proposal).toList()),
                        seen,
                        one,
                        false,
                        "",
                        NationalText.FULL.note(over));
        }
        for (var member : people.panelists)
            if (!seen.decided()) seen = finalists.consent(people.judge(member.id()), seen);
        letter(group, "B/1/PP.00.05", "Finalis sementara");
        NationalEdition.closeObjections(context, edition);
        letter(group, "B/2/PP.00.05", "Finalis");
        bean(Schedules.class)
                .lay(people.secretary, edition, group, LocalDate.now().plusDays(1), LocalTime.of(8, 0), 12);
        settle();
    }

    private void letter(String group, String number, String title) {
        var letters = bean(Announcements.class);
        var seen = letters.find(people.secretary, edition, group, "FINALISTS")
                .map(Announcement::version)
                .orElse(0L);
        var draft = LetterDraft.atOnce(number, LocalDate.of(2023, 6, 15), title, NationalText.FULL.note(1));
        letters.release(people.second, letters.prepare(people.secretary, edition, group, "FINALISTS", seen, draft));
        settle();
    }

    void laidOut(String group) {
        bean(Decisions.class).prepare(people.secretary, edition, "AWARDS", group);
    }

    /** Somebody who is in conflict with none of these. */
    private Actor unbiased(List<Account> team, Function<Actor, List<Withheld>> withheld, List<ProposalId> all) {
        return team.stream()
                .map(a -> people.judge(a.id()))
                .filter(a -> withheld.apply(a).stream().map(Withheld::proposal).noneMatch(all::contains))
                .findFirst()
                .orElseThrow();
    }

    private void settle() {
        bean(Followers.class).settle();
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
