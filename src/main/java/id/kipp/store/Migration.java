package id.kipp.store;

import com.mongodb.client.MongoDatabase;
import java.util.function.Consumer;

/**
 * One step that brings stored data to the next format.
 *
 * @param what for the log
 * @param step must do no harm when run twice: a process killed in the middle runs it again
 */
record Migration(String what, Consumer<MongoDatabase> step) {}
