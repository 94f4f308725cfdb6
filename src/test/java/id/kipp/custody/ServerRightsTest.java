package id.kipp.custody;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoDatabase;
import id.kipp.ServiceTest;
import id.kipp.audit.Broken;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A user of the database who may read and write and no more. */
class ServerRightsTest extends ServiceTest {

    @Test
    void indexes_that_could_not_be_looked_at_are_said_to_be_so_and_are_not_called_whole() {
        bean(MongoDatabase.class).getCollection("agencies").countDocuments();
        var refusing = refusing(bean(MongoDatabase.class));
        var store = new WholeStore(refusing, new StaticListableBeanFactory().getBeanProvider(MongoDatabase.class));
        var found = new ArrayList<Broken>();
        new IndexesHold(store).check(found::add);
        assertThat(found).isNotEmpty().allMatch(b -> b.key().equals("check.no-right"));
    }

    private static MongoDatabase refusing(MongoDatabase real) {
        var no = new MongoCommandException(new BsonDocument("code", new BsonInt32(13)), new ServerAddress());
        return (MongoDatabase) Proxy.newProxyInstance(
                ServerRightsTest.class.getClassLoader(),
                new Class<?>[] {MongoDatabase.class},
                (self, method, given) -> {
                    if (method.getName().equals("runCommand")) throw no;
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
