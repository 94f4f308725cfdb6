package id.kipp.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

    @ParameterizedTest
    @ValueSource(strings = {"siti@kab-contoh.go.id", "s.nur+kipp@gmail.com", "a_b@x.id"})
    void an_address_is_one(String text) {
        assertThat(Email.isAddress(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "siti",
                "siti@",
                "@go.id",
                "siti@go",
                "siti@@go.id",
                "si ti@go.id",
                "siti@go..id",
                ".siti@go.id",
                "siti@go.id.",
                "siti@go.i",
                "<siti@go.id>",
                "siti@go_id.id"
            })
    void what_nobody_could_write_to_is_none(String text) {
        assertThat(Email.isAddress(text)).isFalse();
    }
}
