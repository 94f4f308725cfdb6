package id.kipp;

import static id.kipp.account.AccountFixture.anAccount;

import id.kipp.account.AccountFixture;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.objection.Answers;
import id.kipp.objection.Cases;
import id.kipp.objection.Consequence;
import id.kipp.objection.Objection;
import java.util.List;

/** A case played by its people: one looks into it, the institution answers, two others consent. */
public record CasePlay(Competition play) {

    private static final String ASKED = "Data dalam usulan ini dipersoalkan.";

    /** To its end. */
    public Objection decided(Objection raised, Consequence consequence, String reason) {
        var found = found(answered(admitted(raised)), consequence, reason);
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
        return cases().find(play.secretary, answered, consequence, "", reason);
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
