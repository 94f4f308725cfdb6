package id.kipp.cli;

import static java.util.stream.Collectors.toMap;

import id.kipp.kernel.Refusal;
import id.kipp.ranking.Certainty;
import id.kipp.ranking.Estimation;
import id.kipp.ranking.Fit;
import id.kipp.ranking.Judgement;
import id.kipp.ranking.Method;
import id.kipp.ranking.Reliability;
import id.kipp.ranking.Sorting;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ballots in, a ranking with its certainty out; what a line of it holds is in {@link RankingText}. */
@Command(name = "rank", sortOptions = false)
final class RankCommand implements Runnable {

    private final Console console;

    @Option(names = "--in", required = true, paramLabel = "ballots.csv", descriptionKey = "kipp.rank.in")
    private Path in = Path.of("");

    @Option(names = "--seats", paramLabel = "N", descriptionKey = "kipp.rank.seats")
    private @Nullable String seats;

    @Option(names = "--seats-file", paramLabel = "S.csv", descriptionKey = "kipp.rank.seats-file")
    private @Nullable Path seatsFile;

    @Option(names = "--method", paramLabel = "raw|calibrated", descriptionKey = "kipp.rank.method")
    private Method method = Method.RAW;

    @Option(names = "--fit", paramLabel = "file|pool", descriptionKey = "kipp.rank.fit")
    private Fit fit = Fit.FILE;

    @Option(names = "--draws", paramLabel = "N", descriptionKey = "kipp.rank.draws")
    private int draws = Estimation.DRAWS;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "kipp.rank.seed")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "ranking.csv", descriptionKey = "kipp.rank.out")
    private @Nullable Path out;

    RankCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var start = System.nanoTime();
        var estimation = estimation();
        var ballots = BallotFile.read(in);
        var judgements = ballots.judgements();
        var certainty = certainty(judgements, seats(ballots), estimation);
        var reliability = Reliability.of(judgements, seed);
        var text = RankingText.of(certainty.standings());
        write(text);
        certainty.connectedness().obstacle().ifPresent(why -> console.say("cli.in-file", in.toString(), why));
        certainty.sorting().filter(Sorting::isMarked).ifPresent(this::warn);
        var millis = (System.nanoTime() - start) / 1_000_000;
        console.json(new RankingSummary(judgements, certainty, reliability, estimation, text, millis).fields());
    }

    private void warn(Sorting sorting) {
        var key = sorting.correlation() < 0 ? "cli.rank.sorted-harsh" : "cli.rank.sorted-mild";
        console.say(
                key,
                in.toString(),
                String.format(Locale.ROOT, "%.2f", sorting.correlation()),
                String.format(Locale.ROOT, "%.3f", sorting.chance()));
    }

    private Estimation estimation() {
        if (draws < 1 || draws > Estimation.MOST_DRAWS) {
            throw new Refusal(CliRefusal.RANK_DRAWS, Integer.toString(draws), Integer.toString(Estimation.MOST_DRAWS));
        }
        return new Estimation(method, fit, draws, seed, true);
    }

    private Certainty certainty(List<Judgement> judgements, Map<String, Integer> seats, Estimation estimation) {
        try {
            return Certainty.of(judgements, seats, estimation);
        } catch (Refusal unconnected) {
            throw new Refusal(CliRefusal.IN_FILE, in.toString(), unconnected);
        }
    }

    private Map<String, Integer> seats(BallotFile ballots) {
        if ((seats == null) == (seatsFile == null)) {
            throw new Refusal(CliRefusal.RANK_SEATS_ONE);
        }
        return seats == null ? fromFile(ballots, seatsFile) : sameForAll(ballots, seats);
    }

    private static Map<String, Integer> sameForAll(BallotFile ballots, String seats) {
        if (!SeatFile.isSeats(seats)) {
            throw new Refusal(CliRefusal.RANK_SEATS_NUMBER, seats);
        }
        return ballots.pools().keySet().stream().collect(toMap(pool -> pool, pool -> Integer.valueOf(seats)));
    }

    private static Map<String, Integer> fromFile(BallotFile ballots, Path file) {
        var seats = SeatFile.read(file, ballots.pools().keySet());
        ballots.pools().forEach((pool, row) -> {
            if (!seats.containsKey(pool)) {
                throw row.refusal(new Refusal(CliRefusal.RANK_SEATS_MISSING, pool, file.toString()));
            }
        });
        return seats;
    }

    private void write(String text) {
        if (out == null) {
            console.out().print(text);
        } else {
            WholeFile.write(out, text);
        }
    }
}
