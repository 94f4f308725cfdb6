package id.kipp.decision;

import id.kipp.audit.AuditEntry;
import id.kipp.edition.Editions;
import id.kipp.edition.Matter;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.notice.Audience;
import id.kipp.notice.Concern;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import id.kipp.proposal.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** That there is something to decide on, and that it is decided; never what. */
@Component
class DecisionConcern implements Concern {

    private final DecisionStore store;
    private final Editions editions;

    DecisionConcern(DecisionStore store, Editions editions) {
        this.store = store;
        this.editions = editions;
    }

    /** Also as they were called before all decisions were of one kind. */
    @Override
    public Set<String> actions() {
        return Set.of(
                "admission.prepared",
                "admission.decided",
                "decision.prepared",
                "decision.decided",
                "decision.revised",
                "nomination.prepared",
                "nomination.decided",
                "finalists.prepared",
                "finalists.decided",
                "plenary.prepared",
                "plenary.decided");
    }

    @Override
    public List<Notification> about(Actor teller, AuditEntry line) {
        var decision = store.about(line);
        var edition = editions.get(decision.edition());
        var rules = MatterRules.all(edition, decision.group());
        var told = new ArrayList<Notification>();
        if (line.action().endsWith(".decided")) {
            told.add(told(Audience.role(Role.SECRETARIAT), "decision.decided", decision));
            rules.stream()
                    .filter(r -> r.candidates().after().equals(decision.matter()))
                    .filter(r -> MatterRules.of(edition, decision.matter(), decision.group())
                                    .candidates()
                                    .move()
                            != null) // else a letter comes before
                    .forEach(r -> told.add(told(Audience.team(r.deciders().members()), "decision.decided", decision)));
        } else if (!decision.decided()) {
            var rule = MatterRules.of(edition, decision.matter(), decision.group());
            told.add(told(to(rule.deciders()), "decision.prepared", decision));
        }
        return told;
    }

    private static Audience to(Deciders deciders) {
        return deciders.presided() ? Audience.team(deciders.members()) : Audience.role(deciders.role());
    }

    /** Where one goes from the bell. */
    private static Topic.Kind page(Matter matter, boolean decided) {
        if (matter.admits()) return decided ? Topic.Kind.ANNOUNCEMENTS : Topic.Kind.ADMISSIONS;
        if (matter.board().equals("evaluators")) return Topic.Kind.NOMINATIONS;
        return matter.move().to().equals(Stage.AWARDED.name()) ? Topic.Kind.AWARDS : Topic.Kind.FINALISTS;
    }

    private Notification told(Audience to, String key, Decision decision) {
        var edition = editions.get(decision.edition());
        var group = edition.constitution().seatPool(decision.group());
        var name = MatterRules.of(edition, decision.matter(), decision.group()).name();
        return Notification.of(
                to,
                key,
                page(edition.constitution().matter(decision.matter()), decision.decided()),
                edition.id().value(),
                group.id(),
                group.en(),
                name.id(),
                name.en());
    }
}
