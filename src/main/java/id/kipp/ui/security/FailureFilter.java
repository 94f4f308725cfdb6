package id.kipp.ui.security;

import id.kipp.kernel.OutOfMemory;
import id.kipp.ui.error.FaultLog;
import id.kipp.ui.error.PlainPage;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Around everything: what nobody caught becomes a plain page and one entry of the log, and never the server's own page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailureFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException e) {
            FaultLog.refused(HttpServletResponse.SC_BAD_REQUEST, request.getMethod(), request.getRequestURI());
            answer(request, response, HttpServletResponse.SC_BAD_REQUEST);
        } catch (ClientAbortException e) {
            // whoever asked has gone: nobody to answer, nothing to write down
        } catch (Error e) {
            OutOfMemory.end(e);
            throw e;
        } catch (IOException | ServletException | RuntimeException e) {
            if (e.getCause() instanceof InvalidParameterException) { // found where the page is made
                FaultLog.refused(HttpServletResponse.SC_BAD_REQUEST, request.getMethod(), request.getRequestURI());
                answer(request, response, HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            FaultLog.log(e instanceof ServletException && e.getCause() != null ? e.getCause() : e);
            answer(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (response.isCommitted()) return;
        response.resetBuffer();
        PlainPage.sorry(request, response, status);
    }
}
