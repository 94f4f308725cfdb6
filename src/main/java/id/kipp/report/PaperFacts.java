package id.kipp.report;

import id.kipp.edition.Editions;
import id.kipp.kernel.Sentences;
import id.kipp.replication.Original;
import id.kipp.replication.PaperKind;
import id.kipp.replication.Replication;
import id.kipp.replication.ReplicationStep;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a replication says in the places of its papers, and which papers it has. */
final class PaperFacts {

    static final ZoneId WIB = Editions.WIB;

    private static final Sentences SAY = PrintWording.SAY;

    private PaperFacts() {}

    /** The sheet of a commitment is printed with the day it is signed on, a hub's own with the hub. */
    static boolean isOfOne(Replication one, PaperKind kind) {
        return switch (kind) {
            case COMMITMENT_SHEET, HUB_COMMITMENT -> false;
            case INTEREST_LETTER, OWNER_STATEMENT, ADOPTER_STATEMENT -> true;
            case REPLY_LETTER -> one.about().originals().stream().anyMatch(o -> o.reply() != null);
            case AGREEMENT -> one.preparation().agreement() != null || isDone(one, ReplicationStep.ASSESS);
            case ACTION_PLAN -> one.plan().plan() != null;
            case PROGRESS_REPORT -> !one.progress().reports().isEmpty();
            case MONITORING_SHEET -> !one.progress().visits().isEmpty();
            case TEAM_DECREE -> isDone(one, ReplicationStep.COMMIT);
            case VERIFICATION_MINUTES -> isDone(one, ReplicationStep.VERIFY);
            case CERTIFICATE -> isDone(one, kind);
        };
    }

    /** Signed, by its step; what is printed to be signed is a draft for ever. */
    static boolean isDone(Replication one, PaperKind kind) {
        return switch (kind) {
            case INTEREST_LETTER -> isDone(one, ReplicationStep.SEND);
            case REPLY_LETTER -> isDone(one, ReplicationStep.ACCEPT) || isDone(one, ReplicationStep.DECLINE);
            case AGREEMENT -> isDone(one, ReplicationStep.AGREE);
            case ACTION_PLAN -> one.plan().approved() != null;
            case PROGRESS_REPORT, MONITORING_SHEET -> true;
            case TEAM_DECREE -> isDone(one, ReplicationStep.START);
            case VERIFICATION_MINUTES -> isDone(one, ReplicationStep.VERIFY);
            case CERTIFICATE -> {
                var certificate = one.papers().certificate();
                yield certificate != null && certificate.second() != null && certificate.revoked() == null;
            }
            case COMMITMENT_SHEET, HUB_COMMITMENT, OWNER_STATEMENT, ADOPTER_STATEMENT -> false;
        };
    }

    private static boolean isDone(Replication one, ReplicationStep step) {
        return one.standing().when(step).isPresent();
    }

    /** Of which plan, report, visit, certificate it tells. */
    static String occasion(Replication one, PaperKind kind) {
        return switch (kind) {
            case ACTION_PLAN -> Integer.toString(one.plan().number());
            case PROGRESS_REPORT -> Integer.toString(one.progress().reports().size());
            case MONITORING_SHEET -> Integer.toString(one.progress().visits().size());
            case CERTIFICATE, VERIFICATION_MINUTES ->
                Long.toString(one.standing().passages().stream()
                        .filter(p -> p.step() == ReplicationStep.VERIFY)
                        .count());
            default -> "1";
        };
    }

    static String number(Replication one, PaperKind kind) {
        var certificate = one.papers().certificate();
        var agreement = one.preparation().agreement();
        return switch (kind) {
            case INTEREST_LETTER, REPLY_LETTER -> one.about().interest().number();
            case AGREEMENT -> agreement == null ? "" : agreement.adopterNumber();
            case CERTIFICATE -> certificate == null ? "" : certificate.number();
            case TEAM_DECREE -> one.progress().startProof();
            case VERIFICATION_MINUTES -> said(one, ReplicationStep.VERIFY);
            default -> one.id().value();
        };
    }

    private static String said(Replication one, ReplicationStep step) {
        return one.standing().passages().reversed().stream()
                .filter(p -> p.step() == step)
                .findFirst()
                .map(p -> p.says())
                .orElse("");
    }

    static Map<String, String> of(Replication one, PaperKind kind) {
        var about = one.about();
        var original = about.originals().getFirst();
        var facts = new HashMap<String, String>();
        facts.put("judul", joined(one, Original::title));
        facts.put("judul_lokal", one.title());
        facts.put("nri", joined(one, o -> o.entry() == null ? "" : o.entry().value()));
        facts.put("pemilik", joined(one, Original::ownerName));
        facts.put("pengadopsi", about.adopter().name());
        facts.put("unit", about.adopter().unitName());
        facts.put("bagian", original.parts().isEmpty() ? SAY.of("paper.whole") : joined(one, Original::parts));
        facts.put("masalah", about.interest().need());
        facts.put("narahubung", about.interest().contact());
        facts.put("tahun", Integer.toString(about.interest().year()));
        facts.put("nomor", number(one, kind));
        facts.put("tanggal", PlanTable.date(day(one, kind)));
        facts.put(
                "provinsi",
                about.adopter().province() == null
                        ? ""
                        : about.adopter().province().label());
        facts.put("jawaban", replies(one));
        figures(one, facts);
        var agreement = one.preparation().agreement();
        if (agreement != null) {
            facts.put("nomor_pemilik", agreement.ownerNumber());
            facts.put("nomor_pengadopsi", agreement.adopterNumber());
        }
        return facts;
    }

    private static void figures(Replication one, Map<String, String> facts) {
        var plan = one.plan().signed();
        var reached = one.plan().plan();
        if (plan == null || reached == null) return;
        var reports = one.progress().reports();
        facts.put("indikator", plan.aim().indicator());
        facts.put("sebelum", plan.aim().before());
        facts.put("sasaran", plan.aim().target());
        var after = reached.aim().after();
        facts.put(
                "sesudah",
                after.isEmpty() && !reports.isEmpty() ? reports.getLast().now() : after);
    }

    private static String replies(Replication one) {
        return one.about().originals().stream()
                .filter(o -> o.reply() != null)
                .map(o -> SAY.of(
                        Objects.requireNonNull(o.reply()).accepted() ? "paper.willing" : "paper.unwilling",
                        o.reply().says()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static LocalDate day(Replication one, PaperKind kind) {
        var agreement = one.preparation().agreement();
        if (kind == PaperKind.AGREEMENT && agreement != null && agreement.day() != null) return agreement.day();
        Instant at = one.standing().since();
        return LocalDate.ofInstant(at, WIB);
    }

    private static String joined(Replication one, java.util.function.Function<Original, String> what) {
        return one.about().originals().stream()
                .map(what)
                .filter(s -> !s.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
