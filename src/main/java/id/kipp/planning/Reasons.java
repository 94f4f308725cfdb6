package id.kipp.planning;

import static java.util.Comparator.comparing;

import id.kipp.planning.Explanation.Cause;
import id.kipp.planning.Explanation.Verdict;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tries out every judge who does not have a paper: gives it to them in exchange for the one who is cheapest to replace, lets the
 * others change hands as well as possible, looks at what the plan has lost, and takes it back.
 */
final class Reasons {

    private final Plan plan;
    private final Instance in;
    private final Network network;
    private final Holdings now;
    private final Ways ways;

    Reasons(Plan plan) {
        this.plan = plan;
        in = new Instance(plan.problem(), plan.progress(), plan.teams());
        now = new Holdings(in);
        for (var pair : plan.pairs()) {
            int paper = in.paper(pair.proposal());
            int judge = in.judge(pair.judge());
            if (!in.isDone(paper, judge)) {
                now.give(paper, judge);
            }
        }
        network = new Network(now, new SplittableRandom(plan.problem().seed()));
        ways = new Ways(network);
    }

    Explanation of(String proposal) {
        int paper = in.paper(proposal);
        return new Explanation(
                proposal,
                IntStream.range(0, in.judges.size())
                        .mapToObj(judge -> verdict(paper, judge))
                        .sorted(comparing(Verdict::chosen).reversed().thenComparing(Verdict::judge))
                        .toList());
    }

    private Verdict verdict(int paper, int judge) {
        var who = in.judges.get(judge);
        var cause = rule(paper, judge, who);
        if (cause != null) {
            return new Verdict(who.id(), in.knows[paper][judge], now.load[judge], who.capacity(), cause, 0);
        }
        return trial(paper, judge, who);
    }

    private @Nullable Cause rule(int paper, int judge, Judge who) {
        var pair = new Pair(in.papers.get(paper).id(), who.id());
        if (in.isDone(paper, judge)) {
            return Cause.FINISHED;
        } else if (has(paper, judge)) {
            return in.knows[paper][judge] ? Cause.CHOSEN_FOR_TOPIC : Cause.CHOSEN;
        } else if (plan.progress().gone().contains(who.id())) {
            return Cause.GONE;
        } else if (who.sharesInstitutionWith(in.papers.get(paper))) {
            return Cause.SAME_INSTITUTION;
        } else if (plan.problem().bars(pair)) {
            return Cause.CONFLICT;
        } else if (!in.allowed.get(paper, judge)) {
            return Cause.OTHER_TEAM;
        }
        return now.fixed[paper] == now.judgeCount[paper] ? Cause.PLACES_TAKEN : null;
    }

    private boolean has(int paper, int judge) {
        return IntStream.of(now.judgesOf[paper]).limit(now.judgeCount[paper]).anyMatch(one -> one == judge);
    }

    private Verdict trial(int paper, int judge, Judge who) {
        int instead = cheapest(paper, judge);
        if (instead < 0) {
            return new Verdict(who.id(), in.knows[paper][judge], now.load[judge], who.capacity(), Cause.NO_ROOM, 0);
        }
        var before = new Tally(now);
        int load = now.load[judge];
        var ring = new Ring(network);
        ring.close(ways, paper, instead, judge);
        var after = new Tally(now);
        ring.undo();
        var cause = before.worse(after);
        return new Verdict(who.id(), in.knows[paper][judge], load, who.capacity(), cause, before.amount(after, cause));
    }

    /** Whose place would cost least, with everything that follows; −1 when nothing makes room. */
    private int cheapest(int paper, int judge) {
        int cheapest = -1;
        long least = Costs.NEVER;
        for (int place = now.fixed[paper]; place < now.judgeCount[paper]; place++) {
            int from = now.judgesOf[paper][place];
            long back = ways.cost(judge, from);
            long cost = network.costs.of(network.level(paper, from, judge)) + back;
            if (back < Costs.NEVER && cost < least) {
                least = cost;
                cheapest = from;
            }
        }
        return cheapest;
    }
}
