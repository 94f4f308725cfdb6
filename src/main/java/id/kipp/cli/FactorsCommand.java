package id.kipp.cli;

import id.kipp.account.Account;
import id.kipp.account.AccountFilter;
import id.kipp.account.Accounts;
import id.kipp.account.Actors;
import id.kipp.account.SecondFactors;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes somebody's second factors away where no administrator can: they enrol anew, and the trail says who did it and why. */
@Command(name = "factors", sortOptions = false)
final class FactorsCommand implements Runnable {

    /** People in whose name or address one address stands. */
    private static final int ALIKE = 1_000;

    private final Console console;

    @Option(names = "--reset", required = true, paramLabel = "EMAIL", descriptionKey = "kipp.factors.reset")
    @SuppressWarnings("NullAway.Init")
    private String email;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "kipp.factors.reason")
    private @Nullable String reason;

    FactorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        try (var services = Offline.open()) {
            var operator = services.get(Actors.class).operator();
            var person = person(services.get(Accounts.class), operator);
            var why = reason == null ? console.sentences().of("factors.reason") : reason;
            services.get(SecondFactors.class).reset(operator, person.id(), why);
            var fields = new LinkedHashMap<String, Object>();
            fields.put("account", person.id().value());
            fields.put("reset", true);
            console.json(fields);
        }
    }

    private Account person(Accounts accounts, Actor operator) {
        var wanted = email.strip();
        return accounts.page(operator, AccountFilter.ALL.words(wanted), 0, ALIKE).stream()
                .filter(a -> a.profile().email().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal(CliRefusal.FACTORS_UNKNOWN, wanted));
    }
}
