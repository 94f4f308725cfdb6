package id.kipp.demo;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Whether this start may be one of a demo: it says so, or it says nothing and only this machine can reach it. What the store
 * is was decided at its birth ({@link id.kipp.account.StoreKind}) and is looked at besides; it cannot be asked so early.
 */
final class DemoStart implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var settings = context.getEnvironment();
        var said = settings.getProperty("kipp.demo", Boolean.class);
        return said != null ? said : isOnlyHere(settings.getProperty("server.address", InetAddress.class));
    }

    private static boolean isOnlyHere(@Nullable InetAddress address) {
        return address != null && address.isLoopbackAddress();
    }
}
