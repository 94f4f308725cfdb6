package id.kipp.edition;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The constitutions of earlier editions, shipped as data files under {@code editions/}. */
@Component
class Presets {

    private final List<Constitution> all;

    Presets() throws IOException {
        var json = JsonMapper.builder().build();
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:editions/*.json");
        this.all = java.util.Arrays.stream(files)
                .map(f -> read(json, f))
                .sorted(Comparator.comparing(Constitution::year).reversed())
                .toList();
    }

    List<Constitution> all() {
        return all;
    }

    /** What comes under {@code programmes/}. */
    Constitution programme(String name) {
        return read(JsonMapper.builder().build(), new ClassPathResource("programmes/" + name + ".json"));
    }

    private static Constitution read(JsonMapper json, Resource file) {
        try (InputStream in = file.getInputStream()) {
            return json.readValue(in, Constitution.class);
        } catch (IOException e) {
            throw new IllegalStateException("preset " + file.getFilename(), e);
        }
    }
}
