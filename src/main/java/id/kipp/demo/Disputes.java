package id.kipp.demo;

import id.kipp.account.Actors;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.objection.Answers;
import id.kipp.objection.Cases;
import id.kipp.objection.Consequence;
import id.kipp.objection.ExOfficio;
import id.kipp.objection.Filing;
import id.kipp.objection.Objection;
import id.kipp.objection.Objections;
import id.kipp.proposal.Correction;
import id.kipp.proposal.Entrant;
import java.util.List;
import java.util.Locale;

/** Objections to provisional finalists, and how they end. */
@DemoPart
class Disputes {

    private static final String ANSWER =
            "Kami telah memeriksa kembali data dan naskahnya; penjelasan dan sumbernya ada pada kami.";

    private final Everybody people;
    private final Objections objections;
    private final ExOfficio exOfficio;
    private final Cases cases;
    private final Answers answers;
    private final Actors actors;
    private final Notes notes = new Notes();

    Disputes(
            Everybody people, Objections objections, ExOfficio exOfficio, Cases cases, Answers answers, Actors actors) {
        this.people = people;
        this.objections = objections;
        this.exOfficio = exOfficio;
        this.cases = cases;
        this.answers = answers;
        this.actors = actors;
    }

    /** One is looked into and dismissed, one is not looked into, one was taken back. */
    void held(EditionId id, List<Entrant> finalists) {
        for (var i = 0; i < Math.min(3, finalists.size()); i++) {
            var pair = notes.of("sanggahan", i).split("\\|", 2);
            var said = pair.length > 1 ? pair[1].strip() : "Tidak terbukti.";
            var raised = raise(finalists.get(i), pair[0].strip());
            switch (i) {
                case 0 -> dismiss(finalists.get(i), raised, said);
                case 1 -> cases.refuse(people.secretary(1), raised, "Tidak menyangkut apa yang dinyatakan surat itu.");
                default ->
                    objections.withdraw(
                            actors.anonymous(),
                            "demo " + id.value(),
                            raised.id(),
                            raised.filed().code());
            }
        }
    }

    /** Opened by the secretariat itself; the institution has answered, and what is found waits to be said. */
    void opened(Entrant finalist) {
        var handler = people.secretary(0);
        var text = notes.of("sanggahan", 0).split("\\|", 2)[0].strip();
        var opened = exOfficio.open(handler, finalist.id(), text, List.of());
        cases.admit(handler, opened, handler.id(), text, false);
        answers.answer(people.admin(finalist.agency()), opened.id(), ANSWER, List.of());
    }

    private Objection raise(Entrant finalist, String text) {
        var filing = new Filing(Filing.Kind.OBJECTION, "Warga Contoh", "warga@contoh.id", text, "");
        var from = "demo " + finalist.id().value();
        return objections.raise(actors.anonymous(), from, finalist.id(), filing, Locale.of("id"));
    }

    private void dismiss(Entrant finalist, Objection raised, String reason) {
        var handler = people.secretary(0);
        var text = raised.filed().filing().text();
        cases.admit(handler, raised, handler.id(), text, false);
        answers.answer(people.admin(finalist.agency()), raised.id(), ANSWER, List.of());
        cases.find(handler, cases.get(handler, raised.id()), Consequence.CONFIRMED, Correction.NONE, reason);
        cases.consent(people.secretary(1), cases.get(people.secretary(1), raised.id()));
        for (var member : people.panelists()) if (consents(member, raised)) return;
    }

    /** Whoever is in conflict of interest leaves it to the next. */
    private boolean consents(Actor member, Objection raised) {
        try {
            cases.consent(member, cases.get(member, raised.id()));
            return true;
        } catch (Refusal conflict) {
            return false;
        }
    }
}
