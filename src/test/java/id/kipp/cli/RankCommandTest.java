package id.kipp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankCommandTest {

    static final String HEADER = "pool,proposal,evaluator,score\n";
    static final List<String> LINES = List.of(
            "kab,P1,A,80",
            "kab,P1,B,79.5",
            "kab,P2,B,90",
            "kab,P2,C,81",
            "kab,P3,A,70",
            "kab,P3,C,76.25",
            "kota,P4,A,75",
            "kota,P4,B,79",
            "kota,P5,C,75",
            "kota,P5,A,79");

    @TempDir
    Path folder;

    Path ballots;
    Path out;

    @BeforeEach
    void ballots() throws IOException {
        ballots = file("ballots.csv", HEADER + String.join("\n", LINES) + "\n");
        out = folder.resolve("ranking.csv");
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    Shell rank(Object... more) {
        var words = new ArrayList<Object>(List.of("rank", "--lang", "en", "--in", ballots, "--out", out));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }

    String told(Shell shell) {
        return shell.err().replace(folder + "/", "");
    }

    @Test
    void the_result_is_the_same_to_the_last_byte_on_every_machine() throws IOException {
        var shell = rank("--seats", "1");
        assertThat(shell.err()).isEmpty();
        assertThat(Files.readString(out))
                .isEqualTo(
                        """
                        pool,proposal,n,mean,calibrated,se,rank_raw,rank_calibrated,expected_rank,rank_low,rank_high,p_seat,grey
                        kab,P2,2,85.500000,83.538402,2.517837,1,1,1.107840,1,2,0.893760,true
                        kab,P1,2,79.750000,79.531816,2.519237,2,2,1.994240,1,3,0.103040,true
                        kab,P3,2,73.125000,75.304783,2.519237,3,3,2.897920,2,3,0.003200,false
                        kota,P4,2,77.000000,76.902025,2.592992,1,2,1.552320,1,2,0.447680,true
                        kota,P5,2,77.000000,77.318449,2.592992,1,1,1.447680,1,2,0.552320,true
                        """);
        assertThat(shell.out().replaceAll("\"millis\":\\d+", "\"millis\":0"))
                .isEqualTo(
                        """
                        {"pools":2,"proposals":5,"evaluators":3,"ballots":10,"method":"raw","fit":"file","draws":3125,"mcError":0.008944,"seed":1,\
                        "connected":true,"icc1":0.467497,"icc1Low":-0.359788,"icc1High":0.999998,"icck":0.637135,"icckLow":-1.000000,"icckHigh":0.999999,\
                        "alpha":0.438321,"alphaLow":-0.307518,"alphaHigh":0.999998,\
                        "sha256":"1be52fbcc88108a76b818be4f4e0c98a0d30d208b5547db6f5c428215f3dae6a","millis":0}
                        """);
    }

    @Test
    void the_order_of_the_lines_changes_nothing() throws IOException {
        rank("--seats", "1");
        var before = Files.readString(out);
        var shuffled = new ArrayList<>(LINES);
        Collections.shuffle(shuffled, new Random(5));
        file("ballots.csv", "\uFEFF" + HEADER + String.join("\r\n", shuffled));
        rank("--seats", "1");
        assertThat(Files.readString(out)).isEqualTo(before);
    }

    @Test
    void the_method_decides_the_order_of_the_lines_and_nothing_else_but_the_grey() throws IOException {
        rank("--seats", "1", "--method", "raw");
        var raw = Files.readAllLines(out);
        var shell = rank("--seats", "1", "--method", "calibrated");
        assertThat(shell.out()).contains("\"method\":\"calibrated\"");
        assertThat(Files.readAllLines(out).stream().map(RankCommandTest::withoutGrey))
                .containsExactlyInAnyOrderElementsOf(
                        raw.stream().map(RankCommandTest::withoutGrey).toList());
    }

    private static String withoutGrey(String line) {
        return line.substring(0, line.lastIndexOf(','));
    }

    @Test
    void without_out_the_ranking_comes_first_and_the_summary_last() {
        var shell = Shell.run("rank", "--in", ballots, "--seats", 1);
        assertThat(shell.out().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith("pool,proposal,n,mean"));
        assertThat(shell.out().lines().reduce((first, second) -> second))
                .hasValueSatisfying(
                        line -> assertThat(line).startsWith("{\"pools\":2,").endsWith("}"));
    }

    @Test
    void every_pool_can_have_seats_of_its_own() throws IOException {
        var seats = file("seats.csv", "pool,seats\nkab,2\nkota,1\n");
        assertThat(rank("--seats-file", seats).code()).isZero();
        assertThat(Files.readAllLines(out).stream()
                        .filter(l -> l.startsWith("kab"))
                        .mapToDouble(l -> Double.parseDouble(l.split(",")[11]))
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void seats_of_a_pool_that_is_not_there_are_refused_with_their_line() throws IOException {
        var shell = rank("--seats-file", file("seats.csv", "pool,seats\nkab,2\nkotta,1\n"));
        assertThat(shell.code()).isEqualTo(2);
        assertThat(told(shell))
                .isEqualTo(
                        "seats.csv, line 3: There is no pool \"kotta\" among the ballots. Check its spelling, or delete this line.\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void panels_that_share_no_judge_are_calibrated_each_for_itself_when_asked() throws IOException {
        file(
                "ballots.csv",
                HEADER
                        + "kab,P1,A,80\nkab,P1,B,70\nkab,P2,A,60\nkab,P2,B,55\nkota,P3,C,90\nkota,P3,D,70\nkota,P4,C,80\nkota,P4,D,66\n");
        assertThat(rank("--seats", "1", "--method", "calibrated").code()).isEqualTo(2);
        assertThat(rank("--seats", "1").out()).contains("\"fit\":\"file\"").contains("\"connected\":false");
        var shell = rank("--seats", "1", "--method", "calibrated", "--fit", "pool");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("\"fit\":\"pool\"").contains("\"connected\":true");
        assertThat(Files.readAllLines(out)).hasSize(5).noneMatch(line -> line.contains(",,"));
    }

    @Test
    void a_pool_in_which_judges_share_nothing_is_named_also_when_each_is_fitted_for_itself() throws IOException {
        file("ballots.csv", HEADER + "kab,P1,A,80\nkab,P1,B,70\nkota,P3,C,90\nkota,P4,D,66\n");
        var shell = rank("--seats", "1", "--fit", "pool");
        assertThat(shell.out()).contains("\"connected\":false");
        assertThat(told(shell)).contains("There is no calibrated ranking");
        assertThat(Files.readAllLines(out).get(1)).doesNotContain(",,");
        assertThat(rank("--seats", "1", "--fit", "pool", "--method", "calibrated")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void more_draws_leave_a_smaller_error_and_it_is_said() {
        assertThat(rank("--seats", "1").out()).contains("\"draws\":3125,\"mcError\":0.008944,");
        assertThat(rank("--seats", "1", "--draws", "10000").out()).contains("\"draws\":10000,\"mcError\":0.005000,");
        assertThat(told(rank("--seats", "1", "--draws", "0")))
                .isEqualTo("The number of draws must be between 1 and 1000000, not 0.\n");
    }

    @Test
    void criteria_are_weighted_exactly() throws IOException {
        file(
                "ballots.csv",
                """
                pool,proposal,evaluator,score,criterion,weight
                p,P1,A,69,a,0.05
                p,P1,A,71,b,0.25
                p,P1,A,71,c,0.7
                p,P2,A,83,a,0.05
                p,P2,A,85,b,0.25
                p,P2,A,65,c,0.70
                """);
        assertThat(rank("--seats", 1).out()).contains("\"ballots\":2", "\"connected\":false");
        assertThat(Files.readAllLines(out)).contains("p,P1,1,70.900000,,,1,,,,,,", "p,P2,1,70.900000,,,1,,,,,,");
    }

    @Test
    void judges_who_share_nothing_leave_the_raw_ranking_alone() throws IOException {
        file("ballots.csv", HEADER + "p,P1,A,70\np,P1,B,80\np,P2,C,90\np,P2,D,60\n");
        var shell = rank("--seats", 1);
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("\"connected\":false");
        assertThat(Files.readAllLines(out)).contains("p,P1,2,75.000000,,,1,,,,,,", "p,P2,2,75.000000,,,1,,,,,,");
        assertThat(told(shell))
                .isEqualTo(
                        "ballots.csv: There is no calibrated ranking: the judges form 2 groups that share no"
                                + " proposal (A, B; C, D). These further judgements would connect them, judge + proposal: A + P2.\n");
    }

    @Test
    void the_calibrated_ranking_is_refused_when_judges_share_nothing() throws IOException {
        file("ballots.csv", HEADER + "p,P1,A,70\np,P1,B,80\np,P2,C,90\np,P2,D,60\n");
        var shell = rank("--seats", 1, "--method", "calibrated");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(told(shell)).startsWith("ballots.csv: ").contains("(A, B; C, D)", "A + P2");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kab,P6,A,101     | ballots.csv, line 12: The score 101 is outside 0 to 100.
                    kab,P6,A,-1      | ballots.csv, line 12: The score -1 is outside 0 to 100.
                    kab,P6,A,good    | ballots.csv, line 12: The score "good" is not a number. Write 0 to 100 with a decimal point, such as 81.5.
                    kab,P6,A,        | ballots.csv, line 12: The score "" is not a number. Write 0 to 100 with a decimal point, such as 81.5.
                    kab,P6,A,1e1     | ballots.csv, line 12: The score "1e1" is not a number. Write 0 to 100 with a decimal point, such as 81.5.
                    kab,P6,A,80.125  | ballots.csv, line 12: The score 80.125 has more than two decimals. Round it to two.
                    kab,P1,A,80      | ballots.csv, line 12: Judge "A" has scored proposal "P1" already, in line 2. Leave one score only.
                    kab,,A,80        | ballots.csv, line 12: Column "proposal" must not be empty.
                    kab,P6,A         | ballots.csv, line 12: This line should have 4 columns but has 3.
                    """)
    void a_bad_line_is_refused_with_its_number_and_cause(String line, String sentence) throws IOException {
        file("ballots.csv", HEADER + String.join("\n", LINES) + "\n" + line + "\n");
        var shell = rank("--seats", "1");
        assertThat(told(shell)).isEqualTo(sentence + "\n");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    p,P1,A,70,a,0    | ballots.csv, line 4: The weight "0" must be a positive number, such as 25 or 0.25.
                    p,P1,A,70,a,3    | ballots.csv, line 4: Criterion "a" weighs 3 here but 2.5 in an earlier line. A criterion has one weight.
                    p,P1,A,70,a,2.50 | ballots.csv, line 4: Judge "A" has scored proposal "P1" for criterion "a" already, in line 2. Leave one score only.
                    p,P2,A,70,a,2.5  | ballots.csv, line 4: Judge "A" has not scored proposal "P2" for criterion "b". Complete the sheet or leave it out whole.
                    """)
    void a_sheet_with_criteria_has_each_once_with_one_weight(String line, String sentence) throws IOException {
        file(
                "ballots.csv",
                "pool,proposal,evaluator,score,criterion,weight\np,P1,A,70,a,2.5\np,P1,A,80,b,1\n" + line + "\n");
        var shell = rank("--seats", "1");
        assertThat(told(shell)).isEqualTo(sentence + "\n");
        assertThat(shell.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pool;proposal;evaluator;score        | ballots.csv, line 1: The columns are separated by semicolons (;). Save the file again as CSV with commas (,).
                    pool,proposal,evaluator              | ballots.csv, line 1: Column "score" is missing.
                    pool,proposal,evaluator,score,weight | ballots.csv, line 1: Column "criterion" is missing.
                    pool,proposal,evaluator,score        | ballots.csv, line 1: There is no line of scores after the header.
                    """)
    void a_file_without_its_columns_or_lines_is_refused(String header, String sentence) throws IOException {
        file("ballots.csv", header + "\n");
        var shell = rank("--seats", "1");
        assertThat(told(shell)).isEqualTo(sentence + "\n");
        assertThat(shell.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kab,2           | ballots.csv, line 8: Pool "kota" has no seats in seats.csv. Add a line for it.
                    kab,0           | seats.csv, line 2: The number of seats "0" must be a whole number from 1 to 1000000.
                    kab,many        | seats.csv, line 2: The number of seats "many" must be a whole number from 1 to 1000000.
                    """)
    void seats_must_be_given_for_every_pool(String line, String sentence) throws IOException {
        var seats = file("seats.csv", "pool,seats\n" + line + "\n");
        assertThat(told(rank("--seats-file", seats))).isEqualTo(sentence + "\n");
    }

    @Test
    void a_pool_has_its_seats_once() throws IOException {
        var seats = file("seats.csv", "pool,seats\nkab,1\nkota,1\nkab,2\n");
        assertThat(told(rank("--seats-file", seats)))
                .isEqualTo("seats.csv, line 4: Pool \"kab\" was named in an earlier line. Leave one line only.\n");
    }

    @Test
    void seats_come_from_one_place() throws IOException {
        var seats = file("seats.csv", "pool,seats\nkab,1\nkota,1\n");
        assertThat(told(rank())).startsWith("Give the seats with --seats or with --seats-file");
        assertThat(told(rank("--seats", 1, "--seats-file", seats))).startsWith("Give the seats with");
        assertThat(told(rank("--seats", "-1"))).startsWith("The number of seats \"-1\"");
        assertThat(rank("--seats", "0").code()).isEqualTo(2);
    }

    @Test
    void names_go_through_as_they_are() throws IOException {
        file("ballots.csv", HEADER + "\"a,b\",\"=P \"\"1\"\"\", A ,70\n");
        rank("--seats", 1);
        assertThat(Files.readAllLines(out)).contains("\"a,b\",\"=P \"\"1\"\"\",1,70.000000,,,1,,,,,,");
    }
}
