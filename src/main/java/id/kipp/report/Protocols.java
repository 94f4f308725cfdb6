package id.kipp.report;

import static id.kipp.report.PrintWording.say;

import id.kipp.account.Accounts;
import id.kipp.audit.ChainReader;
import id.kipp.decision.Board;
import id.kipp.decision.Candidate;
import id.kipp.decision.Contender;
import id.kipp.decision.Matter;
import id.kipp.decision.Nomination;
import id.kipp.decision.Plenary;
import id.kipp.edition.Constitution;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Text;
import id.kipp.proposal.ProposalId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads frozen decisions out into what minutes say. */
@Component
class Protocols {

    private final Editions editions;
    private final Accounts accounts;
    private final ChainReader chain;

    Protocols(Editions editions, Accounts accounts, ChainReader chain) {
        this.editions = editions;
        this.accounts = accounts;
        this.chain = chain;
    }

    Protocol of(Nomination decided) {
        var rules = editions.get(decided.edition()).constitution();
        var candidates =
                decided.pools().stream().flatMap(p -> p.candidates().stream()).toList();
        var byId = candidates.stream().collect(Collectors.toMap(Candidate::proposal, Function.identity()));
        var names = accounts.names(decided.votes().stream().map(v -> v.by()).toList());
        var authors =
                accounts.names(decided.deviations().stream().map(d -> d.by()).toList());
        var stated = new Issued.Stated(
                Issued.Kind.NOMINATION,
                decided.edition(),
                decided.group(),
                recorded("nomination:" + decided.id(), decided.version()),
                candidates.size(),
                decided.chosen().size(),
                last(decided.votes().stream().map(v -> v.at()).toList()));
        return new Protocol(
                say("minutes.nomination"),
                rules.name().id(),
                rules.group(decided.group()).id(),
                stated,
                decided.pools().stream()
                        .map(p -> new Protocol.Table(
                                p.cluster(),
                                p.seats(),
                                p.places(),
                                p.candidates().stream().map(c -> row(rules, c)).toList()))
                        .toList(),
                decided.deviations().stream()
                        .map(d -> new Protocol.Departure(
                                number(byId.get(d.proposal()), Candidate::number, d.proposal()),
                                number(byId.get(d.proposal()), Candidate::title, d.proposal()),
                                say(d.chosen() ? "minutes.taken-against" : "minutes.left-against"),
                                d.reason(),
                                name(authors, d.by()),
                                d.at()))
                        .toList(),
                decided.votes().stream()
                        .map(v -> new Protocol.Consent(name(names, v.by()), v.chair(), v.at()))
                        .toList());
    }

    Protocol of(Plenary decided) {
        var rules = editions.get(decided.edition()).constitution();
        var finalists = decided.matter() == Matter.FINALISTS;
        var byId = decided.contenders().stream().collect(Collectors.toMap(Contender::proposal, Function.identity()));
        var names = accounts.names(decided.consents().stream().map(c -> c.by()).toList());
        var authors =
                accounts.names(decided.deviations().stream().map(d -> d.by()).toList());
        var stated = new Issued.Stated(
                finalists ? Issued.Kind.FINALISTS : Issued.Kind.AWARDS,
                decided.edition(),
                decided.group(),
                recorded("plenary:" + decided.id(), decided.version()),
                decided.contenders().size(),
                decided.chosen().size(),
                last(decided.consents().stream().map(c -> c.at()).toList()));
        return new Protocol(
                say(finalists ? "minutes.finalists" : "minutes.awards"),
                rules.name().id(),
                rules.group(decided.group()).id(),
                stated,
                decided.boards().stream().map(b -> table(rules, decided, b)).toList(),
                decided.deviations().stream()
                        .map(d -> new Protocol.Departure(
                                number(byId.get(d.proposal()), Contender::number, d.proposal()),
                                number(byId.get(d.proposal()), Contender::title, d.proposal()),
                                say(d.chosen() ? "minutes.taken-against" : "minutes.left-against"),
                                d.reason(),
                                name(authors, d.by()),
                                d.at()))
                        .toList(),
                decided.consents().stream()
                        .map(c -> new Protocol.Consent(name(names, c.by()), c.chair(), c.at()))
                        .toList());
    }

    /** The hash of the decision as it was recorded; the same stands in the trail and in an export. */
    private String recorded(String subject, long version) {
        return chain.contentSha256(subject, version).orElseThrow(() -> new Refusal(ReportRefusal.MINUTES_NOT_RECORDED));
    }

    private static Protocol.Row row(Constitution rules, Candidate c) {
        return new Protocol.Row(
                c.rank(),
                c.number(),
                c.title(),
                c.agency(),
                PrintWording.points(c.score()),
                tie(rules, c.tie()),
                c.chosen(),
                c.chosen() ? say("minutes.nominee") : "");
    }

    private static Protocol.Table table(Constitution rules, Plenary plenary, Board board) {
        var rows = board.contenders().stream()
                .map(c -> new Protocol.Row(
                        c.rank(),
                        c.number(),
                        c.title(),
                        c.agency(),
                        PrintWording.exactly(c.total()),
                        tie(rules, c.tie()),
                        c.chosen(),
                        outcome(rules, plenary, c)))
                .toList();
        return new Protocol.Table(board.cluster(), board.seats(), board.seats(), rows);
    }

    private static String outcome(Constitution rules, Plenary plenary, Contender c) {
        if (!c.chosen()) return "";
        if (plenary.matter() == Matter.FINALISTS) return say("minutes.finalist");
        return rules.tiers(plenary.group()).stream()
                .filter(t -> t.key().equals(c.tier()))
                .map(t -> t.id())
                .findFirst()
                .orElse(c.tier());
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

    private static <C> String number(@org.jspecify.annotations.Nullable C of, Function<C, String> what, ProposalId id) {
        return of == null ? id.value() : what.apply(of);
    }

    private static String name(Map<AccountId, String> names, AccountId id) {
        return names.getOrDefault(id, id.value());
    }

    private static Instant last(List<Instant> times) {
        return times.stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}
