package id.kipp.cli;

import static java.util.stream.Collectors.joining;

import id.kipp.kernel.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong, in a sentence: 2 when the person can mend it, 1 (with the trace, for us) when only we can. */
record Trouble(Console console) implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final int OUR_FAULT = 1;
    private static final int REFUSED = 2;

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        console.err().print(sentence(wrong) + "\n");
        console.say("cli.see-help", wrong.getCommandLine().getCommandSpec().qualifiedName());
        return REFUSED;
    }

    @Override
    public int handleExecutionException(Exception wrong, CommandLine command, ParseResult arguments) {
        if (wrong instanceof Refusal refusal) {
            console.err().print(console.sentences().of(refusal) + "\n");
            return REFUSED;
        }
        console.say("cli.our-fault");
        wrong.printStackTrace(console.err());
        return OUR_FAULT;
    }

    private String sentence(ParameterException wrong) {
        var sentences = console.sentences();
        return switch (wrong) {
            case MissingParameterException missing ->
                sentences.of(
                        "cli.missing-option",
                        missing.getMissing().stream().map(Trouble::name).collect(joining(", ")));
            case UnmatchedArgumentException unknown ->
                sentences.of("cli.unknown-argument", unknown.getUnmatched().getFirst());
            case OverwrittenOptionException twice -> sentences.of("cli.option-twice", name(twice.getOverwritten()));
            default ->
                wrong.getArgSpec() == null
                        ? String.valueOf(wrong.getMessage())
                        : sentences.of("cli.bad-value", name(wrong.getArgSpec()), String.valueOf(wrong.getValue()));
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
