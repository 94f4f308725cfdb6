package id.kipp.opendata;

import id.kipp.kernel.PublicAccess;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;
import tools.jackson.databind.json.JsonMapper;

/** Answers machines: read only, the same for whoever asks. */
@Service
public class OpenData {

    private static final String PUBLIC = "open data is for everybody and says what is public";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final int OK = 200;
    private static final int TOO_OFTEN = 429;
    private static final int TAG = 18; // bytes
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Lists lists;
    private final Described described;
    private final String named;

    OpenData(Lists lists, @Value("${kipp.address:${kipp.url:}}") String named) {
        this.lists = lists;
        this.described = new Described();
        this.named = StringUtils.trimTrailingCharacter(named.strip(), '/');
    }

    /** What lies below {@code /api/v1}; a problem document where there is nothing. */
    @PublicAccess(PUBLIC)
    public DataAnswer get(DataQuestion question) {
        var asked = named.isEmpty()
                ? question
                : new DataQuestion(question.path(), question.parameters(), question.accept(), named);
        try {
            return answer(asked);
        } catch (NoAnswer why) {
            return problem(why.status(), why.title(), String.valueOf(why.getMessage()));
        }
    }

    /** The catalogue of what is open, for other catalogues (DCAT). */
    @PublicAccess(PUBLIC)
    public DataAnswer catalogue(String base) {
        return json(described.catalogue(named.isEmpty() ? base : named));
    }

    /** Somebody asks more often than is fair. */
    @PublicAccess(PUBLIC)
    public DataAnswer tooOften() {
        return problem(TOO_OFTEN, "Too many requests", "Ask again when the time in Retry-After is over.");
    }

    private DataAnswer answer(DataQuestion asked) {
        var path = asked.bare();
        if (path.equals("/openapi.json")) return json(described.api(asked.base()));
        if (path.equals("/edition.schema.json")) return json(described.rules(asked.base()));
        if (path.equals("/statistics")) return json(lists.statistics());
        if (path.startsWith("/innovations/"))
            return json(lists.innovation(path.substring("/innovations/".length()), asked.base()));
        var list = lists.named(path);
        if (asked.wantsCsv()) return new DataAnswer(OK, "text/csv;charset=utf-8", "", out -> list.csv(asked, out));
        return json(list.page(asked));
    }

    private static DataAnswer problem(int status, String title, String detail) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        return bytes(status, PROBLEM, problem);
    }

    private static DataAnswer json(Object value) {
        return bytes(OK, JSON, value);
    }

    private static DataAnswer bytes(int status, String type, Object value) {
        var bytes = new ByteArrayOutputStream();
        MAPPER.writeValue(bytes, value);
        return new DataAnswer(status, type, tag(bytes.toByteArray()), bytes::writeTo);
    }

    private static String tag(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(digest, TAG));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A cursor says nothing to whoever holds it. */
    static String cursor(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws NoAnswer where it is none of ours */
    static @Nullable String place(Map<String, String> parameters) {
        var cursor = parameters.get("cursor");
        if (cursor == null || cursor.isEmpty()) return null;
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException foreign) {
            throw new NoAnswer(NoAnswer.BAD_REQUEST, "Bad cursor", "Use the value of next, unchanged.");
        }
    }
}
