package id.kipp.entry;

import static java.util.stream.Collectors.toMap;

import id.kipp.assignment.Judged;
import id.kipp.assignment.Subject;
import id.kipp.assignment.SubjectSource;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.SubjectId;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.ProposalRefusal;
import id.kipp.proposal.ProposalRow;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A submitted proposal's frozen revision is what is judged of it. */
@Component
class ProposalSubjects implements SubjectSource {

    private final Proposals proposals;

    ProposalSubjects(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String kind() {
        return SubjectId.PROPOSAL;
    }

    @Override
    public List<Subject> known(Collection<SubjectId> ids) {
        return submitted(proposals.entrants(own(ids)));
    }

    @Override
    public List<Subject> readable(Actor actor, Collection<SubjectId> ids) {
        return submitted(proposals.all(actor, own(ids)));
    }

    @Override
    public Subject open(Actor actor, SubjectId id) {
        return of(proposals.entrant(actor, ProposalId.of(id)));
    }

    @Override
    public String frozen(Actor actor, SubjectId id) {
        return proposals.get(actor, ProposalId.of(id)).submitted().revision();
    }

    @Override
    public Optional<String> standsAt(Actor actor, SubjectId id, @Nullable String file, String place) {
        return proposals.standsAt(actor, proposals.get(actor, ProposalId.of(id)), file, place);
    }

    @Override
    public boolean isPictured(Actor actor, SubjectId id, String file, String place) {
        return proposals.isPictured(actor, proposals.get(actor, ProposalId.of(id)), file, place);
    }

    @Override
    public List<Subject> reached(Actor actor, EditionId edition, Collection<String> stages) {
        return submitted(proposals.entries(actor, edition, beyond(stages)));
    }

    @Override
    public Map<SubjectId, String> numbers(Actor actor, EditionId edition, Collection<String> stages) {
        return proposals.numbers(actor, edition, beyond(stages)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<SubjectId> standing(EditionId edition, Collection<String> stages) {
        var at = stages.stream().map(Stage::valueOf).toArray(Stage[]::new);
        return List.copyOf(proposals.ids(edition, ProposalFilter.at(at)));
    }

    @Override
    public boolean isAny(EditionId edition, Collection<String> stages) {
        var at = stages.stream().map(Stage::valueOf).toArray(Stage[]::new);
        return proposals.isAny(edition, ProposalFilter.at(at));
    }

    @Override
    public Map<SubjectId, AgencyId> institutions(Collection<SubjectId> ids) {
        return Map.copyOf(proposals.agenciesOf(own(ids)));
    }

    @Override
    public Map<SubjectId, AgencyId> enteredBy(EditionId edition, Collection<AgencyId> agencies) {
        return Map.copyOf(proposals.madeBy(edition, agencies));
    }

    @Override
    public List<Subject> own(Actor actor) {
        var rows = actor.is(Role.SERVICE_UNIT)
                ? proposals.ofUnit(actor)
                : actor.is(Role.AGENCY) ? proposals.ofAgency(actor) : List.<ProposalRow>of();
        return submitted(proposals.all(actor, rows.stream().map(ProposalRow::id).toList()));
    }

    @Override
    public boolean isAnnounced(SubjectId id) {
        return proposals.announced(ProposalId.of(id)).isPresent();
    }

    @Override
    public Refusal unknown() {
        return new Refusal(ProposalRefusal.UNKNOWN);
    }

    /** @throws Refusal {@code proposal.not-submitted} */
    static Subject of(Entrant entrant) {
        var header = entrant.submitted();
        return new Subject(
                entrant.id(),
                entrant.edition(),
                stages(entrant.stage()),
                header.number(),
                header.title(),
                header.group(),
                header.category(),
                judged(entrant));
    }

    /** @throws Refusal {@code proposal.not-submitted} */
    static Judged judged(Entrant entrant) {
        var agency = entrant.submitted().agency();
        return new Judged(entrant.id(), agency.name(), agency.cluster(), agency.province());
    }

    private static List<Subject> submitted(List<Entrant> all) {
        return all.stream()
                .filter(e -> e.submission() != null)
                .map(ProposalSubjects::of)
                .toList();
    }

    /** What was closed or sent back has come to nothing else. */
    private static List<String> stages(Stage now) {
        return now.compareTo(Stage.SUBMITTED) < 0 || now == Stage.CLOSED
                ? List.of(now.name())
                : EnumSet.range(Stage.SUBMITTED, now).stream().map(Stage::name).toList();
    }

    /** Whatever has come to the first of these, or farther. */
    private static ProposalFilter beyond(Collection<String> stages) {
        var first = stages.stream()
                .map(Stage::valueOf)
                .min(Comparator.naturalOrder())
                .orElse(Stage.AWARDED);
        return ProposalFilter.at(EnumSet.range(first, Stage.AWARDED).toArray(Stage[]::new));
    }

    private static List<ProposalId> own(Collection<SubjectId> ids) {
        return ids.stream().map(ProposalId::of).toList();
    }
}
