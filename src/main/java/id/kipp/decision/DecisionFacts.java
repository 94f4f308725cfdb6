package id.kipp.decision;

import id.kipp.audit.Hidden;
import id.kipp.audit.ListRef;
import id.kipp.proposal.Correction;
import id.kipp.ranking.Exact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A decision as it is logged and exported. What was recorded before all decisions were of one kind keeps its form. */
final class DecisionFacts {

    /** How the lines of decisions after screening began when they were a kind of their own. */
    static final String AFTER_SCREENING = "admission:";

    private DecisionFacts() {}

    static Map<String, Object> of(Decision d) {
        if (d.subject().startsWith(AFTER_SCREENING)) return admission(d);
        var facts = common(d);
        if (d.trail() != null) return before(d, facts);
        if (!d.verdicts().equals(ListRef.EMPTY)) facts.putAll(of(d.verdicts()));
        facts.put("preparedAt", d.session().preparedAt());
        facts.put("listSha256", new Hidden(d.boards()));
        facts.put("weights", d.weights());
        facts.put(
                "present", d.session().present().stream().map(Attendance::facts).toList());
        facts.put("recused", d.session().recused());
        facts.put("no", d.item().no());
        if (d.item().revises() instanceof String old) facts.put("revises", old);
        if (d.item().reason() instanceof String why) facts.put("reasonSha256", new Hidden(why));
        return facts;
    }

    /** Verdicts, where nothing is ranked: how many, and their hash. */
    static Map<String, Object> of(ListRef verdicts) {
        return Map.of("listed", verdicts.size(), "verdictsSha256", new Hidden(verdicts.key()));
    }

    static Map<String, Object> of(Deviation d) {
        var facts = new HashMap<String, Object>();
        facts.put("proposal", d.proposal());
        facts.put("chosen", d.chosen());
        facts.put("tier", d.tier());
        facts.put("by", d.by());
        facts.put("at", d.at());
        facts.put("reason", d.reason());
        if (d.cause() instanceof String cause) facts.put("cause", cause);
        if (d.called() instanceof Correction called) facts.put("calledSha256", new Hidden(called));
        return facts;
    }

    private static HashMap<String, Object> common(Decision d) {
        var facts = new HashMap<String, Object>();
        facts.put("decision", d.subject());
        facts.put("matter", d.matter());
        facts.put("edition", d.edition().value());
        facts.put("group", d.group());
        facts.put("at", d.session().at());
        facts.put("consents", d.session().consents());
        facts.put(
                "deviations",
                d.session().deviations().stream().map(DecisionFacts::of).toList());
        facts.put("pools", d.boards().stream().map(b -> pool(d, b)).toList());
        return facts;
    }

    private static Map<String, Object> pool(Decision d, Board b) {
        return Map.of(
                "cluster", b.cluster(),
                "seats", b.seats(),
                "places", b.places(),
                "candidates", b.candidates().stream().map(c -> row(d, c)).toList());
    }

    private static Map<String, Object> row(Decision d, Candidate c) {
        var p = c.placing();
        var row = new HashMap<String, Object>();
        row.put("proposal", c.proposal());
        row.put("rank", p.rank());
        row.put("total", p.total());
        row.put("basis", d.trail() != null && !heard(d) ? List.of() : p.basis());
        row.put("ladder", p.ladder());
        row.put("tie", p.tie());
        row.put("within", p.within());
        row.put("chosen", c.chosen());
        row.put("tier", c.tier());
        if (p.earlier() instanceof List<Rested> earlier) row.put("earlier", earlier);
        return row;
    }

    /** What was decided after screening was a kind of its own. */
    private static Map<String, Object> admission(Decision d) {
        var s = d.session();
        var assents = s.consents().stream()
                .map(c -> Map.of("by", c.by(), "at", c.at(), "except", c.except()))
                .toList();
        return Map.of(
                "edition", d.edition().value(),
                "group", d.group(),
                "matter", d.matter(),
                "no", d.item().no(),
                "listed", d.verdicts().size(),
                "listSha256", new Hidden(d.verdicts().key()),
                "resolution", Map.of("assents", assents, "decided", d.decided(), "at", s.at()));
    }

    /** Nominations and the panel's decisions were two kinds, and what rested on agreed scores alone did not name its sheets. */
    private static Map<String, Object> before(Decision d, HashMap<String, Object> facts) {
        var nomination = d.subject().startsWith("nomination:");
        facts.put(
                "listSha256",
                new Hidden(d.boards().stream()
                        .map(b -> nomination ? pool(b) : board(d, b))
                        .toList()));
        if (nomination) facts.put("preparedAt", d.session().preparedAt());
        else facts.put("deskWeight", heard(d) ? d.weights().getOrDefault("desk", 0) : 0);
        return facts;
    }

    private static boolean heard(Decision d) {
        return d.weights().containsKey("panel");
    }

    private static Map<String, Object> pool(Board b) {
        return Map.of(
                "cluster", b.cluster(),
                "seats", b.seats(),
                "places", b.places(),
                "candidates",
                        b.candidates().stream()
                                .map(c -> {
                                    var row = candidate(c);
                                    var score = Exact.parse(c.placing().total()).times(Exact.of(100));
                                    row.put("score", score.decimal(0).intValueExact());
                                    return row;
                                })
                                .toList());
    }

    private static Map<String, Object> board(Decision d, Board b) {
        return Map.of(
                "cluster", b.cluster(),
                "seats", b.seats(),
                "contenders",
                        b.candidates().stream()
                                .map(c -> {
                                    var row = candidate(c);
                                    row.put("cluster", c.cluster());
                                    row.put("total", c.placing().total());
                                    row.put("tier", c.tier());
                                    row.put("basis", heard(d) ? c.placing().basis() : List.of());
                                    return row;
                                })
                                .toList());
    }

    private static HashMap<String, Object> candidate(Candidate c) {
        var row = new HashMap<String, Object>();
        var agency = c.submitted().agency();
        row.put("proposal", c.proposal());
        row.put("number", c.submitted().number());
        row.put("title", c.title());
        row.put("agency", agency.name());
        row.put("province", agency.province());
        row.put("category", c.submitted().category());
        row.put("disadvantaged", agency.disadvantaged());
        row.put("newFace", !agency.earlierAward());
        row.put("ladder", c.placing().ladder());
        row.put("rank", c.rank());
        row.put("tie", c.placing().tie());
        row.put("within", c.within());
        row.put("chosen", c.chosen());
        return row;
    }
}
