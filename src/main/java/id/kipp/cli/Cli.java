package id.kipp.cli;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Sentences;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The commands of {@code java -jar kipp.jar}. A new one is a class with {@code @Command}, named in the list here. */
@Command(
        name = "kipp",
        subcommands = {
            PlanCommand.class,
            RankCommand.class,
            ExtractCommand.class,
            ExportCommand.class,
            SiteCommand.class,
            ImportCommand.class,
            SimilarCommand.class,
            VerifyCommand.class,
            CheckCommand.class,
            CopyCommand.class,
            BackupCommand.class,
            FactorsCommand.class
        },
        sortOptions = false)
public final class Cli implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "kipp.help")
    private boolean help;

    /** {@link MessageLanguage#of} has read it before anything else; here it is accepted and explained. */
    @Option(names = "--lang", paramLabel = "id|en", scope = ScopeType.INHERIT, descriptionKey = "kipp.lang")
    private @Nullable MessageLanguage language;

    private Cli() {}

    /** Options alone ({@code --server.port=…}) are for the application; a word, even a misspelt one, is a command. */
    public static boolean wants(String... arguments) {
        return arguments.length > 0
                && (!arguments[0].startsWith("-")
                        || List.of("-h", "--help", "--lang").contains(arguments[0])
                        || arguments[0].startsWith("--lang="));
    }

    /** Does the job on this process's own streams, which are UTF-8 whatever the terminal says, and gives the exit code. */
    public static int run(String... arguments) {
        System.setProperty("logback.configurationFile", "cli-logging.xml"); // standard output belongs to the results
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        var err = new FileOutputStream(FileDescriptor.err);
        return run(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        var console =
                new Console(out, err, Sentences.in(MessageLanguage.of(arguments).locale()));
        var trouble = new Trouble(console);
        try {
            return new CommandLine(new Cli(), new Commands(console))
                    .setResourceBundle(console.sentences().bundle())
                    .setExpandAtFiles(false) // a file may be called @surat.pdf
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setOut(Console.writer(out))
                    .setErr(Console.writer(err))
                    .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                    .setParameterExceptionHandler(trouble)
                    .setExecutionExceptionHandler(trouble)
                    .execute(arguments);
        } finally {
            out.flush();
        }
    }

    /** {@code --lang en} and nothing more. */
    @Override
    public void run() {
        throw new Refusal(CliRefusal.NO_COMMAND);
    }
}
