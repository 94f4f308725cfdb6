package id.kipp;

import static id.kipp.account.AccountFixture.anAccount;

import id.kipp.account.Account;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.edition.FormSection;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Draft;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Innovator;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** An institution with one unit and the two people who write and submit its proposals in a competition. */
public final class Applicants {

    /** Who writes, to sign in with and to call services as; and who submits. */
    public final Account writerAccount;

    public final Actor writer;
    public final Account adminAccount;
    public final Actor admin;

    private final Competition competition;

    public Applicants(Competition competition) {
        this.competition = competition;
        var agencies = competition.bean(Agencies.class);
        var name = "Pemerintah Kota " + UUID.randomUUID();
        var agency = agencies.register(
                competition.secretary, new AgencyDraft(name, AgencyKind.CITY, Province.SULAWESI_UTARA, false));
        var unit = agencies.addUnit(competition.secretary, agency.id(), "Dinas Kesehatan");
        var writing = anAccount(Role.SERVICE_UNIT)
                .id("unit-" + UUID.randomUUID())
                .agency(agency.id())
                .unit(unit.id());
        writerAccount = writing.build();
        writer = writing.actor();
        var deciding = anAccount(Role.AGENCY).id("admin-" + UUID.randomUUID()).agency(agency.id());
        adminAccount = deciding.build();
        admin = deciding.actor();
    }

    /** Only its title and category. */
    public ProposalId started(String title) {
        return drafts().start(writer, competition.id, title, Competition.GROUP, "health")
                .id();
    }

    /** Everything the form asks for. */
    public ProposalId complete(String title) {
        var draft = drafts().open(writer, started(title));
        return drafts().save(writer, draft, complete(draft.text())).id();
    }

    public ProposalId sent(String title) {
        var id = complete(title);
        drafts().send(writer, id);
        return id;
    }

    public ProposalId submitted(String title) {
        var id = sent(title);
        competition.bean(Curation.class).submit(admin, id);
        return id;
    }

    /** As the unit sees it now. */
    public Draft draft(ProposalId id) {
        return drafts().open(writer, id);
    }

    public Proposal proposal(ProposalId id) {
        return competition.bean(Proposals.class).get(writer, id);
    }

    /** As another window of the unit would. */
    public Draft write(ProposalId id, String section, String text) {
        var draft = draft(id);
        return drafts().save(writer, draft, draft.text().withSection(section, text));
    }

    private Drafts drafts() {
        return competition.bean(Drafts.class);
    }

    private ProposalDraft complete(ProposalDraft text) {
        var sections = competition.edition().constitution().form(Competition.GROUP).sections().stream()
                .collect(Collectors.toMap(FormSection::key, s -> "Uraian " + s.id() + " dengan bukti yang terukur."));
        return new ProposalDraft(
                text.heading(),
                new ProposalDraft.Stated(List.of(3), LocalDate.of(2019, 1, 1), false, "", List.of(), true, null),
                new Innovator("Budi Pencipta", "0812-0000-0001", "budi@contoh.test"),
                "https://www.youtube.com/watch?v=abcdefghijk",
                sections,
                text.files());
    }
}
