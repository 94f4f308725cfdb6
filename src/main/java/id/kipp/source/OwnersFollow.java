package id.kipp.source;

import id.kipp.account.Actors;
import id.kipp.agency.Agencies;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.catalogue.Gathering;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** An institution is called otherwise or has become part of another: what registers tell of it is shown under its name of now. */
@Component
class OwnersFollow implements Follower {

    private static final int SOME = 200; // of records with their stories

    private final SourceStore store;
    private final Gathering catalogue;
    private final Institutions institutions;
    private final Agencies agencies;
    private final Actors actors;

    OwnersFollow(SourceStore store, Gathering catalogue, Institutions institutions, Agencies agencies, Actors actors) {
        this.store = store;
        this.catalogue = catalogue;
        this.institutions = institutions;
        this.agencies = agencies;
        this.actors = actors;
    }

    @Override
    public String name() {
        return "owners";
    }

    @Override
    public boolean effects() {
        return true;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return line.subject().startsWith("institution:");
    }

    @Override
    public void take(List<AuditEntry> lines) {
        var shelving = new Shelving(store, catalogue, institutions.whoIsWho(), new Shelf(agencies, institutions.all()));
        lines.stream().map(AuditEntry::subjectId).distinct().forEach(id -> follow(id, shelving));
    }

    private void follow(String institution, Shelving shelving) {
        var actor = actors.system(name(), Role.SECRETARIAT);
        var last = "";
        for (var some = store.of(institution, last, SOME); !some.isEmpty(); some = store.of(institution, last, SOME)) {
            shelving.put(actor, some.stream().map(Shelving.Said::of).toList(), List.of());
            last = some.getLast().id();
        }
    }
}
