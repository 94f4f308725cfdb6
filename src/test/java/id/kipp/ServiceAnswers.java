package id.kipp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Sentences;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/**
 * Every public method of every service, found by reflection and called with every combination of the examples given for
 * its parameters. What it answers, a refusal included, is kept as text.
 */
public final class ServiceAnswers {

    /** @param name such as {@code Evaluations.sheets(Actor, ProposalId)} */
    public record Question(String name, Object service, Method method) {

        public boolean asksWho() {
            var types = method.getParameterTypes();
            return types.length > 0 && types[0] == Actor.class;
        }

        List<String> parameters() {
            return Arrays.stream(method.getParameters())
                    .skip(asksWho() ? 1 : 0)
                    .map(p -> p.getParameterizedType()
                                    .getTypeName()
                                    .replaceAll("\\b[a-z]\\w*\\.", "")
                                    .replace('$', '.')
                            + " " + p.getName())
                    .toList();
        }
    }

    /** How what is turned down begins. */
    public static final String REFUSED = "refused ";

    private static final List<Sentences> LANGUAGES =
            Stream.of(Sentences.INDONESIAN, Locale.ENGLISH).map(Sentences::in).toList();

    private final Map<String, List<?>> examples;

    /** @param examples by type and name of the parameter, such as {@code int offset}, or by its type alone */
    public ServiceAnswers(Map<String, List<?>> examples) {
        this.examples = examples;
    }

    public static List<Question> questions(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                        .map(m -> new Question(name(m), bean, m)))
                .sorted(Comparator.comparing(Question::name))
                .toList();
    }

    /** Parameters nobody has given an example for. */
    public List<String> unknown(Question question) {
        return question.parameters().stream().filter(p -> example(p).isEmpty()).toList();
    }

    /** All ways to ask it, as far as the examples go. */
    public List<List<Object>> ways(Question question) {
        var ways = Stream.of(List.<Object>of()).toList();
        for (var parameter : question.parameters()) {
            ways = ways.stream()
                    .flatMap(
                            w -> example(parameter)
                                    .orElseThrow(() -> new IllegalStateException("no example of " + parameter))
                                    .stream()
                                    .map(e -> Stream.concat(w.stream(), Stream.of((Object) e))
                                            .toList()))
                    .toList();
        }
        return ways;
    }

    public String answer(Question question, Actor actor, List<Object> way) {
        var arguments = new ArrayList<>(way);
        if (question.asksWho()) arguments.addFirst(actor);
        try {
            question.method().setAccessible(true);
            return text(question.method().invoke(question.service(), arguments.toArray()));
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof Refusal r ? refused(r) : String.valueOf(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its key with what it is about, and the sentences that people read. */
    public static String refused(Refusal refusal) {
        return REFUSED
                + refusal.key()
                + Arrays.toString(refusal.details())
                + LANGUAGES.stream().map(s -> "\n" + s.of(refusal)).collect(Collectors.joining());
    }

    private Optional<List<?>> example(String parameter) {
        var type = parameter.substring(0, parameter.lastIndexOf(' '));
        return Optional.<List<?>>ofNullable(examples.get(parameter)).or(() -> Optional.ofNullable(examples.get(type)));
    }

    private static String text(Object answer) {
        return switch (answer) {
            case null -> "nothing";
            case byte[] bytes -> bytes(bytes);
            case InputStream in -> {
                try (in) {
                    yield bytes(in.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            default -> {
                var said = answer.toString();
                // an object without a text of its own is told by its fields
                yield said.contains(answer.getClass().getName() + "@")
                        ? ReflectionToStringBuilder.toString(answer, ToStringStyle.NO_CLASS_NAME_STYLE)
                        : said;
            }
        };
    }

    /** Of a PDF, and of a workbook, what can be read: the bytes hold the time of printing. */
    public static String bytes(byte[] bytes) {
        var begins = new String(bytes, 0, Math.min(4, bytes.length), ISO_8859_1);
        if (begins.equals("PK\3\4")) return parts(bytes);
        if (!begins.equals("%PDF")) return HexFormat.of().formatHex(bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String parts(byte[] zip) {
        var parts = new StringBuilder();
        // what our tables write can be read by its directory, not as a stream
        try (var in = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .get()) {
            for (var part : Collections.list(in.getEntries()))
                parts.append(part.getName())
                        .append('\n')
                        .append(new String(in.getInputStream(part).readAllBytes(), UTF_8)
                                .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1<moment>"))
                        .append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts.toString();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
