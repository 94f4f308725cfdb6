package id.kipp.engine;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
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
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The engine behind a free port of 127.0.0.1 and a secret: for tests in which several processes share a store. */
public final class EnginePort implements AutoCloseable {

    private static final int THREADS = 32;

    private final String secret = UUID.randomUUID().toString();
    private final MultiThreadIoEventLoopGroup workers =
            new MultiThreadIoEventLoopGroup(THREADS, NioIoHandler.newFactory());
    private final ChannelGroup clients = new DefaultChannelGroup(workers.next());
    private final Channel listening;

    private EnginePort(MongoBackend backend) {
        listening = new ServerBootstrap()
                .group(workers)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel client) {
                        var line = client.pipeline().addLast(InProcessServer.handlers(backend, clients));
                        var inside = line.context(MongoDatabaseHandler.class).name();
                        line.addBefore(inside, "door", new ScramDoor(secret));
                    }
                })
                .bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0))
                .syncUninterruptibly()
                .channel();
    }

    public static EnginePort of(EmbeddedServer server) {
        return new EnginePort(server.backend());
    }

    public String uri() {
        return "mongodb://kipp:" + secret + "@" + place() + "/" + EmbeddedServer.DATABASE
                + "?authSource=admin&authMechanism=SCRAM-SHA-256";
    }

    /** Without the secret. */
    String place() {
        return "127.0.0.1:" + ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /** The server goes on. */
    @Override
    public void close() {
        listening.close().syncUninterruptibly();
        clients.close().syncUninterruptibly();
        workers.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
