package org.muster.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A request on its way through the gate, with its answer and the way on. */
record Passage(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {

    void go() throws IOException, ServletException {
        chain.doFilter(request, response);
    }
}
