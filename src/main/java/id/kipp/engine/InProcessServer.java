package id.kipp.engine;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoDriverInformation;
import com.mongodb.client.MongoClient;
import com.mongodb.client.internal.Clusters;
import com.mongodb.client.internal.MongoClientImpl;
import com.mongodb.connection.SocketSettings;
import com.mongodb.connection.SslSettings;
import com.mongodb.internal.connection.StreamFactory;
import com.mongodb.internal.connection.StreamFactoryFactory;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.channel.ChannelHandler;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.ImmediateEventExecutor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Answers the driver of this process and nobody else: what goes over a socket elsewhere is handed from thread to thread, so
 * there is no port, no file and no secret by which another process could come in. The driver has no public way to be given
 * such a connection; what it uses inside is used here, and a version of it that changes this does not compile.
 */
final class InProcessServer implements StreamFactoryFactory {

    private static final int GRACE_SECONDS = 5;

    private final MongoBackend backend;
    private final ExecutorService workers;
    private final ChannelGroup clients = new DefaultChannelGroup("mongodb-channels", ImmediateEventExecutor.INSTANCE);

    /**
     * @param threads a command has one to itself, and may wait for the disk. They are our own: whoever asked may be
     *     interrupted, and Java closes a file under a thread that is
     */
    InProcessServer(MongoBackend backend, int threads) {
        this(backend, pool(threads));
    }

    InProcessServer(MongoBackend backend, ExecutorService workers) {
        this.backend = backend;
        this.workers = workers;
    }

    private static ExecutorService pool(int threads) {
        var named = Thread.ofPlatform().daemon().name("store-", 0).factory();
        var pool = new ThreadPoolExecutor(threads, threads, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), named);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** @param settings whatever addresses they name, it is this server that answers */
    MongoClient client(MongoClientSettings settings, @Nullable MongoDriverInformation information) {
        var driver = information == null
                ? MongoDriverInformation.builder().driverName("sync").build()
                : MongoDriverInformation.builder(information).driverName("sync").build();
        return new MongoClientImpl(Clusters.createCluster(settings, driver, this), settings, driver, () -> {});
    }

    @Override
    public StreamFactory create(SocketSettings socket, SslSettings ssl) {
        return address -> new InProcessStream(address, handlers(backend, clients), workers);
    }

    /** The library's own, but for how replies are written: {@link ReplyEncoder}. */
    static ChannelHandler[] handlers(MongoBackend backend, ChannelGroup clients) {
        return new ChannelHandler[] {
            new MongoWireReplyEncoder(),
            new ReplyEncoder(),
            new MongoWireProtocolHandler(),
            new MongoDatabaseHandler(backend, clients),
            new MongoExceptionHandler()
        };
    }

    /** What was asked is answered first. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            workers.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        backend.close();
    }
}
