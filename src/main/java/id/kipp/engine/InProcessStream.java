package id.kipp.engine;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.connection.AsyncCompletionHandler;
import com.mongodb.internal.connection.OperationContext;
import com.mongodb.internal.connection.PowerOfTwoBufferPool;
import com.mongodb.internal.connection.Stream;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.ByteBuf;
import org.jspecify.annotations.Nullable;

/** A connection of the driver: it writes a question, reads the answer, and asks again. */
final class InProcessStream implements Stream {

    private static final byte[] NOTHING = {};

    private final ServerAddress address;
    private final Executor workers;
    private final EmbeddedChannel server;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile boolean closed;

    private @Nullable FutureTask<byte[]> asked;
    private byte[] answer = NOTHING;
    private int read;

    InProcessStream(ServerAddress address, ChannelHandler[] handlers, Executor workers) {
        this.address = address;
        this.workers = workers;
        this.server = new EmbeddedChannel(handlers);
    }

    @Override
    public void open(OperationContext context) {
        // there is nobody to be found and no hand to be shaken
    }

    @Override
    public void write(List<ByteBuf> buffers, OperationContext context) throws IOException {
        var question = new ByteArrayOutputStream(
                buffers.stream().mapToInt(ByteBuf::limit).sum());
        for (var buffer : buffers) question.write(buffer.array(), 0, buffer.limit());
        asked = new FutureTask<>(() -> answer(question.toByteArray()));
        try {
            workers.execute(asked);
        } catch (RejectedExecutionException e) {
            throw new IOException("the store is closed", e);
        }
    }

    /** On a thread of the engine. Nothing when the question was none and the engine has hung up. */
    private byte[] answer(byte[] question) {
        oneAtATime.lock();
        try {
            server.writeInbound(Unpooled.wrappedBuffer(question));
            var all = new ByteArrayOutputStream();
            for (io.netty.buffer.ByteBuf part = server.readOutbound(); part != null; part = server.readOutbound()) {
                part.readBytes(all, part.readableBytes());
                part.release();
            }
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not of memory
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public ByteBuf read(int bytes, OperationContext context) throws IOException {
        if (asked != null) {
            answer = await(asked, context.getTimeoutContext().getReadTimeoutMS());
            asked = null;
            read = 0;
        }
        if (answer.length - read < bytes) throw new MongoSocketReadException("The store has hung up", address);
        var buffer = getBuffer(bytes);
        System.arraycopy(answer, read, buffer.array(), 0, bytes);
        read += bytes;
        if (read == answer.length) answer = NOTHING;
        return buffer;
    }

    /** What was asked is carried out, also when nobody waits for it any more. */
    private static byte[] await(FutureTask<byte[]> asked, long millis) throws IOException {
        try {
            return millis == 0 ? asked.get() : asked.get(millis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw (SocketTimeoutException) new SocketTimeoutException("no answer in time").initCause(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException().initCause(e);
        }
    }

    @Override
    public ByteBuf getBuffer(int size) {
        return PowerOfTwoBufferPool.DEFAULT.getBuffer(size);
    }

    @Override
    public void openAsync(OperationContext context, AsyncCompletionHandler<Void> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void writeAsync(List<ByteBuf> buffers, OperationContext context, AsyncCompletionHandler<Void> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void readAsync(int bytes, OperationContext context, AsyncCompletionHandler<ByteBuf> handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ServerAddress getAddress() {
        return address;
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        try {
            workers.execute(this::hangUp);
        } catch (RejectedExecutionException e) {
            // the store is closed, and with it everything it kept for us
        }
    }

    private void hangUp() {
        oneAtATime.lock();
        try {
            server.finishAndReleaseAll();
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
