package id.kipp.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CholeskyTest {

    @Test
    void it_knows_the_logarithm_of_the_determinant() {
        var factored = new Cholesky(new double[][] {{4, 2}, {2, 3}});
        assertThat(factored.logDeterminant()).isCloseTo(StrictMath.log(8), within(1e-12));
    }

    @Test
    void a_matrix_that_says_nothing_of_a_figure_is_refused() {
        assertThatThrownBy(() -> new Cholesky(new double[][] {{1, 1}, {1, 1}})).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void panels_and_processors_change_not_one_bit() {
        var size = 500; // several panels, and enough rows to be shared
        var random = new Noise(1);
        var matrix = new double[size][];
        for (var i = 0; i < size; i++) {
            matrix[i] = random.normals(i + 1);
            matrix[i][i] = 2 * size;
        }
        var right = random.normals(size);
        var plain = plain(matrix);
        var factored = new Cholesky(Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new));
        var columns = new double[size][3];
        for (var i = 0; i < size; i++) {
            columns[i][1] = right[i];
        }
        factored.backward(columns);
        var x = right.clone();
        for (var i = size - 1; i >= 0; i--) {
            x[i] /= plain[i][i];
            for (var k = 0; k < i; k++) {
                x[k] -= plain[i][k] * x[i];
            }
        }
        assertThat(Arrays.stream(columns).mapToDouble(row -> row[1]).toArray()).containsExactly(x);
        var root = factored.inverseRoot();
        for (var i = 0; i < size; i += 99) {
            var unit = new double[size];
            unit[i] = 1;
            assertThat(Equations.dot(root[i], root[i])).isCloseTo(factored.solve(unit)[i], within(1e-15));
        }
    }

    /** As in any textbook, element by element. */
    private static double[][] plain(double[][] matrix) {
        var l = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
        for (var i = 0; i < l.length; i++) {
            for (var j = 0; j <= i; j++) {
                for (var k = 0; k < j; k++) {
                    l[i][j] -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? StrictMath.sqrt(l[i][i]) : l[i][j] / l[j][j];
            }
        }
        return l;
    }
}
