package id.kipp.account;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Of the application's kind, but made in no time; how hard the application's own are to make, {@link PasswordsTest} says. */
public final class TestHashing {

    private TestHashing() {}

    public static void hashes(DefaultListableBeanFactory beans) {
        beans.registerBeanDefinition(
                Hashing.class.getName(), new RootBeanDefinition(Hashing.class, TestHashing::quick));
    }

    static Hashing quick() {
        return new Hashing(new Argon2PasswordEncoder(16, 32, 1, 64, 1));
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Instead {

        @Bean
        @Primary
        Hashing quickHashing() {
            return quick();
        }
    }
}
