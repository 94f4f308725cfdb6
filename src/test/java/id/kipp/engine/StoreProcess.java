package id.kipp.engine;

import java.io.IOException;
import java.nio.file.Path;

/** The engine as a process of its own, for several servers: says where it is, and goes on until its input ends. */
public final class StoreProcess {

    private StoreProcess() {}

    /** @param arguments the folder */
    public static void main(String[] arguments) throws IOException {
        try (var server = EmbeddedServer.start(Path.of(arguments[0]), 0);
                var port = EnginePort.of(server)) {
            System.out.println("at " + port.uri());
            while (System.in.read() >= 0) {}
        }
    }
}
