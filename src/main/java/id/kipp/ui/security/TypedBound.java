package id.kipp.ui.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler.ResponseWriter;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import id.kipp.kernel.Typed;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * No field takes more than it says in the browser. A field that says nothing takes a line, so that none is without a bound;
 * anything else a page tells its server is no longer than the longest text of a form. More of it comes from no page of ours,
 * and nothing of the request is done.
 */
@Component
class TypedBound implements VaadinServiceInitListener {

    /** Letters of what is no field's value: what was typed and is offered again, what a device answers. */
    static final int LONGEST = 40_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Bounded());
    }

    /** @throws TooLong nothing of it is to be done */
    static void check(UI ui, Iterable<JsonNode> told) {
        for (var one : told) {
            var isField = one.path("type").asString("").equals("mSync");
            if (longest(one) > (isField ? most(ui, one.path("node").asInt(-1)) : LONGEST)) throw new TooLong();
        }
    }

    private static int most(UI ui, int id) {
        var node = ui.getInternals().getStateTree().getNodeById(id);
        if (node == null || !node.hasFeature(ElementPropertyMap.class)) return Typed.LINE_MAX;
        return Element.get(node).getProperty("maxlength", Typed.LINE_MAX);
    }

    private static int longest(JsonNode told) {
        if (told.isString()) return told.asString().length();
        int longest = 0;
        for (var part : told) longest = Math.max(longest, longest(part));
        return longest;
    }

    /** Longer than any page sends it. */
    static final class TooLong extends RuntimeException {}

    private static final class Bounded extends UidlRequestHandler {

        @Override
        protected ServerRpcHandler createRpcHandler() {
            return new ServerRpcHandler() {
                @Override
                protected void handleRpc(UI ui, String message, VaadinRequest request, RpcRequest told)
                        throws MessageIdSyncException {
                    check(ui, told.getRpcInvocationsData());
                    super.handleRpc(ui, message, request, told);
                }
            };
        }

        @Override
        public Optional<ResponseWriter> synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
            try {
                return super.synchronizedHandleRequest(session, request, response, body);
            } catch (TooLong e) {
                return Optional.of(() -> response.setStatus(413));
            }
        }
    }
}
