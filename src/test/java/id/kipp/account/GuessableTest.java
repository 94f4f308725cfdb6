package id.kipp.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessableTest {

    private static final String PERSON =
            "Siti Rahmawati siti.rahmawati@bitungkota.go.id pemerintah-kota-bitung.dinas-kesehatan Universitas Gadjah Mada";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "0987654321",
                "qwertyuiop",
                "abcdefghij123",
                "password123",
                "P4ssw0rd2026!",
                "indonesia123",
                "Indonesia2026",
                "!!Bismillah99",
                "rahasia-negara",
                "Sayangku!2026",
                "pelayananpublik",
                "081234567891",
                "198503152010122003",
                "17-08-1945!!"
            })
    void what_is_tried_first_is_no_password(String typed) {
        assertThat(Guessable.isOf("", typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rahmawati1985", "siti-rahmawati", "bitungkota2026", "DinasKesehatan#1", "gadjahmada1949"})
    void what_is_known_of_the_person_is_no_password(String typed) {
        assertThat(Guessable.isOf(PERSON, typed)).isTrue();
        assertThat(Guessable.isOf("Budi budi@lain.test", "gadjahmada1949xy")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kopi pagi di Wonosobo",
                "hujan reda di Ambarawa",
                "perjalanan yang panjang",
                "another good password",
                "xK9#vQ2$mL7p",
                "tHr-wlq8-zzk2"
            })
    void three_words_or_what_a_machine_made_is_one(String typed) {
        assertThat(Guessable.isOf(PERSON, typed)).isFalse();
    }

    @Test
    void the_longest_is_looked_at_in_no_time() {
        var longest = "indonesia".repeat(14) + "xx";
        var quickest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) { // whatever else the machine does only adds
            var began = System.nanoTime();
            Guessable.isOf(PERSON, longest);
            quickest = Math.min(quickest, System.nanoTime() - began);
        }
        assertThat(quickest).isLessThan(100_000_000L);
    }
}
