package org.muster.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** A request on its way through the gate; carried along by an open command, it brings back what failed behind it. */
record Passage(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        implements Supplier<Passage.Outcome> {

    /** How the way ended. */
    record Outcome(Optional<IOException> broken, Optional<ServletException> failed) {

        void rethrow() throws IOException, ServletException {
            if (broken.isPresent()) {
                throw broken.get();
            }
            if (failed.isPresent()) {
                throw failed.get();
            }
        }
    }

    void go() throws IOException, ServletException {
        chain.doFilter(request, response);
    }

    @Override
    public Outcome get() {
        try {
            go();
            return new Outcome(Optional.empty(), Optional.empty());
        } catch (IOException broken) {
            return new Outcome(Optional.of(broken), Optional.empty());
        } catch (ServletException failed) {
            return new Outcome(Optional.empty(), Optional.of(failed));
        }
    }
}
