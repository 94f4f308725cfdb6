package id.kipp.demo;

import id.kipp.assignment.Assignment;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Draft;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screenings;
import id.kipp.proposal.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

/** Plays the editions as far as their calendars say. */
@DemoPart
class Competition {

    private final Writing writing;
    private final Judging judging;
    private final Admitting admitting;
    private final Deciding deciding;
    private final Everybody people;
    private final Calendar calendar;
    private final Editions editions;
    private final Drafts drafts;
    private final Curation curation;
    private final Proposals proposals;
    private final Screenings screenings;
    private final Notes notes = new Notes();

    Competition(
            Writing writing,
            Judging judging,
            Admitting admitting,
            Deciding deciding,
            Everybody people,
            Calendar calendar,
            Editions editions,
            Drafts drafts,
            Curation curation,
            Proposals proposals,
            Screenings screenings) {
        this.writing = writing;
        this.judging = judging;
        this.admitting = admitting;
        this.deciding = deciding;
        this.people = people;
        this.calendar = calendar;
        this.editions = editions;
        this.drafts = drafts;
        this.curation = curation;
        this.proposals = proposals;
        this.screenings = screenings;
    }

    void play() {
        var cast = Cast.of(Story.written(), Story.brief());
        var finished = write(Calendar.FINISHED, cast.finished());
        var judged = write(Calendar.JUDGED, cast.judged());
        var open = write(Calendar.OPEN, cast.open());
        submit(Calendar.FINISHED, finished, 1);
        submit(Calendar.JUDGED, judged, 1);
        inEveryState(open);
        judge(Calendar.FINISHED, 1, 1);
        judge(Calendar.JUDGED, 0.55, 0.3);
        admitting.last(Calendar.FINISHED);
        admitting.supply(Calendar.JUDGED); // left to be screened by whoever tries the demo
        deciding.finish(Calendar.FINISHED);
        deciding.ahead(Calendar.JUDGED, "SPECIAL");
    }

    /** Complete drafts, in the order of the cast. */
    private List<Written> write(EditionId id, List<Story> stories) {
        var edition = editions.get(id);
        DemoClock.at(calendar.in(id, DemoSteps.SUBMISSION, 0.05), () -> stories.forEach(writing::writer));
        return Parallel.each(stories, story -> {
            var at = calendar.in(id, DemoSteps.SUBMISSION, 0.1 + 0.6 * stories.indexOf(story) / stories.size());
            return new Written(DemoClock.in(at, () -> writing.complete(edition, story)), story);
        });
    }

    private record Written(Draft draft, Story story) {
        ProposalId id() {
            return draft.id();
        }
    }

    private void submit(EditionId id, List<Written> written, double share) {
        awaitReading(written);
        var i = 0;
        for (var one : written) {
            var late = 0.75 + 0.24 * share * i++ / written.size();
            DemoClock.at(calendar.in(id, DemoSteps.SUBMISSION, late), () -> submit(one.id(), one.story()));
        }
    }

    /** What the rules turn down stays with its agency: the demo shows that, too. */
    private void submit(ProposalId id, Story story) {
        drafts.send(writing.writer(story), id);
        try {
            curation.submit(people.admin(people.agency(story.agency())), id);
        } catch (Refusal refused) {
            if (!refused.key().startsWith("proposal.")) throw refused;
        }
    }

    /** The open edition: drafts, waiting, returned, submitted, withdrawn, not chosen. */
    private void inEveryState(List<Written> written) {
        awaitReading(written);
        var i = 0;
        for (var one : written) {
            var id = one.id();
            var story = one.story();
            var admin = people.admin(people.agency(story.agency()));
            var which = i++;
            DemoClock.at(calendar.in(Calendar.OPEN, DemoSteps.SUBMISSION, 0.3), () -> {
                switch (which % 7) {
                    case 0, 1 -> submit(id, story);
                    case 2 -> drafts.send(writing.writer(story), id);
                    case 3 -> {
                        drafts.send(writing.writer(story), id);
                        curation.sendBack(admin, id, notes.of("pengembalian", which));
                    }
                    case 4 -> {
                        if (which < 7) {
                            drafts.send(writing.writer(story), id);
                            curation.notChosen(admin, id, notes.of("pengembalian", which));
                        }
                    }
                    default -> {
                        // stays a draft, complete or nearly so
                    }
                }
            });
        }
        var last = written.getFirst().story();
        DemoClock.at(
                calendar.in(Calendar.OPEN, DemoSteps.SUBMISSION, 0.32),
                () -> writing.troubled(editions.get(Calendar.OPEN), last.titled("Draf dengan berkas bermasalah")));
    }

    /** @param scored share of the admitted that is scored @param agreed share that is consolidated */
    private void judge(EditionId id, double scored, double agreed) {
        var edition = editions.get(id);
        var secretary = people.secretary(1);
        screen(edition, secretary);
        admitting.first(id);
        var admitted = admitted(secretary, id);
        DemoClock.at(calendar.in(id, DemoSteps.EVALUATION, 0.02), () -> {
            judging.sign(edition, people.evaluators());
            judging.assign(edition, secretary);
        });
        var assigned = judging.assigned(edition, secretary);
        Parallel.each(admitted, proposal -> {
            var share = (double) admitted.indexOf(proposal) / admitted.size();
            return DemoClock.in(
                    calendar.in(id, DemoSteps.EVALUATION, 0.1 + 0.7 * share),
                    () -> judge(
                            edition,
                            proposal,
                            Objects.requireNonNull(assigned.get(proposal.id())),
                            share,
                            scored,
                            agreed));
        });
    }

    private Entrant judge(
            Edition edition, Entrant proposal, Assignment assignment, double share, double scored, double agreed) {
        var group = proposal.submitted().group();
        var ahead = group.equals("SPECIAL");
        if (ahead || share < scored) judging.score(edition, assignment, people.evaluators(), group, true);
        else if (share < scored + 0.15) judging.score(edition, assignment, people.evaluators(), group, false);
        if (ahead || share < agreed) judging.agree(assignment, people.evaluators());
        return proposal;
    }

    private void screen(Edition edition, Actor secretary) {
        var waiting = proposals.entries(secretary, edition.id(), ProposalFilter.at(Stage.SUBMITTED)).stream()
                .sorted(Comparator.comparing(p -> p.submitted().number()))
                .toList();
        Parallel.each(waiting, proposal -> {
            var which = waiting.indexOf(proposal);
            return DemoClock.in(
                    calendar.screened(edition.id(), 0.1 + 0.01 * (which % 80)),
                    () -> screen(edition, secretary, proposal, which));
        });
    }

    private Entrant screen(Edition edition, Actor secretary, Entrant proposal, int which) {
        var fails = which % 11 == 10;
        var items = edition.constitution().screening().items();
        var checks = new ArrayList<Screening.Check>();
        for (var item : items) {
            var failed = fails && item.key().equals("letters");
            var verdict = failed ? Screening.Verdict.FAIL : Screening.Verdict.PASS;
            checks.add(new Screening.Check(item.key(), verdict, failed ? notes.of("administrasi", which) : ""));
        }
        var outcome = fails ? Screening.Outcome.FAILED : Screening.Outcome.PASSED;
        var seen = proposals.get(secretary, proposal.id());
        screenings.screen(secretary, seen, checks, outcome, fails ? notes.of("administrasi", which) : "");
        return proposal;
    }

    private List<Entrant> admitted(Actor secretary, EditionId id) {
        return proposals.entries(secretary, id, ProposalFilter.at(Stage.SCREENED));
    }

    /** Reading goes on beside us; submission asks for it to be done. */
    private void awaitReading(List<Written> written) {
        var drafts = written.stream().map(Written::draft).toList();
        for (var tries = 0; tries < 600 && !writing.allRead(drafts); tries++) LockSupport.parkNanos(100_000_000);
    }
}
