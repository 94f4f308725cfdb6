package id.kipp.cli;

import id.kipp.account.Actors;
import id.kipp.audit.Broken;
import id.kipp.audit.Checks;
import id.kipp.audit.SetAsideClosing;
import id.kipp.audit.SetAsides;
import id.kipp.custody.LiveCheck;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Whether everything holds that must hold in a store; changes nothing. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private static final int HOLDS = 0;
    private static final int DOES_NOT = 3;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var start = System.nanoTime();
        var counted = Offline.holder().isPresent() ? live() : here();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("checked", counted.checked());
        fields.put("broken", counted.broken());
        fields.put("setAside", counted.setAside());
        fields.put("closed", counted.closed());
        fields.put("millis", (System.nanoTime() - start) / 1_000_000);
        console.json(fields);
        return counted.broken() == 0 ? HOLDS : DOES_NOT;
    }

    /** The application has the folder: it looks, and this says what it finds. */
    private LiveCheck.Counted live() {
        return LiveCheck.run(Offline.data(), broken -> tell(console, broken), this::tellClosed);
    }

    private LiveCheck.Counted here() {
        try (var services = Offline.open()) {
            var operator = services.get(Actors.class).operator();
            var summary = services.get(Checks.class).run(operator, broken -> tell(console, broken));
            summary.closed().forEach(this::tellClosed);
            return new LiveCheck.Counted(
                    summary.checked(),
                    summary.broken(),
                    summary.setAside(),
                    summary.closed().size());
        }
    }

    static void tell(Console console, Broken broken) {
        var sentence = console.sentences().of(broken.key());
        console.say(
                "check.broken",
                broken.collection(),
                broken.id(),
                broken.detail().isEmpty() ? sentence : sentence + " " + broken.detail());
    }

    private void tellClosed(SetAsides.Found found) {
        if (!(found.closing() instanceof SetAsideClosing closing)) return;
        tellClosed(new LiveCheck.Closed(
                found.line().collection(),
                found.line().document(),
                found.line().reason().key(),
                closing.by().value(),
                closing.at().toString(),
                closing.reason()));
    }

    private void tellClosed(LiveCheck.Closed closed) {
        console.say(
                "check.closed",
                closed.collection(),
                closed.id(),
                console.sentences().of(closed.key()),
                closed.by(),
                closed.at(),
                closed.reason().replaceAll("[\\p{Cntrl}\\s]+", " "));
    }
}
