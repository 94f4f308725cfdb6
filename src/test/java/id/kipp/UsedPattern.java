package id.kipp;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of the product, read from its source.
 *
 * @param regex null where it is made while running
 * @param whole it is only ever asked whether it matches a whole text
 */
record UsedPattern(String file, @Nullable String regex, int flags, boolean whole) {

    private static final Path SOURCES = Path.of("src/main/java/id/kipp");
    private static final Set<String> OF_TEXT = Set.of("matches", "replaceAll", "replaceFirst", "split");

    static List<UsedPattern> all() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new ArrayList<UsedPattern>();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var sources = Files.walk(SOURCES)) {
            var paths = sources.filter(p -> p.toString().endsWith(".java")).toList();
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
            for (var unit : task.parse()) found.addAll(of(unit));
        }
        return found;
    }

    private static List<UsedPattern> of(CompilationUnitTree unit) {
        var scan = new Scan(
                SOURCES.toUri().relativize(unit.getSourceFile().toUri()).getPath());
        unit.accept(scan, null);
        return scan.found();
    }

    private static final class Scan extends TreeScanner<Void, Void> {

        private record Call(String how, @Nullable String name, MethodInvocationTree tree) {}

        private final String file;
        private final Map<String, ExpressionTree> constants = new HashMap<>();
        private final Map<String, Integer> asked = new HashMap<>();
        private final Map<String, Integer> askedWhole = new HashMap<>();
        private final List<Call> calls = new ArrayList<>();
        private @Nullable String name;

        Scan(String file) {
            this.file = file;
        }

        List<UsedPattern> found() {
            return calls.stream().map(this::pattern).toList();
        }

        private UsedPattern pattern(Call call) {
            var arguments = call.tree.getArguments();
            var times = asked.getOrDefault(String.valueOf(call.name), 0);
            var whole =
                    call.how.equals("matches") || times > 0 && times.equals(askedWhole.get(String.valueOf(call.name)));
            var flags = call.how.equals("compile") && arguments.size() > 1 ? flags(arguments.get(1)) : 0;
            return new UsedPattern(file, value(arguments.getFirst()), flags, whole);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, Void nothing) {
            name = tree.getName().toString();
            if (tree.getInitializer() != null) constants.putIfAbsent(name, tree.getInitializer());
            super.visitVariable(tree, nothing);
            name = null;
            return null;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
            if (tree.getMethodSelect() instanceof MemberSelectTree select) {
                var how = select.getIdentifier().toString();
                var of = select.getExpression();
                if (how.equals("matcher") && of instanceof IdentifierTree i) asked.merge(i.toString(), 1, Integer::sum);
                if (how.equals("matches")
                        && of instanceof MethodInvocationTree m
                        && m.getMethodSelect() instanceof MemberSelectTree s
                        && s.getIdentifier().contentEquals("matcher"))
                    askedWhole.merge(s.getExpression().toString(), 1, Integer::sum);
                var ofPattern = how.equals("compile") && of.toString().equals("Pattern");
                if (ofPattern || OF_TEXT.contains(how) && isOfText(how, tree)) calls.add(new Call(how, name, tree));
            }
            return super.visitMethodInvocation(tree, nothing);
        }

        /** A matcher's own methods have no pattern among what they take. */
        private boolean isOfText(String how, MethodInvocationTree tree) {
            var most = how.startsWith("replace") ? 2 : 1;
            var first =
                    tree.getArguments().isEmpty() ? null : tree.getArguments().getFirst();
            if (first == null
                    || how.startsWith("replace") && tree.getArguments().size() < most) return false;
            return value(first) != null;
        }

        private @Nullable String value(ExpressionTree tree) {
            return switch (tree) {
                case LiteralTree l -> String.valueOf(l.getValue());
                case ParenthesizedTree p -> value(p.getExpression());
                case BinaryTree b -> {
                    var left = value(b.getLeftOperand());
                    var right = value(b.getRightOperand());
                    yield left == null || right == null ? null : left + right;
                }
                case IdentifierTree i when constants.get(i.toString()) instanceof ExpressionTree e -> value(e);
                default -> null;
            };
        }

        private static int flags(ExpressionTree tree) {
            var flags = 0;
            var said = tree.toString();
            if (said.contains("CASE_INSENSITIVE")) flags |= Pattern.CASE_INSENSITIVE;
            if (said.contains("UNICODE_CASE")) flags |= Pattern.UNICODE_CASE;
            if (said.contains("DOTALL")) flags |= Pattern.DOTALL;
            if (said.contains("MULTILINE")) flags |= Pattern.MULTILINE;
            return flags;
        }
    }
}
