package id.kipp.custody;

import id.kipp.account.Actors;
import id.kipp.audit.Broken;
import id.kipp.audit.Checks;
import id.kipp.audit.SetAsideClosing;
import id.kipp.audit.SetAsides;
import id.kipp.store.Errand;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks the store over for a command of another process, which may not open the folder while the application has it. */
@Component
class CheckJob implements Errand {

    private final ObjectProvider<Checks> checks; // looked up late, as what it runs
    private final ObjectProvider<Actors> actors;

    CheckJob(ObjectProvider<Checks> checks, ObjectProvider<Actors> actors) {
        this.checks = checks;
        this.actors = actors;
    }

    @Override
    public String name() {
        return LiveCheck.NAME;
    }

    @Override
    public Map<String, String> run(Map<String, String> asked, Consumer<Map<String, String>> say) {
        var summary = checks.getObject().run(actors.getObject().operator(), broken -> say.accept(words(broken)));
        summary.closed().forEach(found -> {
            if (found.closing() instanceof SetAsideClosing closing) say.accept(words(found, closing));
        });
        return Map.of(
                LiveCheck.CHECKED, Long.toString(summary.checked()),
                LiveCheck.BROKEN, Long.toString(summary.broken()),
                LiveCheck.SET_ASIDE, Long.toString(summary.setAside()),
                LiveCheck.CLOSED, Long.toString(summary.closed().size()));
    }

    private static Map<String, String> words(Broken broken) {
        return Map.of(
                LiveCheck.COLLECTION, broken.collection(),
                LiveCheck.ID, broken.id(),
                LiveCheck.KEY, broken.key(),
                LiveCheck.DETAIL, broken.detail());
    }

    private static Map<String, String> words(SetAsides.Found found, SetAsideClosing closing) {
        return Map.of(
                LiveCheck.COLLECTION, found.line().collection(),
                LiveCheck.ID, found.line().document(),
                LiveCheck.KEY, found.line().reason().key(),
                LiveCheck.BY, closing.by().value(),
                LiveCheck.AT, closing.at().toString(),
                LiveCheck.REASON, closing.reason());
    }
}
