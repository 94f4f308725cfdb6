package id.kipp.rush;

import id.kipp.NationalText;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who writes and sends a proposal at the last moment, or who scores one meanwhile. */
final class RushPerson {

    private static final int WORDS = 120;
    private static final int LOOKS = 10_000;
    private static final int SEND_BEFORE = 6_000;
    private static final String MOVED = "Jadwal ";
    private static final String CLOSED = "Tahap ini sudah ditutup";
    private static final String SAVED = "kipp-saved";
    private static final String SEND = "Kirim ke instansi";
    private static final String SENT = "Proposal sudah dikirim";

    private final RushServer.Person person;
    private final RushPage page;
    private final RushFigures figures;
    private final int pace;
    private final byte[] pdf;
    private final SplittableRandom chance;
    private final Map<Integer, String> acknowledged = new HashMap<>(); // by field
    private final List<String> uploaded = new ArrayList<>();
    private List<Integer> fields = List.of();
    private RushPage.Door door = RushPage.Door.BROKEN;
    private boolean sent;
    private boolean told;
    private volatile long moved;

    RushPerson(RushServer.Person person, RushPage page, RushFigures figures, int pace, byte[] pdf) {
        this.person = person;
        this.page = page;
        this.figures = figures;
        this.pace = pace;
        this.pdf = pdf;
        this.chance = new SplittableRandom(
                person.proposal().hashCode() * 31L + person.address().hashCode());
    }

    boolean isWriting() {
        return person.kind().equals("writer");
    }

    String proposal() {
        return person.proposal();
    }

    void signIn(String password) throws IOException, InterruptedException {
        door = page.signIn(person.address(), password);
        if (door == RushPage.Door.IN_LINE) figures.count("in line with a place");
        if (door == RushPage.Door.LINE_FULL) figures.count("in line without a place");
    }

    boolean isIn() {
        return door == RushPage.Door.IN;
    }

    /** The page that one sees first. */
    void desk() throws IOException, InterruptedException {
        if (isIn()) page.open("meja");
    }

    void open(HttpClient client) throws Exception {
        if (!isIn()) return;
        page.open((isWriting() ? "proposal/" : "evaluasi/") + person.proposal());
        RushPush.listen(client, page, this::hear).join();
        if (!isWriting())
            for (var button :
                    page.tree().all("vaadin-button", b -> page.tree().says(b, "Tidak ada benturan, buka proposal")))
                page.click("gate", button);
        // of a form its sections, which are named for those who do not see; of a sheet the notes
        fields = page.tree()
                .all(
                        "vaadin-text-area",
                        f -> !isWriting()
                                || !page.tree().text(f, "accessibleName").isEmpty());
        if (fields.isEmpty()) figures.failed("open", "no field on the page of " + person.kind());
    }

    private void hear(String message) {
        page.hear(message);
        if (message.contains(MOVED)) moved = System.currentTimeMillis();
    }

    boolean hasHeardOfMove(long since) {
        return moved >= since;
    }

    long moved() {
        return moved;
    }

    /** Until the end: saves at a pace, now and then a file; at the closing second the half of them send what they have. */
    Void work(long closes, long until) throws Exception {
        Thread.sleep(chance.nextInt(pace * 1_000));
        if (!isIn()) {
            waitInLine(until);
            return null;
        }
        var sends = isWriting() && chance.nextBoolean();
        var at = closes - SEND_BEFORE + chance.nextInt(SEND_BEFORE + 1_000); // most of them in time
        for (var turn = 0; System.currentTimeMillis() < until && !fields.isEmpty(); turn++) {
            var now = System.currentTimeMillis();
            if (sends && now >= at) {
                send(closes);
                return null;
            }
            act(turn, closes);
            var pause = pace * 1_000L - (System.currentTimeMillis() - now);
            var left = sends ? at - System.currentTimeMillis() : Long.MAX_VALUE;
            Thread.sleep(Math.max(0, Math.min(pause, left)));
        }
        return null;
    }

    /** Nobody leaves a desk here, so nobody is let in; the page looks again by itself as a browser's does. */
    private void waitInLine(long until) throws Exception {
        while (System.currentTimeMillis() + LOOKS < until) {
            Thread.sleep(LOOKS);
            page.read("line", "login", 503);
        }
    }

    private void act(int turn, long closes) throws Exception {
        if (isWriting() && turn % 6 == 3) upload(closes);
        else save(turn, closes);
    }

    /** Writes into one of the fields. @param closes when that ends, in milliseconds */
    void save(int turn, long closes) throws Exception {
        var field = fields.get(chance.nextInt(fields.size()));
        var text = turn + " " + NationalText.words(chance.nextLong(), isWriting() ? WORDS : WORDS / 4);
        var began = System.currentTimeMillis();
        var answer = page.type(isWriting() ? "save" : "score", field, text);
        if (!isWriting()) {
            if (!answer.isEmpty()) figures.count("scores acknowledged");
        } else if (answer.contains(SAVED)) {
            acknowledged.put(field, text);
            figures.count("saves acknowledged");
            if (began > closes) figures.count("after closing: taken");
        } else if (!answer.isEmpty()) refused(answer, closes, "save");
    }

    /** The same sentence is sent once and then stands. */
    private void refused(String answer, long closes, String kind) {
        if (!answer.contains(CLOSED) && !(kind.equals("save") && told)) {
            figures.failed(kind, "no sentence: " + answer.substring(0, Math.min(600, answer.length())));
            return;
        }
        if (kind.equals("save")) told = true;
        refused(closes);
    }

    private void refused(long closes) {
        var late = System.currentTimeMillis() >= closes;
        figures.count(late ? "after closing: refused with the sentence" : "before closing: refused");
    }

    private void upload(long closes) throws Exception {
        var slots = page.tree()
                .all("vaadin-upload", u -> !page.tree().text(u, "target").isEmpty());
        if (slots.isEmpty()) {
            figures.failed("upload", "no place to upload to");
            return;
        }
        var name = "bukti-" + uploaded.size() + ".pdf";
        var began = System.currentTimeMillis();
        var status = page.upload("upload", slots.getLast(), name, pdf);
        if (status < 300) {
            uploaded.add(name);
            figures.count("uploads acknowledged");
            if (began > closes) figures.count("after closing: taken");
        } else if (status < 500 && System.currentTimeMillis() >= closes)
            figures.count("after closing: uploads refused");
        else if (status < 500) figures.count("before closing: refused");
    }

    private void send(long closes) throws Exception {
        var began = System.currentTimeMillis();
        page.click("ask", button(0));
        var answer = page.click("send", button(1));
        if (answer.contains(SENT)) {
            sent = true;
            figures.count("sent acknowledged");
            if (began > closes) figures.count("after closing: taken");
        } else if (!answer.isEmpty()) refused(answer, closes, "send");
    }

    /** That of the page, and after it that of the question. */
    private int button(int which) {
        var all = page.tree().all("vaadin-button", b -> page.tree().says(b, SEND));
        return all.get(which == 0 ? 0 : all.size() - 1);
    }

    /** What was acknowledged against what the store holds. */
    void compare(JsonNode held, JsonMapper json) {
        var texts = new ArrayList<String>();
        held.path("sections").forEach(s -> texts.add(s.asString()));
        acknowledged.values().stream()
                .filter(t -> !texts.contains(t))
                .forEach(t -> figures.count("sections stored otherwise than acknowledged"));
        var files = new ArrayList<String>();
        held.path("files").forEach(f -> files.add(f.asString()));
        for (var name : uploaded) {
            var many = files.stream().filter(name::equals).count();
            if (many == 0) figures.count("uploads missing");
            if (many > 1) figures.count("uploads double");
        }
        var there = held.path("stage").asString().equals("AT_AGENCY");
        if (sent && !there) figures.count("sent but not stored so");
        if (there && !sent) figures.count("stored as sent, never acknowledged");
    }
}
