package id.kipp.auditexport;

import id.kipp.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks an export from its files alone: no database, no key of ours, nothing that the application would have to be asked. */
public final class Verification {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_GIVEN = 1 << 16; // a key or a root is some hundred bytes
    private static final Set<String> ROOT = Set.of("date", "head", "prev", "seq", "signature");

    private final LogFindings findings = new LogFindings();
    private final ExportFolder export;
    private long afterLastRoot;

    private Verification(Path folder) {
        this.export = new ExportFolder(folder, findings);
    }

    /** @param late lines chained on another day than their own @param entries in the chain @param lines in all files but the manifest @param afterLastRoot links that no root covers yet */
    public record Verdict(
            List<LogFinding> findings,
            List<Late> late,
            String edition,
            long entries,
            long roots,
            long lines,
            long afterLastRoot) {

        public boolean holds() {
            return findings.isEmpty();
        }

        /** Whether the manifest is signed, by the key that was given if one was. */
        public boolean isSigned() {
            return findings.stream().noneMatch(f -> f.file().equals(LogFile.MANIFEST));
        }
    }

    /**
     * @param key file with the public key as it was published; without it the export may have been signed by anybody
     * @param root file with a root that was published earlier
     * @throws Refusal {@code verify.no-manifest}, {@code verify.other-format}, {@code verify.key-form}, {@code verify.root-form}: nothing was checked
     */
    public static Verdict of(Path folder, @Nullable Path key, @Nullable Path root) {
        var verification = new Verification(folder);
        var bytes = verification.export.manifest();
        return verification.run(bytes, key == null ? null : key(key), root == null ? Optional.empty() : root(root));
    }

    private Verdict run(byte[] bytes, @Nullable String key, Optional<Row> known) {
        var manifest = manifest(bytes);
        if (manifest.isEmpty()) findings.add(LogFile.MANIFEST, 1, "verify.no-manifest-form");
        var late = manifest.map(m -> check(m, key, known)).orElse(List.of());
        long lines = 0;
        for (var file : LogFile.values()) lines += export.count(file);
        return new Verdict(
                findings.all(),
                late,
                manifest.map(Manifest::edition).orElse(""),
                export.count(LogFile.CHAIN),
                export.count(LogFile.ROOTS),
                lines,
                afterLastRoot);
    }

    private List<Late> check(Manifest manifest, @Nullable String key, Optional<Row> known) {
        if (!manifest.isSigned()) findings.add(LogFile.MANIFEST, 1, "verify.manifest-signature");
        if (key != null && !key.equals(manifest.publicKey())) findings.add(LogFile.MANIFEST, 1, "verify.other-key");
        var links = new ChainLinks(findings);
        export.read(manifest, links::add);
        links.end(manifest);
        var lines = new LineCheck(findings, manifest, links);
        lines.run(export.lines(LogFile.LINES));
        var roots = new RootCheck(findings, manifest, export.lines(LogFile.ROOTS), links, lines.inOrder());
        roots.run(known);
        afterLastRoot = links.end() - roots.end();
        new ContentCheck(findings, export, lines).run();
        if (findings.onlyIn(LogFile.MANIFEST, LogFile.RANKING.file)) ranking(lines.inOrder());
        manifest.files().forEach(this::sealed);
        return Late.among(lines.inOrder(), export.lines(LogFile.ROOTS));
    }

    private void ranking(List<LogLine> lines) {
        try {
            var log = new EditionLog(export, lines);
            for (var check : List.of(
                    new FrozenRules(findings, log),
                    new EntryCheck(findings, log),
                    new PlaceCheck(findings, log),
                    new SheetCheck(findings, log),
                    new AgreementCheck(findings, log),
                    new DecisionCheck(findings, log))) check.run();
            new RankingCheck(findings, log).run();
        } catch (RuntimeException odd) { // recorded as it is, but not what the rules ask for
            findings.add(LogFile.EDITION.file, 1, "verify.odd");
        }
    }

    /** What no line gave away: the file as a whole is not what was signed for. */
    private void sealed(String file, Manifest.Seal seal) {
        LogFile.named(file)
                .filter(f -> !findings.in(file))
                .flatMap(export::seal)
                .ifPresent(read -> {
                    var count = seal.lines();
                    if (!read.sha256().equals(seal.sha256()) || count != null && count != read.lines())
                        findings.add(file, 0, "verify.not-sealed");
                });
    }

    /** @throws Refusal {@code verify.other-format} */
    private Optional<Manifest> manifest(byte[] bytes) {
        try {
            var lines = Lines.of(
                    LogFile.MANIFEST,
                    new ByteArrayInputStream(bytes),
                    line -> findings.add(LogFile.MANIFEST, line, "verify.too-long"));
            return lines.count() == 1 ? lines.row(1).map(Manifest::of) : Optional.empty();
        } catch (Row.Odd notOne) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is in memory
        }
    }

    private static String key(Path file) {
        var text = text(file);
        if (!KEY.matcher(text).matches())
            throw new Refusal(
                    AuditExportRefusal.CLI_IN_LINE,
                    file.toString(),
                    "1",
                    new Refusal(AuditExportRefusal.VERIFY_KEY_FORM));
        return text;
    }

    private static Optional<Row> root(Path file) {
        var text = text(file);
        var row = CanonicalReader.parse(text);
        if (row.filter(r -> r.fields().keySet().equals(ROOT)).isEmpty())
            throw new Refusal(
                    AuditExportRefusal.CLI_IN_LINE,
                    file.toString(),
                    "1",
                    new Refusal(AuditExportRefusal.VERIFY_ROOT_FORM));
        return row;
    }

    /** Without the byte-order mark and the line end that editors of other systems write. */
    private static String text(Path file) {
        try (var bytes = ExportFolder.open(file)) {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.readNBytes(LONGEST_GIVEN)))
                    .toString();
            var begin = text.startsWith("\ufeff") ? 1 : 0;
            var end = text.endsWith("\r\n") ? 2 : text.endsWith("\n") ? 1 : 0;
            return text.substring(begin, Math.max(begin, text.length() - end));
        } catch (java.nio.file.NoSuchFileException missing) {
            throw new Refusal(AuditExportRefusal.CLI_NO_SUCH_FILE, file.toString());
        } catch (IOException unreadable) {
            throw new Refusal(AuditExportRefusal.CLI_CANNOT_READ, file.toString());
        }
    }
}
