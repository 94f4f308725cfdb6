package id.kipp.engine;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** Lets a connection in once it has shown that it knows the secret (SCRAM-SHA-256, RFC 7677): until then it is greeted and no more. */
final class ScramDoor extends SimpleChannelInboundHandler<ClientRequest> {

    private static final int UNAUTHORIZED = 13;
    private static final int WRONG = 18;
    private static final int TIMES = 4096;
    private static final Set<String> GREETINGS = Set.of("hello", "ismaster", "isMaster");

    private final String secret;
    private boolean open;
    private String asked = "";
    private String answered = "";
    private byte[] salted = {};

    ScramDoor(String secret) {
        super(false);
        this.secret = secret;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) throws Exception {
        if (open || isGreeting(request)) context.fireChannelRead(request);
        else if (request instanceof MongoMessage message) say(context, message, answer(message.getDocument()));
        else context.close();
    }

    private static boolean isGreeting(ClientRequest request) {
        if (request instanceof MongoMessage message) return GREETINGS.contains(name(message.getDocument()));
        return request instanceof MongoQuery query
                && query.getFullCollectionName().equals("admin.$cmd")
                && GREETINGS.contains(name(query.getQuery()));
    }

    private static String name(Document command) {
        return command.keySet().iterator().next();
    }

    private Document answer(Document command) throws GeneralSecurityException {
        return switch (name(command)) {
            case "saslStart" -> first(text(command));
            case "saslContinue" -> last(text(command));
            default -> refused(UNAUTHORIZED, "command requires authentication");
        };
    }

    private Document first(String message) throws GeneralSecurityException {
        asked = message.substring("n,,".length());
        var random = new SecureRandom();
        var salt = new byte[16];
        var own = new byte[18];
        random.nextBytes(salt);
        random.nextBytes(own);
        var spec = new PBEKeySpec(secret.toCharArray(), salt, TIMES, 256);
        salted = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(spec)
                .getEncoded();
        answered = "r=" + part(asked, "r") + base64(own) + ",s=" + base64(salt) + ",i=" + TIMES;
        return said(answered, false);
    }

    private Document last(String message) throws GeneralSecurityException {
        if (salted.length == 0) return refused(WRONG, "begin with saslStart");
        var without = message.substring(0, message.lastIndexOf(",p="));
        var all = asked + "," + answered + "," + without;
        var clientKey = hmac(salted, "Client Key");
        var expected = hmac(MessageDigest.getInstance("SHA-256").digest(clientKey), all);
        for (int i = 0; i < expected.length; i++) expected[i] ^= clientKey[i];
        var shown = Base64.getDecoder().decode(part(message, "p"));
        if (!part(message, "r").equals(part(answered, "r")) || !MessageDigest.isEqual(expected, shown))
            return refused(WRONG, "Authentication failed.");
        open = true;
        return said("v=" + base64(hmac(hmac(salted, "Server Key"), all)), true);
    }

    private static Document said(String payload, boolean done) {
        return new Document("conversationId", 1)
                .append("done", done)
                .append("payload", new BinData(payload.getBytes(StandardCharsets.UTF_8)))
                .append("ok", 1.0);
    }

    private static Document refused(int code, String why) {
        return new Document("ok", 0.0).append("errmsg", why).append("code", code);
    }

    private static String text(Document command) {
        return new String(((BinData) command.get("payload")).getData(), StandardCharsets.UTF_8);
    }

    private static String part(String message, String name) {
        for (var part : message.split(",")) if (part.startsWith(name + "=")) return part.substring(2);
        throw new IllegalArgumentException("no " + name);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void say(ChannelHandlerContext context, MongoMessage to, Document answer) {
        var header = new MessageHeader(0, to.getHeader().getRequestID());
        context.channel().writeAndFlush(new MongoMessage(context.channel(), header, answer));
    }
}
