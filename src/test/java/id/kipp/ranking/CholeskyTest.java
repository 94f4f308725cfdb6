package id.kipp.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
}
