package id.kipp.replication;

import id.kipp.catalogue.Catalogued;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An owner's view of its innovations: how far each has spread, and what adopters change in it. */
@Service
public class SpreadOverview {

    private final TakenUp taken;

    SpreadOverview(TakenUp taken) {
        this.taken = taken;
    }

    /** @param entry null where the catalogue does not have it */
    public record Line(@Nullable EntryId entry, String title, SpreadCount spread, AdaptationCounts changed) {}

    /** Of the actor's institution, what has spread furthest first. */
    public List<Line> own(Actor actor) {
        actor.require(Role.AGENCY);
        var owner = actor.agency().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
        var entries = taken.entries(owner);
        var ids = entries.stream().map(Catalogued::id).collect(Collectors.toSet());
        var rows = TakenUp.by(taken.from(owner, ids, ReplicationRow.class));
        var changed = changed(taken.from(owner, ids, AdaptedRow.class));
        var lines = new ArrayList<Line>();
        titles(entries, rows, owner, ids)
                .forEach((one, title) -> lines.add(new Line(
                        one.entry(),
                        title,
                        SpreadCount.of(rows.getOrDefault(one, List.of())),
                        AdaptationCounts.of(changed.getOrDefault(one, List.of())))));
        lines.sort(Comparator.comparing((Line l) -> -l.spread().regions())
                .thenComparing(l -> -l.spread().adopters())
                .thenComparing(l -> -l.spread().coming())
                .thenComparing(Line::title));
        return lines;
    }

    /** How often the register knows what the actor's institution writes about to be replicated. @param known as in the catalogue; may be empty */
    public SpreadCount of(Actor actor, String title, String known) {
        actor.require(Role.AGENCY, Role.SERVICE_UNIT);
        var owner = actor.agency().orElseThrow(() -> new Refusal(KernelRefusal.ACTOR_NOT_ALLOWED));
        return taken.spread(owner, title, known);
    }

    /** What the institution has in the catalogue, and what it is only told of. */
    private static Map<TakenUp.Innovation, String> titles(
            List<Catalogued> entries,
            Map<TakenUp.Innovation, List<ReplicationRow>> rows,
            AgencyId owner,
            Set<EntryId> ids) {
        var titles = new LinkedHashMap<TakenUp.Innovation, String>();
        entries.forEach(e -> titles.put(TakenUp.Innovation.of(e.id()), e.title()));
        rows.values().stream()
                .flatMap(List::stream)
                .flatMap(r -> r.about().originals().stream())
                .filter(o -> TakenUp.isOf(o, owner, ids))
                .forEach(o -> titles.putIfAbsent(TakenUp.Innovation.of(o), o.title()));
        return titles;
    }

    private static Map<TakenUp.Innovation, List<AdaptedRow>> changed(List<AdaptedRow> rows) {
        var by = new LinkedHashMap<TakenUp.Innovation, List<AdaptedRow>>();
        for (var row : rows)
            for (var from : row.about().originals())
                by.computeIfAbsent(
                                TakenUp.Innovation.of(
                                        new ReplicationRow.From(from.entry(), from.title(), from.owner(), "", null)),
                                x -> new ArrayList<>())
                        .add(row);
        return by;
    }
}
