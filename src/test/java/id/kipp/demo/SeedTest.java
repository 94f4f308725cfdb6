package id.kipp.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.kipp.AppTest;
import id.kipp.account.Actors;
import id.kipp.edition.Editions;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Stage;
import id.kipp.ui.signin.SignInHelp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
class SeedTest {

    static final MongoServer mongo = new MongoServer(new MemoryBackend());

    @DynamicPropertySource
    static void mongo(DynamicPropertyRegistry properties) {
        var uri = mongo.bindAndGetConnectionString();
        properties.add("spring.mongodb.uri", () -> uri + "/demo");
        properties.add("kipp.log.key", () -> AppTest.LOG_KEY);
        properties.add("kipp.demo", () -> "true");
    }

    @Autowired
    Editions editions;

    @Autowired
    Proposals proposals;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationContext context;

    @Test
    void the_demo_has_proposals_in_every_stage() {
        var secretary = actors.system("test", Role.SECRETARIAT);
        var seen = EnumSet.noneOf(Stage.class);
        for (var edition : editions.all()) {
            var funnel = proposals.funnel(secretary, edition.id());
            seen.addAll(funnel.keySet());
        }
        assertThat(seen).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void anybody_comes_in_by_a_button_and_time_and_ids_are_the_demos() {
        assertThat(DemoSignInTest.filters(context)).contains(DemoSignIn.class);
        assertThat(context.getBean(DemoAccounts.class)).isInstanceOf(SignInHelp.class);
        assertThat(context.getBean(Clock.class)).isInstanceOf(DemoClock.class);
        assertThat(context.getBean(RandomGenerator.class)).isInstanceOf(DemoChance.class);
    }
}
