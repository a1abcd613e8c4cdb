package org.muster.test;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;

/** Breaks down whenever it is asked, or finds the database busy, so that one can see what people are told; only the tests' archive has it. */
@WebServlet(FaultServlet.PATH)
public class FaultServlet extends HttpServlet {

    static final String PATH = "/test-fault";
    static final String SECRET = "what nobody outside should read";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        if (request.getParameter("busy") != null) {
            throw new IllegalStateException(new SQLException(SECRET, "40XL1"));
        }
        throw new IllegalStateException(SECRET);
    }
}
