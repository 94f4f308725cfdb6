package id.kipp.hub;

import java.util.List;

/** What an institution has: an innovation of its own, one it learns, one it takes over, one it has taken over whole. */
public record Lights(String id, String name, Light own, Light learning, Light replicating, Light completed) {

    /** In their order. */
    public List<Light> all() {
        return List.of(own, learning, replicating, completed);
    }
}
