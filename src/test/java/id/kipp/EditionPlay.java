package id.kipp;

import static java.util.stream.Collectors.toMap;

import id.kipp.account.Accounts;
import id.kipp.account.Actors;
import id.kipp.account.Profile;
import id.kipp.agency.AgencyKind;
import id.kipp.announcement.Announcement;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterDraft;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.SubjectInRound;
import id.kipp.decision.Decision;
import id.kipp.decision.Decisions;
import id.kipp.edition.Constitution;
import id.kipp.edition.EntryRules;
import id.kipp.edition.Form;
import id.kipp.edition.FormSection;
import id.kipp.edition.Judges;
import id.kipp.edition.Matter;
import id.kipp.edition.Merging;
import id.kipp.edition.Round;
import id.kipp.edition.Scoring;
import id.kipp.judging.Consolidations;
import id.kipp.judging.Line;
import id.kipp.judging.Pick;
import id.kipp.judging.PublicOpinion;
import id.kipp.judging.PublicRatings;
import id.kipp.judging.Rater;
import id.kipp.judging.Sheet;
import id.kipp.judging.Sheets;
import id.kipp.judging.Thirds;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.mail.KeptSecrets;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ListableBeanFactory;

/** A whole edition played through the services by its people, whatever rounds and decisions its rules have. */
public final class EditionPlay {

    private static final int FIRST = 96;
    private static final Province HOME = Province.SULAWESI_UTARA;

    public final Competition competition;
    private final ListableBeanFactory context;
    public final Map<String, Decision> decided = new LinkedHashMap<>();

    private final Map<ProposalId, Integer> worth = new LinkedHashMap<>();
    private final Set<String> judged = new HashSet<>();
    /** Rounds in which somebody was named and looked. */
    public final Set<String> looked = new HashSet<>();

    private final Set<ProposalId> divided = new HashSet<>();
    private final Map<ProposalId, Actor> kin = new LinkedHashMap<>();
    private final Map<String, Runnable> after = new LinkedHashMap<>();
    private int groups;

    public EditionPlay(ListableBeanFactory context, Constitution rules) {
        this(context, rules.rounds().stream().anyMatch(r -> r.merging().third()) ? 3 : 2, rules);
    }

    /** @param evaluators in the team */
    public EditionPlay(ListableBeanFactory context, int evaluators, Constitution rules) {
        this.context = context;
        competition = new Competition(context, evaluators, withoutUploads(rules));
        competition.panelists.forEach(p -> competition.bean(Pacts.class).sign(p, competition.id));
    }

    public Constitution rules() {
        return competition.edition().constitution();
    }

    /** Entries of one group, each of an institution of its own, the first worth most. */
    public List<Proposal> enter(String group, int count) {
        var all = new ArrayList<Proposal>();
        for (var i = 0; i < count; i++) {
            var points = FIRST - 3 * i - groups; // no two alike
            var entry = competition.entered(group, "Inovasi " + group + " " + (i + 1), points, AgencyKind.CITY, HOME);
            worth.put(entry.id(), points);
            all.add(entry);
        }
        groups++;
        return all;
    }

    /** One that is worth as much as the first of the first group. */
    public Proposal rival(String group) {
        var entry = competition.entered(group, "Inovasi saingan", FIRST, AgencyKind.CITY, HOME);
        worth.put(entry.id(), FIRST);
        return entry;
    }

    /** It turns out that whoever judged it works at its institution. */
    public void worksAt(Actor judge, Proposal entry) {
        kin.put(entry.id(), judge);
        var accounts = competition.bean(Accounts.class);
        var account = accounts.get(judge.id());
        var profile = account.profile();
        accounts.describe(
                competition.secretary,
                account,
                new Profile(
                        profile.name(),
                        profile.email(),
                        profile.language(),
                        entry.submitted().agency().name(),
                        profile.province(),
                        profile.expertise()));
    }

    /**
     * The two who are given this are far apart on it, so that a third is called; the third is four points below the first. Where a
     * whole team judges, the last of it is twenty points below the others.
     */
    public void divides(ProposalId id) {
        divided.add(id);
    }

    /** Done once the letters on this matter are out, before nobody can object any more; of a round, once it is judged. */
    public void after(String step, Runnable what) {
        after.put(step, what);
    }

    /** Every matter that ranks, with the rounds it rests on before it, to the last letter. */
    public void play() {
        rules().matters().stream().filter(m -> m.ranking() != null).forEach(this::play);
    }

    private void play(Matter matter) {
        rules().rounds().stream()
                .filter(r -> matter.ranking().weights().stream()
                        .anyMatch(w -> w.percent() > 0 && w.round().equals(r.key())))
                .filter(r -> judged.add(r.key()))
                .forEach(this::judge);
        rules().rounds().stream()
                .filter(r -> r.judges().who() == Judges.Who.NAMED
                        && r.subjects().stages().contains(matter.move().from()))
                .filter(r -> judged.add(r.key()))
                .forEach(this::verify);
        for (var pool : rules().seatPools(matter)) {
            decided.put(matter.key() + "/" + pool.key(), decide(matter, pool.key()));
            competition.settle();
            if (matter.letter()) announce(matter, pool.key());
        }
        after.getOrDefault(matter.key(), () -> {}).run();
        if (matter.move().to().equals(Stage.FINALIST_PROVISIONAL.name())) confirm(matter);
    }

    /** What a case has laid into the decision on a matter is decided, and the next letter says it. */
    public Decision revised(String key, String pool, String letter) {
        var matter = rules().matter(key);
        var open = competition
                .bean(Decisions.class)
                .find(competition.secretary, competition.id, key, pool)
                .orElseThrow();
        var revised = consented(matter, open);
        decided.put(key + "/" + pool, revised);
        competition.settle();
        announce(matter, pool, letter);
        return revised;
    }

    private void judge(Round round) {
        var assigned = round.judges().who() == Judges.Who.ASSIGNED;
        if (assigned) competition.assigned();
        for (var subject : at(round)) {
            if (assigned) inTeam(round, subject);
            else if (round.judges().who() == Judges.Who.ENTRANT) seal(writer(subject), round, subject, 0);
            else if (round.judges().who() == Judges.Who.PUBLIC) rate(round, subject);
            else
                for (var judge : team(round.judges().team()))
                    if (!judge.equals(kin.get(subject.id()))) seal(judge, round, subject, less(judge, subject));
        }
        competition.settle();
        after.getOrDefault(round.key(), () -> {}).run();
    }

    private int less(Actor judge, Entrant subject) {
        return divided.contains(subject.id())
                        && competition.evaluators.getLast().equals(judge)
                ? 20
                : 0;
    }

    private static Actor writer(Entrant subject) {
        return new Actor(
                new AccountId("writer"),
                "Penulis",
                Set.of(Role.SERVICE_UNIT),
                Optional.of(subject.agency()),
                Optional.of(subject.unit()));
    }

    /** Two from the street, each by the code that is mailed to them. */
    private void rate(Round round, Entrant subject) {
        var ratings = competition.bean(PublicRatings.class);
        var visitor = competition.bean(Actors.class).anonymous();
        for (var name : List.of("ani", "budi")) {
            var address = name + "." + subject.id().value().toLowerCase(Locale.ROOT) + "@warga.test";
            ratings.ask(address, round.key(), subject.id(), address, Locale.ENGLISH);
            var lines = SheetLines.all(rules(), round, subject.submitted().group(), worth.get(subject.id()));
            ratings.rate(
                    visitor,
                    address,
                    round.key(),
                    subject.id(),
                    address,
                    KeptSecrets.to(address, context),
                    new PublicOpinion(Rater.Relation.USER, lines, ""));
        }
    }

    /** Two of the team are named for the first of them, and look. */
    private void verify(Round round) {
        var judges = team(round.judges().team()).subList(0, 2);
        var subject = at(round).getFirst();
        competition
                .bean(Assignments.class)
                .name(
                        competition.secretary,
                        round.key(),
                        subject.id(),
                        judges.stream().map(Actor::id).toList());
        judges.forEach(judge -> seal(judge, round, subject, 0));
        looked.add(round.key());
        competition.settle();
    }

    private void seal(Actor judge, Round round, Entrant subject, int less) {
        var sheets = competition.bean(Sheets.class);
        var seen = sheets.open(judge, round.key(), subject.id());
        var points = worth.get(subject.id()) - less;
        var lines = SheetLines.all(rules(), round, subject.submitted().group(), points);
        var scored = sheets.score(judge, seen, lines);
        sheets.seal(judge, takesEvidence(round, lines) ? cited(judge, scored) : scored);
    }

    private static boolean takesEvidence(Round round, List<Line> lines) {
        return round.scoring().evidence() != Scoring.Evidence.NONE
                && round.scoring().isOfForm()
                && !lines.isEmpty();
    }

    /** The first criterion rests on what its own section begins with. */
    private Sheet cited(Actor judge, Sheet scored) {
        var first = scored.lines().getFirst().criterion();
        return competition.bean(Sheets.class).cite(judge, scored, first, new Pick(null, first, 0, 6));
    }

    private void inTeam(Round round, Entrant subject) {
        var given = competition
                .bean(Assignments.class)
                .of(competition.secretary, SubjectInRound.of(rules(), round.key(), subject.id()));
        var team =
                competition.evaluators.stream().filter(e -> given.has(e.id())).toList();
        var apart = divided.contains(subject.id());
        seal(team.get(0), round, subject, 0);
        seal(team.get(1), round, subject, apart ? 20 : 0);
        if (apart) third(round, subject);
        else if (round.merging().how() == Merging.How.AGREED) agree(team, round, subject);
    }

    private void third(Round round, Entrant subject) {
        var thirds = competition.bean(Thirds.class);
        var caller = round.merging().caller() == Merging.Caller.CHAIR
                ? competition.evaluators.getFirst()
                : competition.secretary;
        var judge = thirds.proposed(caller, competition.id, round.key(), List.of(subject.id()))
                .get(subject.id());
        thirds.call(caller, round.key(), subject.id(), judge, "Selisih melebihi batas.");
        competition.evaluators.stream().filter(e -> e.id().equals(judge)).forEach(e -> seal(e, round, subject, 4));
    }

    private void agree(List<Actor> team, Round round, Entrant subject) {
        var rooms = competition.bean(Consolidations.class);
        var open = rooms.open(team.get(0), SubjectInRound.of(rules(), round.key(), subject.id()));
        rooms.confirm(
                team.get(1),
                rooms.propose(
                        team.get(0),
                        open,
                        rooms.standing(team.get(0), SubjectInRound.of(rules(), round.key(), subject.id()))
                                .mean(),
                        ""));
    }

    private Decision decide(Matter matter, String pool) {
        var decisions = competition.bean(Decisions.class);
        return consented(matter, decisions.prepare(competition.secretary, competition.id, matter.key(), pool));
    }

    private Decision consented(Matter matter, Decision open) {
        var decisions = competition.bean(Decisions.class);
        var seen = open;
        for (var member : team(matter.board()).subList(0, matter.consents() + 1))
            seen = decisions.consent(member, seen);
        return seen;
    }

    private void announce(Matter matter, String pool) {
        announce(matter, pool, "B/" + matter.key() + "/" + pool);
    }

    private void announce(Matter matter, String pool, String number) {
        var letters = competition.bean(Announcements.class);
        var draft = LetterDraft.atOnce(number, LocalDate.of(2030, 1, 1), "Daftar", "Daftar terlampir.");
        var seen = letters.find(competition.secretary, competition.id, pool, matter.key())
                .map(Announcement::version)
                .orElse(0L);
        var prepared = letters.prepare(competition.secretary, competition.id, pool, matter.key(), seen, draft);
        letters.release(competition.secondSecretary, prepared);
        competition.settle();
    }

    /** Nobody can object any more, and letters say who stands. */
    private void confirm(Matter matter) {
        competition.close(rules().announcing().objection());
        rules().seatPools(matter).forEach(p -> announce(matter, p.key(), "B/TETAP/" + matter.key() + "/" + p.key()));
    }

    private List<Entrant> at(Round round) {
        var stages = round.subjects().stages().stream().map(Stage::valueOf).toArray(Stage[]::new);
        return competition
                .bean(Proposals.class)
                .entries(competition.secretary, competition.id, ProposalFilter.at(stages));
    }

    public List<Entrant> at(Stage stage) {
        return competition
                .bean(Proposals.class)
                .entries(competition.secretary, competition.id, ProposalFilter.at(stage));
    }

    private List<Actor> team(String key) {
        return key.equals("evaluators") ? competition.evaluators : competition.panelists;
    }

    /** What is uploaded is not what is played here. */
    private static Constitution withoutUploads(Constitution rules) {
        var forms = rules.forms().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        f -> new Form(
                                f.getValue().sections().stream()
                                        .map(EditionPlay::brief)
                                        .toList(),
                                List.of(),
                                false,
                                f.getValue().videoMaxMinutes(),
                                f.getValue().feeds())));
        var entry = rules.entry();
        return rules.with(new EntryRules(
                entry.step(), entry.categories(), entry.groups(), forms, entry.storage(), entry.declarations()));
    }

    private static FormSection brief(FormSection s) {
        return new FormSection(
                s.key(), s.id(), s.en(), s.helpId(), s.helpEn(), 1, s.maxWords(), s.weight(), s.evidence());
    }
}
