package id.kipp.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.kipp.AppTest;
import id.kipp.ui.signin.SignInHelp;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What a demo is made of; that it is filled shows where it is looked at in a browser. */
@SpringBootTest
class DemoPartsTest {

    static final MongoServer mongo = new MongoServer(new MemoryBackend());

    @DynamicPropertySource
    static void mongo(DynamicPropertyRegistry properties) {
        var uri = mongo.bindAndGetConnectionString();
        properties.add("spring.mongodb.uri", () -> uri + "/demo");
        properties.add("kipp.log.key", () -> AppTest.LOG_KEY);
        properties.add("kipp.demo", () -> "true");
    }

    @MockitoBean
    Seed empty; // filling takes half a minute

    @Autowired
    ApplicationContext context;

    @Test
    void anybody_comes_in_by_a_button_and_time_and_ids_are_the_demos() {
        assertThat(DemoSignInTest.filters(context)).contains(DemoSignIn.class);
        assertThat(context.getBean(DemoAccounts.class)).isInstanceOf(SignInHelp.class);
        assertThat(context.getBean(Clock.class)).isInstanceOf(DemoClock.class);
        assertThat(context.getBean(RandomGenerator.class)).isInstanceOf(DemoChance.class);
    }
}
