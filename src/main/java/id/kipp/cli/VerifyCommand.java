package id.kipp.cli;

import id.kipp.auditexport.Late;
import id.kipp.auditexport.LogFinding;
import id.kipp.auditexport.Verification;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an export from its files alone. */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    private static final int HOLDS = 0;
    private static final int DOES_NOT = 3;

    private final Console console;

    @Parameters(paramLabel = "DIR", descriptionKey = "kipp.verify.folder")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "kipp.verify.key")
    private @Nullable Path key;

    @Option(names = "--root", paramLabel = "FILE", descriptionKey = "kipp.verify.root")
    private @Nullable Path root;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var start = System.nanoTime();
        var verdict = Verification.of(folder, key, root);
        verdict.findings().forEach(this::tell);
        verdict.late().forEach(this::tell);
        if (key == null) console.say("verify.key-unconfirmed");
        var fields = new LinkedHashMap<String, Object>();
        fields.put("holds", verdict.holds());
        fields.put("findings", verdict.findings().size());
        fields.put("edition", verdict.edition());
        fields.put("lines", verdict.lines());
        fields.put("entries", verdict.entries());
        fields.put("roots", verdict.roots());
        fields.put("keyConfirmed", key != null && verdict.isSigned());
        fields.put("late", verdict.late().size());
        fields.put("afterLastRoot", verdict.afterLastRoot());
        fields.put("millis", (System.nanoTime() - start) / 1_000_000);
        console.json(fields);
        return verdict.holds() ? HOLDS : DOES_NOT;
    }

    private void tell(Late late) {
        var day = late.root();
        if (day == null) console.say("verify.late-open", late.line(), late.at().toString());
        else console.say("verify.late", late.line(), late.at().toString(), day.toString());
    }

    private void tell(LogFinding finding) {
        var why = console.sentences().of(finding.key());
        var file = folder.resolve(finding.file()).toString();
        if (finding.line() == 0) console.say("cli.in-file", file, why);
        else console.say("cli.in-line", file, Integer.toString(finding.line()), why);
    }
}
