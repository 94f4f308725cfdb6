package id.kipp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    static final String PROPOSALS = "proposal,institution,province,category\n";
    static final String EVALUATORS = "evaluator,capacity,institution,province,categories\n";

    @TempDir
    Path folder;

    @BeforeEach
    void files() {
        write("p.csv", PROPOSALS + "P-2,Kota Bogor,Jawa Barat,health\nP-1,Kota Solo,Jawa Tengah,water\n");
        write(
                "e.csv",
                EVALUATORS + "rina,2,UI,Jawa Barat,health;water\nbudi,2,Kota Solo,Jawa Tengah,\nani,2,,,health\n");
        write("c.csv", "evaluator,proposal\nani,P-2\n");
    }

    @Test
    void the_plan_is_sorted_and_the_summary_is_the_last_line() throws IOException {
        var told = run("--reviews", 2);
        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
        assertThat(folder.resolve("plan.csv"))
                .hasContent("proposal,evaluator\nP-1,ani\nP-1,rina\nP-2,budi\nP-2,rina\n");
        assertThat(told.out().replaceAll("\"millis\":\\d+", "\"millis\":0"))
                .isEqualTo(
                        """
                        {"proposals":2,"evaluators":3,"assigned":4,"loadMin":1,"loadMax":2,"conflicts":0,\
                        "connected":true,"topicMatched":2,"unserved":0,"millis":0}
                        """);
    }

    @Test
    void what_cannot_be_connected_is_a_plan_with_the_reason() {
        write("c.csv", "evaluator,proposal\n");
        var told = run("--reviews", 1, "--lang", "en");
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("\"connected\":false");
        assertThat(told.err())
                .isEqualTo(
                        "The evaluators are not connected (2 groups): one evaluator per proposal means nobody judges together.\n");
    }

    @Test
    void too_little_capacity_is_refused() {
        write("e.csv", EVALUATORS + "rina,1,,,\nbudi,1,,,\nani,1,,,\n");
        refused(
                "e.csv: 4 evaluations are needed, but all evaluators together have capacity for 3. Add capacity for at least 1 more.");
    }

    @Test
    void a_proposal_with_too_few_evaluators_is_refused_where_it_stands() {
        write("c.csv", "evaluator,proposal\nani,P-2\nbudi,P-2\n");
        refused(
                "p.csv, line 2: Proposal P-2 has only 1 evaluators without a conflict of interest; 2 are needed. Add evaluators from other institutions.");
    }

    @Test
    void an_unknown_id_in_the_conflicts_is_refused() {
        write("c.csv", "evaluator,proposal\nani,P-2\nani,P-3\n");
        refused("c.csv, line 3: Proposal P-3 is not in the list of proposals.");
    }

    @Test
    void a_duplicate_id_is_refused() {
        write("e.csv", EVALUATORS + "rina,1,,,\nrina,1,,,\n");
        refused("e.csv, line 3: Evaluator rina appears twice. Remove one of them.");
    }

    @Test
    void a_missing_column_is_refused() {
        write("e.csv", "evaluator,institution,province,categories\nrina,,,\n");
        refused("e.csv, line 1: Column \"capacity\" is missing.");
    }

    @Test
    void semicolons_between_columns_are_refused() {
        write("e.csv", EVALUATORS.replace(',', ';') + "rina;1;;;\n");
        refused(
                "e.csv, line 1: The columns are separated by semicolons (;). Save the file again as CSV with commas (,).");
    }

    @Test
    void a_capacity_that_is_no_number_is_refused() {
        write("e.csv", EVALUATORS + "rina,1.5,,,\n");
        refused("e.csv, line 2: The capacity \"1.5\" is not a whole number of zero or more.");
    }

    @Test
    void a_missing_file_is_refused() throws IOException {
        Files.delete(folder.resolve("p.csv"));
        refused("There is no file p.csv. Check its name and folder.");
    }

    @Test
    void no_judge_per_proposal_is_refused() {
        var told = run("--reviews", 0, "--lang", "en");
        assertThat(told)
                .isEqualTo(new Shell(2, "", "The number of evaluators per proposal must be between 1 and 50.\n"));
    }

    @Test
    void what_is_no_number_is_refused() {
        var told = run("--reviews", "two", "--lang", "en");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).startsWith("\"two\" is not a value for --reviews.\n");
    }

    @Test
    void a_refused_plan_leaves_the_former_result_alone() {
        write("plan.csv", "former");
        write("c.csv", "evaluator,proposal\nani,P-3\n");
        run("--reviews", 2);
        assertThat(folder.resolve("plan.csv")).hasContent("former");
    }

    @Test
    void a_folder_in_the_place_of_a_table_is_refused() throws IOException {
        Files.delete(folder.resolve("c.csv"));
        Files.createDirectory(folder.resolve("c.csv"));
        refused("The file c.csv cannot be read. Make sure it is an ordinary file that you may open.");
    }

    @Test
    void a_result_that_cannot_be_written_is_refused() {
        write("plan.csv", "");
        var told = Shell.run(
                "plan",
                "--proposals",
                folder.resolve("p.csv"),
                "--evaluators",
                folder.resolve("e.csv"),
                "--reviews",
                1,
                "--out",
                folder.resolve("plan.csv/under"),
                "--lang",
                "en");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("under cannot be written");
    }

    private void refused(String sentence) {
        var told = run("--reviews", 2, "--lang", "en");
        assertThat(told.err().replace(folder + "/", "")).isEqualTo(sentence + "\n");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(folder.resolve("plan.csv")).doesNotExist();
    }

    private Shell run(Object... more) {
        var words = new ArrayList<Object>(List.of(
                "plan",
                "--proposals",
                folder.resolve("p.csv"),
                "--evaluators",
                folder.resolve("e.csv"),
                "--conflicts",
                folder.resolve("c.csv"),
                "--out",
                folder.resolve("plan.csv")));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException full) {
            throw new AssertionError(full);
        }
    }
}
