package id.kipp;

import static id.kipp.account.AccountFixture.anAccount;

import id.kipp.account.AccountFixture;
import id.kipp.account.Actors;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.objection.Answers;
import id.kipp.objection.Cases;
import id.kipp.objection.Consequence;
import id.kipp.objection.Filing;
import id.kipp.objection.HandedIn;
import id.kipp.objection.Objection;
import id.kipp.objection.Objections;
import id.kipp.proposal.Correction;
import id.kipp.proposal.ProposalId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A case played by its people: one looks into it, the institution answers, two others consent. */
public record CasePlay(Competition play) {

    private static final String REASON = "Inovasi ini meniru karya kabupaten lain.";
    private static final String ASKED = "Data dalam usulan ini dipersoalkan.";

    /** From anybody, with one file. */
    public Objection raised(ProposalId about) {
        var said = new Filing(Filing.Kind.OBJECTION, "Siti Pelapor", "siti@contoh.test", REASON, "");
        var file =
                new HandedIn("bukti.pdf", new ByteArrayInputStream("%PDF-1.4 bukti".getBytes(StandardCharsets.UTF_8)));
        return play.bean(Objections.class)
                .raise(
                        play.bean(Actors.class).anonymous(),
                        UUID.randomUUID().toString(),
                        about,
                        said,
                        Locale.of("id"),
                        List.of(file));
    }

    /** To its end. */
    public Objection decided(Objection raised, Consequence consequence, String reason) {
        return consented(found(answered(admitted(raised)), consequence, reason));
    }

    public Objection corrected(Objection raised, Correction called, String reason) {
        return consented(
                cases().find(play.secretary, answered(admitted(raised)), Consequence.CORRECTED, called, reason));
    }

    public Objection corrects(Objection answered, Correction called) {
        return cases().find(play.secretary, answered, Consequence.CORRECTED, called, "Salah tulis.");
    }

    private Objection consented(Objection found) {
        var once = cases().consent(play.secondSecretary, found);
        return cases().consent(play.panelists.getFirst(), once);
    }

    public Objection admitted(Objection raised) {
        return cases().admit(play.secretary, raised, play.secretary.id(), ASKED, false);
    }

    public Objection answered(Objection admitted) {
        play.bean(Answers.class)
                .answer(institution(admitted), admitted.id(), "Data kami benar dan terbukti.", List.of());
        return cases().get(play.secretary, admitted.id());
    }

    public Objection found(Objection answered, Consequence consequence, String reason) {
        return cases().find(play.secretary, answered, consequence, Correction.NONE, reason);
    }

    /** Who answers for the institution concerned. */
    public Actor institution(Objection about) {
        return answering(about).actor();
    }

    public AccountFixture answering(Objection about) {
        return anAccount(Role.AGENCY)
                .id("jawab-" + about.id())
                .agency(about.against().agency());
    }

    private Cases cases() {
        return play.bean(Cases.class);
    }
}
