package id.kipp.demo;

import id.kipp.announcement.Announcement;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterDraft;
import id.kipp.audit.Followers;
import id.kipp.decision.Decisions;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.kernel.Refusal;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.time.LocalDate;
import java.util.List;

/** From verdicts of the screening to letters: two decide the list, two announce it, and some supply what was missing. */
@DemoPart
class Admitting {

    private final Decisions decisions;
    private final Announcements announcements;
    private final Proposals proposals;
    private final Drafts drafts;
    private final Curation curation;
    private final Editions editions;
    private final Everybody people;
    private final Calendar calendar;
    private final Followers followers;

    Admitting(
            Decisions decisions,
            Announcements announcements,
            Proposals proposals,
            Drafts drafts,
            Curation curation,
            Editions editions,
            Everybody people,
            Calendar calendar,
            Followers followers) {
        this.decisions = decisions;
        this.announcements = announcements;
        this.proposals = proposals;
        this.drafts = drafts;
        this.curation = curation;
        this.editions = editions;
        this.people = people;
        this.calendar = calendar;
        this.followers = followers;
    }

    /** The first list of each group, with the letter that gives some entries back. */
    void first(EditionId id) {
        DemoClock.at(calendar.screened(id, 0.95), () -> announceAll(id, 1));
    }

    /** Every second of those given back comes again with what was missing, and waits to be screened. */
    void supply(EditionId id) {
        DemoClock.at(calendar.in(id, DemoSteps.SCREENING, 0.97), () -> {
            var back = back(id);
            for (var i = 0; i < back.size(); i += 2) supply(back.get(i));
        });
    }

    /** The last list: what was not supplied in time is not admitted. */
    void last(EditionId id) {
        DemoClock.at(calendar.in(id, DemoSteps.NOMINATION, 0.01), () -> announceAll(id, 2));
    }

    private void announceAll(EditionId id, int no) {
        var some = proposals.entries(people.secretary(0), id, ProposalFilter.at(Stage.SUBMITTED, Stage.RETURNED));
        for (var group : editions.get(id).constitution().groups())
            if (some.stream().anyMatch(p -> p.submitted().group().equals(group.key()))) announce(id, group.key(), no);
        followers.settle(); // what comes next looks at the stages that follow from the letters
    }

    private void announce(EditionId id, String group, int no) {
        var matter = editions.get(id).constitution().admission().key();
        var laid = decisions.prepare(people.secretary(0), id, matter, group);
        decisions.consent(people.secretary(1), decisions.consent(people.secretary(0), laid));
        var seen = announcements
                .find(people.secretary(0), id, group, matter)
                .map(Announcement::version)
                .orElse(0L);
        var day = LocalDate.ofInstant(DemoClock.SHOWN.get(), Editions.WIB);
        var draft = LetterDraft.atOnce(
                "B/1%d0/PP.00.05/%s".formatted(no, group),
                day,
                no == 1 ? "Hasil seleksi administrasi" : "Hasil seleksi administrasi setelah perbaikan",
                "Daftar berikut ditetapkan Tim Sekretariat. Data contoh untuk demo.");
        var letter = announcements.prepare(people.secretary(0), id, group, matter, seen, draft);
        announcements.release(people.secretary(1), letter);
    }

    private List<Entrant> back(EditionId id) {
        return proposals.entries(people.secretary(0), id, ProposalFilter.at(Stage.RETURNED));
    }

    /** What the rules turn down stays with its agency. */
    private void supply(Entrant entry) {
        try {
            var agency = entry.submitted().agency();
            drafts.send(people.writer(entry.agency(), agency.unitName()), entry.id());
            curation.submit(people.admin(entry.agency()), entry.id());
        } catch (Refusal refused) {
            if (!refused.key().startsWith("proposal.")) throw refused;
        }
    }
}
