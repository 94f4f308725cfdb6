package id.kipp.auditexport;

import id.kipp.audit.ChainReader;
import id.kipp.audit.LogKey;
import id.kipp.audit.Signing;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an export consists of, signed.
 *
 * @param roots SHA-256 of the last root; 64 zeros where there is none yet
 */
record Manifest(
        String edition,
        String at,
        Map<String, Seal> files,
        String head,
        long seq,
        String roots,
        String publicKey,
        Row row) {

    static final String FIRST = "0".repeat(64);

    /** The one format that is written and read. */
    static final long FORMAT = 2;

    /** @param lines how many; null for a file that is sealed by its hash alone */
    record Seal(@Nullable Long lines, String sha256) {

        Map<String, Object> facts() {
            return lines == null ? Map.of("sha256", sha256) : Map.of("lines", lines, "sha256", sha256);
        }
    }

    static Row signed(
            EditionId edition, Instant at, Map<String, Seal> files, ChainReader.Head chain, String roots, LogKey key) {
        var seals = new TreeMap<String, Object>();
        files.forEach((name, seal) -> seals.put(name, seal.facts()));
        var open = Row.of(Map.of(
                "at",
                at,
                "chain",
                Map.of("head", chain.hash(), "seq", chain.seq()),
                "edition",
                edition.value(),
                "files",
                seals,
                "format",
                FORMAT,
                "publicKey",
                key.publicKey(),
                "roots",
                roots));
        return open.with(Map.of("signature", key.sign(open.canonical())));
    }

    /** @throws Row.Odd @throws Refusal {@code verify.other-format} */
    static Manifest of(Row row) {
        var format = row.number("format");
        if (format != FORMAT) throw new Refusal(AuditExportRefusal.VERIFY_OTHER_FORMAT, Long.toString(format), FORMAT);
        var files = new TreeMap<String, Seal>();
        var listed = row.row("files");
        for (var name : listed.fields().keySet()) {
            var seal = listed.row(name);
            files.put(name, new Seal(seal.has("lines") ? seal.number("lines") : null, seal.text("sha256")));
        }
        var chain = row.row("chain");
        row.time("at");
        return new Manifest(
                row.text("edition"),
                row.text("at"),
                files,
                chain.text("head"),
                chain.number("seq"),
                row.text("roots"),
                row.text("publicKey"),
                row);
    }

    boolean isSigned() {
        return isSigned(row);
    }

    /** Whether this row's signature is of the manifest's key, over the canonical row without it. */
    boolean isSigned(Row signed) {
        return signed.fields().get("signature") instanceof String signature
                && Signing.holds(publicKey, signed.without("signature").canonical(), signature);
    }
}
