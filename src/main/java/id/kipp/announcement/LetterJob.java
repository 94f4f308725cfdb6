package id.kipp.announcement;

import id.kipp.account.Actors;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.Follower;
import id.kipp.kernel.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** What follows from a letter that is public, whatever it is about; the matter says what. */
@Component
class LetterJob implements Follower {

    private final AnnouncementStore store;
    private final LetterListStore lists;
    private final Matters matters;
    private final Actors actors;

    LetterJob(AnnouncementStore store, LetterListStore lists, Matters matters, Actors actors) {
        this.store = store;
        this.lists = lists;
        this.matters = matters;
        this.actors = actors;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public boolean effects() {
        return true;
    }

    @Override
    public boolean hears(AuditEntry line) {
        return line.action().equals("announcement.released");
    }

    /** Again changes nothing: one that has moved by this already stays where it is, whatever people have done with it since. */
    @Override
    public void take(List<AuditEntry> lines) {
        lines.forEach(this::take);
    }

    private void take(AuditEntry line) {
        var actor = actors.system(name(), Role.SECRETARIAT);
        var announcement = store.find(line.subjectId()).orElseThrow();
        var letter = announcement.releasedBy(line);
        matters.get(announcement.edition(), announcement.matter())
                .follow(actor, line, announcement, letter, lists.entries(letter));
    }
}
