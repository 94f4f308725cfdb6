package id.kipp.store;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/** A server that can be away for a while: then every update fails as the driver lets it. */
final class Failing {

    private Failing() {}

    static MongoDatabase database(MongoDatabase real, AtomicBoolean away) {
        return proxy(MongoDatabase.class, real, new AtomicBoolean(), away);
    }

    private static <T> T proxy(Class<T> type, Object real, AtomicBoolean fails, AtomicBoolean away) {
        var proxy =
                Proxy.newProxyInstance(Failing.class.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
                    if (fails.get() && method.getName().equals("updateOne")) throw new MongoTimeoutException("away");
                    try {
                        var answer = method.invoke(real, given);
                        return answer instanceof MongoCollection<?> one
                                ? proxy(MongoCollection.class, one, away, away)
                                : answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        return type.cast(proxy);
    }
}
