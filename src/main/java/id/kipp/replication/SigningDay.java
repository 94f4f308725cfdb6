package id.kipp.replication;

import id.kipp.audit.AuditLine;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.store.Aggregate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One sitting in which many regions commit themselves: who signs, in which order, for what.
 *
 * @param id the number of the day
 * @param code by which anybody checks the sheet
 * @param seats in the order of signing
 * @param carried by number the replications that stand as committed in their own records
 * @param open whether it is written into those records what was signed, and it is not closed: looked for by the clock
 */
public record SigningDay(
        @BsonId String id,
        long version,
        String code,
        Head head,
        List<Seat> seats,
        List<Cell> cells,
        List<String> carried,
        Openness open,
        List<AuditLine> outbox)
        implements Aggregate {

    static final String SUBJECT = "signing-day";

    /** @param province null where it is held for a theme rather than in a province @param sheet number of the commitment */
    public record Head(String title, @Nullable Province province, String place, LocalDate day, String sheet) {}

    /**
     * A position that signs; who holds it is not asked.
     *
     * @param key of it within the day
     * @param agency whose cells it signs for; null for the province and the witness
     */
    public record Seat(
            String key,
            SeatKind kind,
            @Nullable AgencyId agency,
            String name,
            String position,
            Presence presence,
            @Nullable Hand hand) {

        Seat with(Presence now, @Nullable Hand signed) {
            return new Seat(key, kind, agency, name, position, now, signed);
        }

        public boolean isSigned() {
            return presence == Presence.SIGNED;
        }
    }

    public enum SeatKind {
        REGION,
        PROVINCE,
        WITNESS;

        public String key() {
            return "signing.seat." + name();
        }
    }

    public enum Presence {
        WAITING,
        /** Signs later, in the order in which it was missed. */
        ABSENT,
        SIGNED;

        public String key() {
            return "signing.presence." + name();
        }
    }

    /** Who recorded the signature, and as what. */
    public record Hand(AccountId by, Party as, Instant at) {}

    /**
     * One innovation that one region takes over.
     *
     * @param seat of the region
     * @param plan the number of the plan that is attached
     */
    public record Cell(ReplicationId replication, String seat, String title, String original, String owner, int plan) {}

    /** @param session false once it is closed; who was absent may sign afterwards */
    public record Openness(boolean session, boolean pending) {}

    static SigningDay opened(
            Actor actor, String id, String code, Head head, List<Seat> seats, List<Cell> cells, Instant now) {
        return new SigningDay(id, 1, code, head, seats, cells, List.of(), new Openness(true, false), List.of())
                .lined(actor, "signing.opened", now);
    }

    public Optional<Seat> seat(String key) {
        return seats.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /** Whose turn it is: the first that waits; once nobody waits, the first of those that were missed. */
    public Optional<Seat> turn() {
        return seats.stream()
                .filter(s -> s.presence() == Presence.WAITING)
                .findFirst()
                .or(() -> seats.stream()
                        .filter(s -> s.presence() == Presence.ABSENT)
                        .findFirst());
    }

    public List<Cell> cellsOf(Seat seat) {
        return cells.stream().filter(c -> c.seat().equals(seat.key())).toList();
    }

    /** Committed to: its region has signed, and the province where there is one. */
    public boolean isSigned(Cell cell) {
        var province = seats.stream().filter(s -> s.kind() == SeatKind.PROVINCE).allMatch(Seat::isSigned);
        return province && seat(cell.seat()).filter(Seat::isSigned).isPresent();
    }

    /** Signed, and not yet written into the replications themselves. */
    List<Cell> due() {
        return cells.stream()
                .filter(c -> isSigned(c) && !carried.contains(c.replication().value()))
                .toList();
    }

    /** By whose hand a region's cells are committed to. */
    Hand hand(Cell cell) {
        return seat(cell.seat()).map(Seat::hand).orElseThrow();
    }

    SigningDay with(Seat now, Actor actor, String action, Instant at) {
        return with(seats.stream().map(s -> s.key().equals(now.key()) ? now : s).toList(), actor, action, at);
    }

    SigningDay with(List<Seat> order, Actor actor, String action, Instant at) {
        var next = new SigningDay(id, version + 1, code, head, List.copyOf(order), cells, carried, open, outbox);
        return next.pending().lined(actor, action, at);
    }

    SigningDay closed(Actor actor, Instant at) {
        var order = seats.stream()
                .map(s -> s.presence() == Presence.WAITING ? s.with(Presence.ABSENT, null) : s)
                .toList();
        return new SigningDay(
                        id, version + 1, code, head, order, cells, carried, new Openness(false, open.pending()), outbox)
                .lined(actor, "signing.closed", at);
    }

    SigningDay carried(List<String> done, Actor actor, Instant at) {
        return new SigningDay(id, version + 1, code, head, seats, cells, List.copyOf(done), open, outbox)
                .pending()
                .lined(actor, "signing.carried", at);
    }

    private SigningDay pending() {
        var now = new Openness(open.session(), !due().isEmpty());
        return new SigningDay(id, version, code, head, seats, cells, carried, now, outbox);
    }

    private SigningDay lined(Actor actor, String action, Instant now) {
        var line = AuditLine.of(null, actor, action, now, SUBJECT + ":" + id, version, facts());
        return new SigningDay(id, version, code, head, seats, cells, carried, open, line.after(outbox));
    }

    /** All of it, as it is logged. */
    Map<String, Object> facts() {
        return Map.of("code", code, "head", head, "seats", seats, "cells", cells, "carried", carried, "open", open);
    }

    /** Of those that wait, one place sooner or later. */
    static UnaryOperator<List<Seat>> moved(String key, int by) {
        return seats -> {
            var order = new java.util.ArrayList<>(seats);
            var from = order.stream().map(Seat::key).toList().indexOf(key);
            var to = from + by;
            if (from < 0 || to < 0 || to >= order.size()) return seats;
            java.util.Collections.swap(order, from, to);
            return order;
        };
    }
}
