package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.types.ObjectId;

/** What a {@link KillTestWriter} said was acknowledged, and whether it is there. */
final class Acknowledged {

    private final Map<String, Integer> versions = new HashMap<>();
    private final Set<String> files = new HashSet<>();

    int documents() {
        return versions.size();
    }

    int files() {
        return files.size();
    }

    void remember(List<String> lines) {
        for (var line : lines) {
            var words = line.split(" ");
            if (words[0].equals("file")) files.add(words[1]);
            if (words[0].equals("document")) versions.merge(words[1], Integer.valueOf(words[2]), Math::max);
        }
    }

    /** Opens the store in that folder and compares. */
    void check(Path folder, String about) {
        checkIndexes(folder, about);
        try (var server = EmbeddedServer.start(folder, 0);
                var client = server.client()) {
            checkDocuments(about, client.getDatabase("kipp"));
            checkFiles(about, client.getDatabase("kipp-files"));
        }
    }

    /** Every document has its entries in every index, and no index has any other. */
    private void checkIndexes(Path folder, String about) {
        var engine = new Direct(new DurableBackend(
                StoreFile.open(folder.resolve("kipp.mv"), 16), new FreeSpaceGuard(() -> Long.MAX_VALUE, 0)));
        var documents = engine.everything("documents");
        for (var index : engine.collection("documents").getIndexes()) {
            if (!(index instanceof StoreIndex kept)) continue;
            var wanted = new HashSet<Key>();
            documents.forEach(document -> wanted.addAll(kept.entriesOf(document)));
            assertThat(kept.entries()).as("%s: %s", about, index.getName()).isEqualTo(wanted);
        }
        engine.backend.close();
    }

    private void checkDocuments(String about, MongoDatabase database) {
        var documents = database.getCollection("documents");
        var found = new HashMap<String, Integer>();
        for (var document : documents.find()) {
            var id = document.getString("_id");
            found.put(id, document.getInteger("version"));
            assertThat(document.getString("text"))
                    .as("%s: %s is whole", about, id)
                    .isEqualTo(KillTestWriter.text(id, document.getInteger("version")));
            for (var key : List.of("_id", "key")) {
                assertThat(documents.find(new Document(key, document.get(key))).into(new ArrayList<>()))
                        .as("%s: %s by %s", about, id, key)
                        .containsExactly(document);
            }
        }
        versions.forEach((id, version) ->
                assertThat(found.getOrDefault(id, 0)).as("%s: %s", about, id).isGreaterThanOrEqualTo(version));
        assertThat(documents.countDocuments()).as(about).isEqualTo(found.size());
    }

    private void checkFiles(String about, MongoDatabase database) {
        var bucket = GridFSBuckets.create(database);
        for (var id : files) {
            var content = new ByteArrayOutputStream();
            bucket.downloadToStream(new ObjectId(id), content);
            assertThat(content.toByteArray()).as("%s: file %s", about, id).isEqualTo(KillTestWriter.content(id));
        }
    }
}
