package id.kipp.cli;

import id.kipp.account.Actors;
import id.kipp.audit.Broken;
import id.kipp.audit.Checks;
import id.kipp.audit.SetAsideClosing;
import id.kipp.audit.SetAsides;
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
        try (var services = Offline.open()) {
            var operator = services.get(Actors.class).operator();
            var summary = services.get(Checks.class).run(operator, this::tell);
            summary.closed().forEach(this::tellClosed);
            var fields = new LinkedHashMap<String, Object>();
            fields.put("checked", summary.checked());
            fields.put("broken", summary.broken());
            fields.put("setAside", summary.setAside());
            fields.put("closed", summary.closed().size());
            fields.put("millis", (System.nanoTime() - start) / 1_000_000);
            console.json(fields);
            return summary.broken() == 0 ? HOLDS : DOES_NOT;
        }
    }

    private void tell(Broken broken) {
        console.say(
                "check.broken",
                broken.collection(),
                broken.id(),
                console.sentences().of(broken.key()));
    }

    private void tellClosed(SetAsides.Found found) {
        if (!(found.closing() instanceof SetAsideClosing closing)) return;
        console.say(
                "check.closed",
                found.line().collection(),
                found.line().document(),
                console.sentences().of(found.line().reason().key()),
                closing.by().value(),
                closing.at().toString(),
                closing.reason().replaceAll("[\\p{Cntrl}\\s]+", " "));
    }
}
