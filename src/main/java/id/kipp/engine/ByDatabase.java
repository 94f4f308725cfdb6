package id.kipp.engine;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One server, two backends: the database of uploaded files has a file of its own, so that the other one stays small. */
record ByDatabase(MongoBackend main, MongoBackend files) implements MongoBackend {

    private MongoBackend of(@Nullable String database) {
        return database != null && database.endsWith(EmbeddedServer.FILES) ? files : main;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return of(database).handleCommand(channel, database, command, query);
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return of(query.getDatabaseName()).handleQuery(query);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        return of(message.getDatabaseName()).handleMessage(message);
    }

    @Override
    public void dropDatabase(String database) {
        of(database).dropDatabase(database);
    }

    @Override
    public MongoDatabase resolveDatabase(String database) {
        return of(database).resolveDatabase(database);
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        return of(query.getDatabaseName()).getCurrentOperations(query);
    }

    @Override
    public void handleClose(Channel channel) {
        main.handleClose(channel);
        files.handleClose(channel);
    }

    @Override
    public void closeCursors(List<Long> cursors) {
        main.closeCursors(cursors);
        files.closeCursors(cursors);
    }

    @Override
    public void close() {
        try {
            main.close();
        } finally {
            files.close();
        }
    }

    @Override
    public Document getServerStatus() {
        return main.getServerStatus();
    }

    @Override
    public Clock getClock() {
        return main.getClock();
    }

    @Override
    public void enableOplog() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void disableOplog() {
        throw new UnsupportedOperationException();
    }

    @Override
    public MongoBackend version(MongoVersion version) {
        main.version(version);
        files.version(version);
        return this;
    }
}
