package id.kipp.demo;

import id.kipp.announcement.Announcement;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterDraft;
import id.kipp.audit.Followers;
import id.kipp.catalogue.Publishing;
import id.kipp.decision.Decision;
import id.kipp.decision.Decisions;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.judging.Line;
import id.kipp.judging.Schedules;
import id.kipp.judging.Sheets;
import id.kipp.judging.Tasks;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.EntryOrder;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** From agreed scores to the catalogue, by the hands of all who decide. */
@DemoPart
class Deciding {

    private final Everybody people;
    private final Judging judging;
    private final Calendar calendar;
    private final Editions editions;
    private final Decisions decisions;
    private final Announcements announcements;
    private final Disputes disputes;
    private final Schedules schedules;
    private final Sheets sheets;
    private final Tasks tasks;
    private final Publishing publishing;
    private final Proposals proposals;
    private final Followers followers;
    private final Notes notes = new Notes();

    Deciding(
            Everybody people,
            Judging judging,
            Calendar calendar,
            Editions editions,
            Decisions decisions,
            Announcements announcements,
            Disputes disputes,
            Schedules schedules,
            Sheets sheets,
            Tasks tasks,
            Publishing publishing,
            Proposals proposals,
            Followers followers) {
        this.people = people;
        this.judging = judging;
        this.calendar = calendar;
        this.editions = editions;
        this.decisions = decisions;
        this.announcements = announcements;
        this.disputes = disputes;
        this.schedules = schedules;
        this.sheets = sheets;
        this.tasks = tasks;
        this.publishing = publishing;
        this.proposals = proposals;
        this.followers = followers;
    }

    /** A whole edition, to the last page of the catalogue. */
    void finish(EditionId id) {
        var edition = editions.get(id);
        at(id, DemoSteps.NOMINATION, 0.05, () -> judging.sign(edition, people.panelists()));
        edition.constitution().groups().forEach(g -> name(id, g.key(), "B/210/PP.00.05/" + mark(g.key())));
        at(id, DemoSteps.OBJECTION, 0.4, () -> object(id));
        DemoClock.at(calendar.in(id, DemoSteps.PANEL, 0), () -> edition.constitution()
                .groups()
                .forEach(g -> release(id, g.key(), "FINALISTS", "B/220/PP.00.05/" + mark(g.key()), "Finalis")));
        hear(edition);
        edition.constitution().groups().forEach(g -> award(id, g.key()));
        at(id, DemoSteps.PUBLICATION, 0.3, () -> publish(id));
    }

    /** The group that is ahead of the others: provisional finalists, and one list that a letter revised. */
    void ahead(EditionId id, String group) {
        at(id, DemoSteps.NOMINATION, 0.05, () -> judging.sign(editions.get(id), people.panelists()));
        nominate(id, group);
        at(id, DemoSteps.NOMINATION, 0.5, () -> {
            var board = decisions.prepare(people.secretary(0), id, "FINALISTS", group);
            var last = board.chosen().getLast();
            board = decisions.deviate(
                    unbiased(last.proposal()), board, last.proposal(), false, "", notes.of("penghargaan", 1));
            decide(board);
            release(id, group, "FINALISTS", "B/330/PP.00.05/" + mark(group), "Finalis sementara");
            var again = decisions.revise(
                    people.secretary(0),
                    decisions.find(people.secretary(0), id, "FINALISTS", group).orElseThrow(),
                    "Data tambahan dari instansi diterima panel.");
            decide(decisions.deviate(
                    unbiased(last.proposal()), again, last.proposal(), true, "", "Data tambahan diterima panel."));
            release(id, group, "FINALISTS", "B/331/PP.00.05/" + mark(group), "Perubahan finalis sementara");
            var provisional = new ProposalFilter(Set.of(Stage.FINALIST_PROVISIONAL), "", group, "");
            proposals.entries(people.secretary(0), id, provisional).stream()
                    .limit(1)
                    .forEach(disputes::opened);
        });
    }

    private void name(EditionId id, String group, String letter) {
        nominate(id, group);
        at(id, DemoSteps.NOMINATION, 0.7, () -> {
            decide(decisions.prepare(people.secretary(0), id, "FINALISTS", group));
            release(id, group, "FINALISTS", letter, "Finalis sementara");
        });
    }

    private void nominate(EditionId id, String group) {
        at(id, DemoSteps.NOMINATION, 0.2, () -> {
            var list = decisions.prepare(people.secretary(0), id, "NOMINATION", group);
            for (var member : people.evaluators()) {
                if (!list.decided()) list = decisions.consent(member, list);
            }
            followers.settle(); // the panel may read whom the decision moved
        });
    }

    private void decide(Decision board) {
        var next = board;
        for (var member : people.panelists()) {
            if (!next.decided()) next = decisions.consent(member, next);
        }
    }

    private void release(EditionId id, String group, String matter, String number, String title) {
        var day = LocalDate.ofInstant(DemoClock.SHOWN.get(), Editions.WIB);
        var text = "Daftar berikut ditetapkan sidang pleno Tim Panel Independen. Data contoh untuk demo.";
        var draft = LetterDraft.atOnce(number, day, title, text);
        var seen = announcements
                .find(people.secretary(0), id, group, matter)
                .map(Announcement::version)
                .orElse(0L);
        var letter = announcements.prepare(people.secretary(0), id, group, matter, seen, draft);
        announcements.release(people.secretary(1), letter);
        followers.settle(); // what comes next looks at the stages that follow from the letter
    }

    private void object(EditionId id) {
        var provisional = new ProposalFilter(Set.of(Stage.FINALIST_PROVISIONAL), "", "GENERAL", "");
        disputes.held(id, proposals.entries(people.secretary(0), id, provisional));
    }

    private void hear(Edition edition) {
        var id = edition.id();
        var secretary = people.secretary(0);
        if (edition.constitution().round(DemoRounds.PANEL).isHearing()) {
            var first = LocalDate.ofInstant(calendar.in(id, DemoSteps.PANEL, 0.1), Editions.WIB);
            at(id, DemoSteps.PANEL, 0.02, () -> schedules.lay(secretary, id, "GENERAL", first, LocalTime.of(9, 0), 9));
        }
        var when = calendar.in(id, DemoSteps.PANEL, 0.6);
        var benches = new LinkedHashMap<ProposalId, List<Actor>>();
        for (var panelist : people.panelists())
            DemoClock.in(when, () -> tasks.of(panelist, id, DemoRounds.PANEL)).stream()
                    .filter(t -> t.conflict() == null)
                    .forEach(t -> benches.computeIfAbsent(
                                    ProposalId.of(t.subject().id()), k -> new ArrayList<>())
                            .add(panelist));
        Parallel.each(
                List.copyOf(benches.entrySet()),
                bench -> DemoClock.in(when, () -> {
                    bench.getValue().forEach(panelist -> score(edition, panelist, bench.getKey()));
                    return bench;
                }));
    }

    private void score(Edition edition, Actor panelist, ProposalId proposal) {
        var quality = 66 + new Random(7L * proposal.value().hashCode()).nextInt(28);
        var random =
                new Random(proposal.value().hashCode() + 13L * panelist.name().hashCode());
        var lines = new ArrayList<Line>();
        for (var criterion :
                edition.constitution().round(DemoRounds.PANEL).scoring().criteria()) {
            var points = (int) Math.clamp(Math.round(quality + random.nextGaussian() * 5), 30, 98);
            lines.add(new Line(criterion.key(), points, notes.on(points, random.nextInt(40))));
        }
        var sheet = sheets.score(panelist, sheets.open(panelist, DemoRounds.PANEL, proposal), lines);
        sheets.seal(panelist, sheet);
    }

    private void award(EditionId id, String group) {
        at(id, DemoSteps.PLENARY, 0.4, () -> {
            var board = decisions.prepare(people.secretary(0), id, "AWARDS", group);
            // people decide: beside the cut they prefer the runner-up
            var seats = board.seats();
            if (board.candidates().size() > seats) {
                var passed = board.candidates().get(seats - 1);
                var taken = board.candidates().get(seats);
                var level = "Nilainya hampir sama dengan peringkat berikutnya; pleno mendahulukan usul itu.";
                board = decisions.deviate(unbiased(passed.proposal()), board, passed.proposal(), false, "", level);
                board = decisions.deviate(
                        unbiased(taken.proposal()),
                        board,
                        taken.proposal(),
                        true,
                        passed.tier(),
                        notes.of("penghargaan", 3));
            }
            for (var member : people.panelists()) {
                if (!board.decided()) board = decisions.consent(member, board);
            }
            release(id, group, "AWARDS", "B/240/PP.00.05/" + mark(group), "Penetapan pemenang");
        });
    }

    /** The first of the panel who has no conflict of interest with it, and so may read it. */
    private Actor unbiased(ProposalId proposal) {
        return people.panelists().stream()
                .filter(p -> {
                    try {
                        return proposals.get(p, proposal).id().equals(proposal);
                    } catch (Refusal conflict) {
                        return false;
                    }
                })
                .findFirst()
                .orElseThrow();
    }

    private void publish(EditionId id) {
        var secretary = people.secretary(2);
        var all = publishing.countCandidates(secretary, id);
        for (var candidate : publishing.candidates(secretary, id, EntryOrder.BY_NUMBER, 0, all))
            publishing.publish(
                    secretary,
                    publishing.prepare(secretary, candidate.finalist().id()));
    }

    private void at(EditionId id, Step step, double share, Runnable act) {
        Instant when = calendar.in(id, step, share);
        DemoClock.at(when, act);
    }

    /** The end of a letter's number: each group has its own letters. */
    private static String mark(String group) {
        return group.equals("GENERAL") ? "UMUM" : "KHUSUS";
    }
}
