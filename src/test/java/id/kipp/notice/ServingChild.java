package id.kipp.notice;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * One of several servers, without its web: everything that a server does by itself goes on in it, and it acts until a line comes in. Every
 * act that was acknowledged is named on a line.
 */
final class ServingChild {

    private static final long PACE_NANOS = 150_000_000;

    private static volatile boolean enough;

    private ServingChild() {}

    /** By a server of the test's. */
    static class Mailed {

        @Bean
        JavaMailSender sender(@Value("${test.mail.port}") int port) {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(port);
            return sender;
        }
    }

    /** @param arguments name of the acts, {@code spring.mongodb.uri}, the key's file, the port letters go to, whether to store the people */
    public static void main(String[] arguments) {
        var at = Map.<String, Object>of(
                "spring.mongodb.uri",
                arguments[1],
                "kipp.log.key",
                arguments[2],
                "test.mail.port",
                arguments[3],
                "kipp.demo",
                "false",
                "kipp.second-factor",
                "off",
                "kipp.index",
                "memory",
                "kipp.deadlines.every",
                "1s");
        var acts = Acts.open(at, Mailed.class);
        if (arguments[4].equals("first")) acts.people();
        var context = (ConfigurableApplicationContext) acts.context();
        context.registerShutdownHook();
        context.start();
        context.publishEvent(new ApplicationReadyEvent(new SpringApplication(), arguments, context, Duration.ZERO));
        Thread.ofPlatform().daemon().start(ServingChild::listen);
        say("ready");
        for (int n = 0; !enough; n++) {
            var id = arguments[0] + "-" + n;
            acts.act(id, n);
            say(id + ".");
            LockSupport.parkNanos(PACE_NANOS);
        }
        say("done");
        while (true) LockSupport.park();
    }

    private static void listen() {
        try {
            if (System.in.read() >= 0) enough = true;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
    }
}
