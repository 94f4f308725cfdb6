package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.Facet;
import id.kipp.catalogue.Running;
import id.kipp.catalogue.StillRunning;
import id.kipp.catalogue.StopReason;
import id.kipp.kernel.Refusal;
import id.kipp.replication.ReplicasRunning;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the yearly question "is it still running?" is answered by whoever holds the link that was mailed. */
final class RunningForm {

    static final String PLACE = "/kabar";

    private final StillRunning asking;
    private final ReplicasRunning replicas;

    RunningForm(StillRunning asking, ReplicasRunning replicas) {
        this.asking = asking;
        this.replicas = replicas;
    }

    /** @param refused why it was turned down; null at first */
    Leaf of(Visit visit, @Nullable String refused) {
        var title = visit.say("site.running-title");
        if (visit.path().equals(PLACE + "/terima-kasih"))
            return Leaf.of(Leaf.OK, title, title, said(visit, "status", visit.say("site.running-thanks")));
        var code = visit.path().length() > PLACE.length() ? visit.path().substring(PLACE.length() + 1) : "";
        try {
            var asked = about(code);
            var content = el(
                    "div.wrap",
                    el(
                            "header.letter-head",
                            el("h1", title),
                            el("p", visit.indonesian(), asked.title()),
                            el("p.by", asked.by())),
                    refused == null ? null : el("p.caution", at("role", "alert"), refused),
                    form(visit));
            return Leaf.of(Leaf.OK, title, title, content);
        } catch (Refusal unknown) {
            return Leaf.of(
                    EntryPage.GONE,
                    title,
                    title,
                    said(visit, "alert", visit.tongue().say(unknown)));
        }
    }

    /** An innovation, or a replica: told by how the code begins. */
    private ReplicasRunning.AskedReplica about(String code) {
        if (code.startsWith(ReplicasRunning.SIGN)) return replicas.asked(code);
        var asked = asking.asked(code);
        return new ReplicasRunning.AskedReplica(asked.title(), asked.by());
    }

    private static Html said(Visit visit, String role, String sentence) {
        return el(
                "div.wrap",
                el("header.letter-head", el("h1", visit.say("site.running-title"))),
                el("p", at("role", role), sentence),
                el("p", visit.link("/katalog", visit.say("site.show-all"))));
    }

    private static Html form(Visit visit) {
        return el(
                "form.sheet",
                at("method", "post"),
                at("action", visit.to(visit.path())),
                el(
                        "fieldset",
                        el("legend", visit.say("site.running-how")),
                        Stream.of(Running.RUNNING, Running.DEVELOPED, Running.STOPPED)
                                .map(r -> choice(visit, r))),
                el(
                        "p",
                        el("label", at("for", "sebab"), visit.say("site.running-why")),
                        el(
                                "select.field.alone",
                                at("id", "sebab"),
                                at("name", "sebab"),
                                el("option", at("value", ""), visit.say("site.running-why-none")),
                                Arrays.stream(StopReason.values())
                                        .map(w -> el("option", at("value", w.name()), visit.say("site.stop." + w))))),
                el("p.source", visit.say("site.running-says")),
                el("p", el("button.button", visit.say("site.running-send"))));
    }

    private static Html choice(Visit visit, Running running) {
        return el(
                "label.choice",
                el(
                        "input",
                        at("type", "radio"),
                        at("name", "keadaan"),
                        at("value", running.name()),
                        at("required", "")),
                " ",
                Sieve.label(visit.tongue(), Facet.STATUS, running.name()));
    }
}
