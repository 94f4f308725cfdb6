package id.kipp.catalogue;

import id.kipp.account.Actors;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.edition.Editions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Stale;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is published for the first time begins its case with the sections of its proposal that the edition's rules name. */
@Component
class CaseFeedJob implements Follower {

    private final EntryStore entries;
    private final CaseStoryStore cases;
    private final CaseHolders holders;
    private final Editions editions;
    private final Actors actors;
    private final Clock clock;

    CaseFeedJob(
            EntryStore entries,
            CaseStoryStore cases,
            CaseHolders holders,
            Editions editions,
            Actors actors,
            Clock clock) {
        this.entries = entries;
        this.cases = cases;
        this.holders = holders;
        this.editions = editions;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public boolean effects() {
        return true;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return line.action().equals("entry.published");
    }

    @Override
    public void take(List<AuditEntry> lines) {
        var ids = lines.stream().map(l -> new EntryId(l.subjectId())).distinct().toList();
        var there = cases.marks(ids);
        var actor = actors.system(name());
        entries.all(ids).stream()
                .filter(e -> e.isPublished() && e.proposal() != null && !there.containsKey(e.id()))
                .forEach(e -> begin(actor, e));
    }

    private void begin(Actor actor, Entry entry) {
        var edition = entry.origin().edition();
        if (edition == null) return;
        var rules = editions.get(edition).constitution();
        var feeds = rules.form(entry.origin().group().key()).feeding();
        var fed = new HashMap<String, List<String>>();
        var keys = new ArrayList<String>();
        for (var block : entry.text().blocks()) {
            var to = feeds.get(block.key());
            if (to == null) continue;
            fed.computeIfAbsent(to, t -> new ArrayList<>()).add(block.text());
            keys.add(block.key());
        }
        var text = CaseText.NOTHING.with(tale(fed));
        try {
            cases.save(CaseStory.none(entry.id(), holders.first(entry)).begun(actor, text, keys, clock.instant()));
        } catch (Stale itsOwnerWasQuicker) {
            // then it says what its owner says
        }
    }

    private static Tale tale(Map<String, List<String>> fed) {
        return new Tale(
                text(fed, "problem"),
                text(fed, "for_whom"),
                text(fed, "does"),
                text(fed, "changed"),
                text(fed, "not_for"));
    }

    private static String text(Map<String, List<String>> fed, String block) {
        var all = String.join("\n\n", fed.getOrDefault(block, List.of()));
        return all.length() <= Tale.LONGEST ? all : all.substring(0, Tale.LONGEST - 1) + "…";
    }
}
