package id.kipp.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.DigestUtils;

/**
 * A row that a list can be narrowed to.
 *
 * @param texts in any of which what is typed may stand, anywhere
 * @param keys by what it is narrowed: each field's one value; none where it is empty
 * @param orders what it is put in order by
 */
public record IndexedRow(String id, List<String> texts, Map<String, String> keys, Map<String, String> orders) {

    /** Another where anything of it is another. */
    public String print() {
        var all = List.of(id, texts, new TreeMap<>(keys), new TreeMap<>(orders)).toString();
        return DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8));
    }
}
