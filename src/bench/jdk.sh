# For the benchmarks beside it, which source it: jdk is the home of a JDK of at least 25, wherever the usual places are.
release() { "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p'; }
jdk=
for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v java || echo /none/bin/java)")")")" \
    /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  [ -x "$home/bin/javac" ] || continue
  found=$(release "$home"); [ "${found%%.*}" -ge 25 ] 2>/dev/null && { jdk=$home; break; }
done
[ -n "$jdk" ] || { echo "$(basename "$0" .sh): no JDK 25 found; JAVA_HOME names one" >&2; exit 2; }
