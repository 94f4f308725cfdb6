package id.kipp.log;

import id.kipp.kernel.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks an export from its files alone: no database, no key of ours, nothing that the application would have to be asked. */
public final class Verification {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}\n?");
    private static final Set<String> ROOT = Set.of("date", "head", "prev", "seq", "signature");

    private final Findings findings = new Findings();
    private final ExportFolder export;

    private Verification(Path folder) {
        this.export = new ExportFolder(folder, findings);
    }

    /** @param entries in the chain @param lines in all files but the manifest */
    public record Verdict(List<Finding> findings, String edition, long entries, long roots, long lines) {

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
     * @throws Refusal {@code verify.no-manifest}, {@code verify.key-form}, {@code verify.root-form}: nothing was checked
     */
    public static Verdict of(Path folder, @Nullable Path key, @Nullable Path root) {
        var verification = new Verification(folder);
        var bytes = verification.export.manifest();
        return verification.run(bytes, key == null ? null : key(key), root == null ? Optional.empty() : root(root));
    }

    private Verdict run(byte[] bytes, @Nullable String key, Optional<Row> known) {
        var manifest = manifest(bytes);
        if (manifest.isEmpty()) findings.add(LogFile.MANIFEST, 1, "verify.no-manifest-form");
        else check(manifest.get(), key, known);
        long lines = 0;
        for (var file : LogFile.values()) lines += export.lines(file).count();
        return new Verdict(
                findings.all(),
                manifest.map(Manifest::edition).orElse(""),
                export.lines(LogFile.CHAIN).count(),
                export.lines(LogFile.ROOTS).count(),
                lines);
    }

    private void check(Manifest manifest, @Nullable String key, Optional<Row> known) {
        if (!manifest.isSigned()) findings.add(LogFile.MANIFEST, 1, "verify.manifest-signature");
        if (key != null && !key.equals(manifest.publicKey())) findings.add(LogFile.MANIFEST, 1, "verify.other-key");
        export.read(manifest);
        new LinkCheck(findings, manifest, export).run(known);
        new LoggedCheck(findings, manifest, export).run();
        if (findings.onlyIn(LogFile.MANIFEST, LogFile.RANKING.file)) ranking();
        manifest.files().forEach(this::sealed);
    }

    private void ranking() {
        try {
            new RankingCheck(findings, export).run();
        } catch (Row.Odd | java.util.NoSuchElementException | IllegalStateException odd) {
            findings.add(LogFile.EDITION.file, 1, "verify.odd");
        }
    }

    /** What no line gave away: the file as a whole is not what was signed for. */
    private void sealed(String file, Manifest.Seal seal) {
        LogFile.named(file).filter(f -> !findings.in(file)).map(export::lines).ifPresent(lines -> {
            var count = seal.lines();
            if (!lines.sha256().equals(seal.sha256()) || count != null && count != lines.count())
                findings.add(file, 0, "verify.not-sealed");
        });
    }

    private static Optional<Manifest> manifest(byte[] bytes) {
        var lines = Lines.of(LogFile.MANIFEST, bytes);
        try {
            return lines.count() == 1 ? lines.row(1).map(Manifest::of) : Optional.empty();
        } catch (Row.Odd notOne) {
            return Optional.empty();
        }
    }

    private static String key(Path file) {
        var text = text(file);
        if (!KEY.matcher(text).matches())
            throw new Refusal("cli.in-line", file.toString(), "1", new Refusal("verify.key-form"));
        return text.strip();
    }

    private static Optional<Row> root(Path file) {
        var text = text(file);
        var row = Json.parse(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
        if (row.filter(r -> r.fields().keySet().equals(ROOT)).isEmpty())
            throw new Refusal("cli.in-line", file.toString(), "1", new Refusal("verify.root-form"));
        return row;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (java.nio.file.NoSuchFileException missing) {
            throw new Refusal("cli.no-such-file", file.toString());
        } catch (IOException unreadable) {
            throw new Refusal("cli.cannot-read", file.toString());
        }
    }
}
