package id.kipp.demo;

import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Clock and ids of a demo, which go before the real ones. */
@Configuration(proxyBeanMethods = false)
@Conditional(DemoStart.class)
class DemoWorld {

    @Bean
    @Primary
    Clock demoClock(Clock clock) {
        return new DemoClock(clock);
    }

    @Bean
    @Primary
    RandomGenerator demoChance() {
        return new DemoChance();
    }
}
