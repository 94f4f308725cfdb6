package id.kipp.engine;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoThreadFactory;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** Listens on a free port of 127.0.0.1. The library's own server, but for how replies are written: {@link ReplyEncoder}. */
final class WireServer implements AutoCloseable {

    private static final int WAITING = 100;
    private static final int GRACE_SECONDS = 5;

    private final MongoBackend backend;
    private final MultiThreadIoEventLoopGroup doors;
    private final MultiThreadIoEventLoopGroup workers;
    private final ChannelGroup clients;
    private final Channel listening;

    /** @param threads a command has one to itself, and may wait for the disk */
    WireServer(MongoBackend backend, int threads) {
        this.backend = backend;
        this.doors = new MultiThreadIoEventLoopGroup(
                1, new MongoThreadFactory("mongo-server-boss"), NioIoHandler.newFactory());
        this.workers = new MultiThreadIoEventLoopGroup(
                threads, new MongoThreadFactory("mongo-server-worker"), NioIoHandler.newFactory());
        this.clients = new DefaultChannelGroup("mongodb-channels", workers.next());
        this.listening = new ServerBootstrap()
                .group(doors, workers)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, WAITING)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new Pipeline())
                .bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0))
                .syncUninterruptibly()
                .channel();
    }

    int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    @Override
    public void close() {
        listening.close().syncUninterruptibly();
        clients.close().syncUninterruptibly();
        doors.shutdownGracefully(0, GRACE_SECONDS, TimeUnit.SECONDS);
        workers.shutdownGracefully(0, GRACE_SECONDS, TimeUnit.SECONDS);
        doors.terminationFuture().syncUninterruptibly();
        workers.terminationFuture().syncUninterruptibly();
        backend.close();
    }

    private final class Pipeline extends ChannelInitializer<SocketChannel> {

        @Override
        protected void initChannel(SocketChannel client) {
            client.pipeline()
                    .addLast(new MongoWireReplyEncoder())
                    .addLast(new ReplyEncoder())
                    .addLast(new MongoWireProtocolHandler())
                    .addLast(new MongoDatabaseHandler(backend, clients))
                    .addLast(new MongoExceptionHandler());
        }
    }
}
