package id.kipp.report;

import static id.kipp.report.PrintWording.say;

import id.kipp.account.Accounts;
import id.kipp.audit.ChainReader;
import id.kipp.decision.Board;
import id.kipp.decision.Candidate;
import id.kipp.decision.Decision;
import id.kipp.decision.Deviation;
import id.kipp.decision.MatterRule;
import id.kipp.decision.Session;
import id.kipp.edition.Constitution;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Text;
import id.kipp.proposal.ProposalId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads frozen decisions out into what minutes say. */
@Component
class Protocols {

    /** Numbers of proposals that are said one by one. */
    private static final int FEW = 10;

    private final Editions editions;
    private final Accounts accounts;
    private final ChainReader chain;

    Protocols(Editions editions, Accounts accounts, ChainReader chain) {
        this.editions = editions;
        this.accounts = accounts;
        this.chain = chain;
    }

    Protocol of(Decision decided, MatterRule rule) {
        var rules = editions.get(decided.edition()).constitution();
        var session = decided.session();
        var byId = decided.candidates().stream().collect(Collectors.toMap(Candidate::proposal, Function.identity()));
        var names = accounts.names(people(session));
        var stated = new Issued.Stated(
                decided.matter(),
                decided.edition(),
                decided.group(),
                recorded(decided.subject(), decided.version()),
                decided.candidates().size(),
                decided.chosen().size(),
                session.at());
        var plain = say("minutes.of-matter", rule.name().id());
        return new Protocol(
                PrintWording.said("minutes.title", decided.matter(), plain),
                rules.name().id(),
                rules.seatPool(decided.group()).id(),
                stated,
                decided.boards().stream().map(b -> table(rules, decided, b)).toList(),
                session.deviations().stream()
                        .map(d -> departure(d, byId.get(d.proposal()), names))
                        .toList(),
                people(decided, names, byId));
    }

    private static Set<AccountId> people(Session session) {
        var people = new HashSet<AccountId>();
        session.consents().forEach(c -> people.add(c.by()));
        session.deviations().forEach(d -> people.add(d.by()));
        session.present().forEach(a -> people.add(a.who()));
        session.recused().forEach(r -> people.add(r.who()));
        return people;
    }

    private static Protocol.People people(
            Decision decided, Map<AccountId, String> names, Map<ProposalId, Candidate> byId) {
        var session = decided.session();
        return new Protocol.People(
                session.present().stream()
                        .map(a -> a.isAbstaining()
                                ? PrintWording.SAY.of("decision.abstaining", name(names, a.who()))
                                : name(names, a.who()))
                        .sorted()
                        .toList(),
                session.recused().stream()
                        .map(r -> new Protocol.Recused(
                                name(names, r.who()),
                                PrintWording.SAY.of("conflict." + r.why()),
                                r.of().size(),
                                r.of().stream()
                                        .limit(FEW)
                                        .map(p -> number(byId.get(p), p))
                                        .toList()))
                        .toList(),
                session.consents().stream()
                        .map(c -> new Protocol.Consent(name(names, c.by()), c.chair(), c.at()))
                        .toList());
    }

    private static Protocol.Departure departure(
            Deviation d, @Nullable Candidate candidate, Map<AccountId, String> names) {
        return new Protocol.Departure(
                number(candidate, d.proposal()),
                candidate == null ? d.proposal().value() : candidate.title(),
                say(d.chosen() ? "minutes.taken-against" : "minutes.left-against"),
                d.reason(),
                name(names, d.by()),
                d.at());
    }

    /** The hash of the decision as it was recorded; the same stands in the trail and in an export. */
    private String recorded(String subject, long version) {
        return chain.contentSha256(subject, version).orElseThrow(() -> new Refusal(ReportRefusal.MINUTES_NOT_RECORDED));
    }

    private static Protocol.Table table(Constitution rules, Decision decided, Board board) {
        var rows = board.candidates().stream()
                .map(c -> new Protocol.Row(
                        c.rank(),
                        c.submitted().number(),
                        c.title(),
                        c.named().agency().name(),
                        c.placing().total().isEmpty()
                                ? ""
                                : PrintWording.exactly(c.placing().total()),
                        c.placing().tie().isEmpty()
                                ? c.reason()
                                : tie(rules, c.placing().tie()),
                        c.chosen(),
                        outcome(rules, decided, c)))
                .toList();
        return new Protocol.Table(board.cluster(), board.seats(), board.places(), rows);
    }

    private static String outcome(Constitution rules, Decision decided, Candidate c) {
        if (!c.chosen()) return "";
        return rules.tiers(decided.group()).stream()
                .filter(t -> t.key().equals(c.tier()))
                .map(t -> t.id())
                .findFirst()
                .orElseGet(() -> PrintWording.said("minutes.taken", decided.matter(), say("minutes.taken")));
    }

    private static String tie(Constitution rules, String tie) {
        if (!tie.startsWith("criterion:")) return tie.isEmpty() ? "" : say("minutes.tie." + tie);
        var key = tie.substring(tie.indexOf(':') + 1);
        return rules.forms().values().stream()
                .flatMap(f -> f.section(key).stream())
                .map(s -> s.label())
                .map(Text::id)
                .findFirst()
                .orElse(key);
    }

    private static String number(@Nullable Candidate candidate, ProposalId id) {
        return candidate == null ? id.value() : candidate.submitted().number();
    }

    private static String name(Map<AccountId, String> names, AccountId id) {
        return names.getOrDefault(id, id.value());
    }
}
